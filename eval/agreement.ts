// The same article in three forms: as a plain page, as Markdown, and as HTML made from the Markdown
// by remark-rehype. All three should give the same steps; how far they do is an F1 of each pair.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { mdastOf } from './mdast.ts';
import { read } from '../ingest/read.ts';
import type { Format } from '../schema/lists.ts';
import { casesOf, sourceOf } from './cases.ts';
import { CORPORA } from './corpora.ts';
import type { DocumentResult } from './evaluate.ts';
import { outlineOfDocument } from './fromReader.ts';
import { compare } from './matching.ts';
import { factsOf } from './outline.ts';

export interface Agreement {
  readonly name: string;
  readonly documents: readonly DocumentResult[];
}

export function agreements(folder: string): Agreement[] {
  const corpus = CORPORA.find(({ name }) => name === 'officedocs.md');
  const cases = corpus === undefined ? [] : casesOf(folder, corpus);
  const readings = cases.map(({ name, source: { uri, text } }) => {
    const page = uri.replace(/\.md$/, '.txt');
    return {
      document: name,
      text: stepsOf(readFileSync(join(folder, page), 'utf8'), page, 'text'),
      markdown: stepsOf(text, uri, 'markdown'),
      html: stepsOf(htmlOf(text), uri.replace(/\.md$/, '.html'), 'html'),
    };
  });
  return [
    {
      name: '.txt ↔ .md',
      documents: readings.map(({ document, text, markdown }) => ({
        document,
        ...compare(text, markdown),
      })),
    },
    {
      name: '.md ↔ .html',
      documents: readings.map(({ document, markdown, html }) => ({
        document,
        ...compare(html, markdown),
      })),
    },
  ];
}

function stepsOf(text: string, uri: string, format: Format): readonly string[] {
  const document = read(sourceOf(text, uri, format));
  const outline = outlineOfDocument(document, { hasLines: false, wholeItems: false });
  return factsOf(outline, { hasLabels: false, ignoresSpace: true }).get('steps') ?? [];
}

const processor = unified().use(remarkRehype).use(rehypeStringify).freeze();
const FrontMatter = z.object({ title: z.string() });

/** How the site behind officedocs writes images; elsewhere it would be printed as it stands. */
const SITE_IMAGE =
  /:::image [^\n]{0,200}?source="([^"\n]{1,300})"(?: alt-text="([^"\n]{0,400})")?[^\n]{0,200}?:::/g;

/** A page with the article of a Markdown text; the title of its front matter is the page's. */
export function htmlOf(text: string): string {
  const tree = mdastOf(text.replace(SITE_IMAGE, '![$2]($1)'));
  const [front] = tree.children;
  const stated: unknown = front?.type === 'yaml' ? parseYaml(front.value) : null;
  const { data } = FrontMatter.safeParse(stated);
  const title = data === undefined ? '' : `<title>${escaped(data.title)}</title>`;
  const body = processor.stringify(processor.runSync(tree));
  return `<!doctype html>\n<html><head>${title}</head>\n<body>\n${body}\n</body></html>\n`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
