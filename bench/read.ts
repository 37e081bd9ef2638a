// How fast plain text is read into a Document, beside Markdown parsers that make a tree of the
// same texts; and how the time grows with the length of one document.
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { read } from '../ingest/read.ts';
import { bestSeconds, figure, heading, report, type Contender } from './measure.ts';
import { megabytes, repeated, sourceOf, type Texts } from './texts.ts';

const ROUNDS = 3;
/** remark-parse is so much slower that it gets a part of the texts. */
const SLOW_BYTES = 200_000;
const SPEED_BYTES = 4_000_000;
const GROWTH_BYTES = 400_000;

export async function benchRead({ origin, texts }: Texts): Promise<void> {
  const many = repeated(texts, SPEED_BYTES);
  const few = repeated(texts, SLOW_BYTES);
  const sources = many.map((text) => sourceOf(text));
  const markdownIt = new MarkdownIt();
  const remark = unified().use(remarkParse);
  const each = (name: string, list: readonly string[], parse: (text: string) => unknown) => ({
    name,
    megabytes: megabytes(list),
    work: () => {
      for (const text of list) parse(text);
    },
  });
  const contenders = [
    {
      name: 'kbgraph read (tree and records)',
      megabytes: megabytes(many),
      work: () => {
        for (const source of sources) read(source);
      },
    },
    each('markdown-it (tokens)', many, (text) => markdownIt.parse(text, {})),
    each('marked (tokens)', many, (text) => marked.lexer(text)),
    each('remark-parse (tree)', few, (text) => remark.parse(text)),
  ];
  const size = figure(megabytes(many));
  heading(`Reading plain text: ${many.length} documents, ${size} MB from ${origin}`);
  const seconds = await bestSeconds(contenders, ROUNDS);
  const rates = contenders.map(({ name, megabytes: amount }) => ({
    name,
    rate: amount / (seconds.get(name) ?? Infinity),
  }));
  const own = rates[0]?.rate ?? 0;
  for (const { name, rate } of rates) {
    const ratio = rate === own ? '' : `ours is ${figure(own / rate)} × as fast`;
    report(name, `${figure(rate)} MB/s`, ratio);
  }
  await benchGrowth(texts);
}

async function benchGrowth(texts: readonly string[]): Promise<void> {
  heading('Growth: one document, and one ten times as long');
  const sizes = [1, 10].map((times) => {
    const text = repeated(texts, GROWTH_BYTES * times).join('\n');
    return { text, source: sourceOf(text), name: `${figure(megabytes([text]))} MB` };
  });
  const contenders: Contender[] = sizes.map(({ name, source }) => ({
    name,
    work: () => {
      read(source);
    },
  }));
  const seconds = await bestSeconds(contenders, ROUNDS);
  const [short, long] = sizes.map(({ name, text }) => ({
    name,
    seconds: seconds.get(name) ?? NaN,
    length: text.length,
  }));
  if (short === undefined || long === undefined) return;
  report(short.name, `${figure(short.seconds * 1000)} ms`, '');
  const input = figure(long.length / short.length);
  const time = figure(long.seconds / short.seconds);
  report(
    long.name,
    `${figure(long.seconds * 1000)} ms`,
    `${input} × the input, ${time} × the time`,
  );
}
