// The cases of a corpus: each a text, the truth of it, and where that truth speaks.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { SourceText } from '../ingest/source/source.ts';
import type { Format } from '../schema/lists.ts';
import { endingOf, folderOf, type Corpus } from './corpora.ts';
import { outsideBullets } from './fromRemark.ts';
import { outlineOfTruth, type Rendering } from './fromTruth.ts';
import type { Outline } from './outline.ts';
import { ArticleTruth, DumpTruth } from './truth.ts';

export interface Case {
  readonly name: string;
  readonly source: SourceText;
  readonly truth: Outline;
  /** Words for the passages of one platform, where the corpus states them. */
  readonly platforms: readonly string[];
  /** Whether the truth lists procedures, and figures, that begin on a line of the source. */
  readonly listsSteps: (line: number) => boolean;
  readonly listsFigures: (line: number) => boolean;
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
      const isMarkdown = corpus.format === 'markdown';
      const listsSteps = isMarkdown ? outsideBullets(text) : () => true;
      const listsFigures = isMarkdown ? outsideTablesAndRemarks(text) : () => true;
      return {
        name: uri,
        source,
        platforms,
        truth: outlineOfTruth(truth, rendering, numberAt(text)),
        listsSteps,
        listsFigures,
      };
    });
}

/** A text as the reader gets it. */
export function sourceOf(text: string, uri: string, format: Format): SourceText {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { uri, format, sha256, text, problems: [] };
}

/** Articles of a dump that are in the corpus themselves have their procedures and figures there. */
function truthOfDump(
  { articles }: DumpTruth,
  folder: string,
): Omit<Case, 'name' | 'source' | 'platforms'> {
  const known = articles.flatMap(({ line, src }, index) => {
    const file = join(folder, `${basename(src, '.txt')}.truth.json`);
    if (!existsSync(file)) return [];
    const truth = outlineOfTruth(readTruth(file, ArticleTruth), 'printed');
    return [{ truth, first: line, before: articles[index + 1]?.line ?? Infinity }];
  });
  const isKnown = (line: number) =>
    known.some(({ first, before }) => line >= first && line < before);
  return {
    listsSteps: isKnown,
    listsFigures: isKnown,
    truth: {
      articles: articles.map(({ line, title }) => ({ line, title })),
      headings: known.flatMap(({ truth }) => truth.headings),
      procedures: known.flatMap(({ truth }) => truth.procedures),
      figures: known.flatMap(({ truth }) => truth.figures),
      references: [],
    },
  };
}

/** The truth of Markdown leaves images in tables and in remarks out. */
function outsideTablesAndRemarks(text: string): (line: number) => boolean {
  const lines = text.split('\n');
  return (line) => !/^\s{0,20}>|^[^[]{0,200}\|/.test(lines[line - 1] ?? '');
}

/** The number with which the list on a line of HTML begins. */
function numberAt(text: string): (line: number) => number {
  const lines = text.split('\n');
  return (line) => Number(/<ol[^>]*?start="(\d{1,4})"/.exec(lines[line - 1] ?? '')?.[1] ?? 1);
}

function readTruth<T>(file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!result.success)
    throw new Error(`${file} is no truth that is known: ${result.error.message}`);
  return result.data;
}
