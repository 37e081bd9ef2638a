// The corpora as cases: each a text, the truth of it, and how the two are compared. The folder is
// `../shared/corpora` beside the project, KBGRAPH_CORPORA, or what the caller names.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { SourceText } from '../ingest/source/source.ts';
import type { Format } from '../schema/lists.ts';
import { outlineOfTruth, type Rendering } from './fromTruth.ts';
import type { Keying, Kind, Lines, Outline } from './outline.ts';
import { ArticleTruth, DumpTruth } from './truth.ts';

export interface Corpus extends Keying {
  /** Folder and ending: "arduino.md". */
  readonly name: string;
  readonly format: Format;
  readonly kinds: readonly Kind[];
  /** Whether the truth's text of a step is all that stands in its list item. */
  readonly wholeItems: boolean;
}

export interface Case {
  readonly name: string;
  readonly source: SourceText;
  readonly truth: Outline;
  /** Words for the passages of one platform, where the corpus states them. */
  readonly platforms: readonly string[];
  /** Where the truth speaks of procedures and figures; null for everywhere. */
  readonly lines: readonly Lines[] | null;
}

const STRUCTURE: readonly Kind[] = [
  ...(['articles', 'sections', 'procedures', 'steps', 'sub-steps'] as const),
  ...(['figures', 'figures with step'] as const),
];
const ERRORS: readonly Kind[] = ['error messages', 'error → solution'];
const printed = {
  format: 'text',
  hasLabels: true,
  ignoresSpace: false,
  wholeItems: false,
} as const;
const markdown = { ...printed, format: 'markdown', hasLabels: false } as const;
const html = { format: 'html', hasLabels: false, ignoresSpace: true, wholeItems: true } as const;

export const CORPORA: readonly Corpus[] = [
  { ...printed, name: 'officedocs.txt', kinds: [...STRUCTURE, ...ERRORS] },
  { ...printed, name: 'arduino.txt', kinds: STRUCTURE },
  {
    ...printed,
    name: 'dumps.txt',
    kinds: ['articles', 'procedures', 'steps', 'sub-steps', 'figures', 'figures with step'],
  },
  { ...markdown, name: 'officedocs.md', kinds: [...STRUCTURE, 'references'] },
  { ...markdown, name: 'arduino.md', kinds: [...STRUCTURE, 'references'] },
  {
    ...html,
    name: 'libreoffice-en.html',
    kinds: ['articles', 'procedures', 'steps', 'sub-steps', 'references'],
  },
];

/** Why there are no corpora in a folder, in words for people; null where they are there. */
export function missingCorpora(folder: string): string | null {
  const missing = CORPORA.map(({ name }) => join(folder, folderOf(name))).find(
    (path) => !existsSync(path),
  );
  if (missing === undefined) return null;
  return `${missing} is not there. Name the folder of the corpora with --corpora or KBGRAPH_CORPORA.`;
}

/** The cases of a corpus, by name. */
export function casesOf(folder: string, corpus: Corpus): Case[] {
  const place = join(folder, folderOf(corpus.name));
  const ending = endingOf(corpus.name);
  return readdirSync(place)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => {
      const text = readFileSync(join(place, name), 'utf8');
      const truthFile = join(place, `${basename(name, ending)}.truth.json`);
      const uri = `${folderOf(corpus.name)}/${name}`;
      const source = sourceOf(text, uri, corpus.format);
      if (folderOf(corpus.name) === 'dumps') {
        const truth = readTruth(truthFile, DumpTruth);
        return {
          name: uri,
          source,
          platforms: [],
          ...truthOfDump(truth, join(folder, 'officedocs')),
        };
      }
      const truth = readTruth(truthFile, ArticleTruth);
      const rendering: Rendering = corpus.format === 'text' ? 'printed' : 'marked up';
      const { platforms } = truth;
      return { name: uri, source, platforms, truth: outlineOfTruth(truth, rendering), lines: null };
    });
}

/** A text as the reader gets it. */
export function sourceOf(text: string, uri: string, format: Format): SourceText {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { uri, format, sha256, text, problems: [] };
}

/** Articles of a dump that are in the corpus themselves have their procedures and figures there. */
function truthOfDump({ articles }: DumpTruth, folder: string): Pick<Case, 'truth' | 'lines'> {
  const known = articles.flatMap(({ line, src }, index) => {
    const file = join(folder, `${basename(src, '.txt')}.truth.json`);
    if (!existsSync(file)) return [];
    const truth = outlineOfTruth(readTruth(file, ArticleTruth), 'printed');
    return [{ truth, lines: { first: line, before: articles[index + 1]?.line ?? Infinity } }];
  });
  return {
    lines: known.map(({ lines }) => lines),
    truth: {
      articles: articles.map(({ line, title }) => ({ line, title })),
      headings: known.flatMap(({ truth }) => truth.headings),
      procedures: known.flatMap(({ truth }) => truth.procedures),
      figures: known.flatMap(({ truth }) => truth.figures),
      references: [],
    },
  };
}

function readTruth<T>(file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!result.success)
    throw new Error(`${file} is no truth that is known: ${result.error.message}`);
  return result.data;
}

const endingOf = (name: string) => name.slice(name.lastIndexOf('.'));
const folderOf = (name: string) => name.slice(0, name.lastIndexOf('.'));
