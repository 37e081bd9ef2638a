// The texts that the benchmarks read: the corpora beside the project where they are,
// else the project's own sample. A run says which of the two it used.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SourceText } from '../ingest/source/source.ts';
import type { Format } from '../schema/lists.ts';

/** npm runs scripts in the folder of the project; the compiled benchmarks are elsewhere. */
export const ROOT = process.cwd();

export interface Texts {
  /** Which texts these are, in words for people. */
  readonly origin: string;
  readonly texts: readonly string[];
}

const EXTENSIONS: Readonly<Record<Format, string>> = {
  text: '.txt',
  markdown: '.md',
  html: '.html',
};

/** Every file of a format in ../shared/corpora, or in sample/ where that folder is missing. */
export function loadTexts(format: Format): Texts {
  const extension = EXTENSIONS[format];
  const corpora = join(ROOT, '..', 'shared', 'corpora');
  const isThere = existsSync(corpora);
  const folder = isThere ? corpora : join(ROOT, 'sample');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension) && basename(name) !== 'README.md')
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const origin = isThere
    ? `../shared/corpora/**/*${extension}`
    : `sample/*${extension} (../shared/corpora is not there)`;
  if (texts.length === 0) throw new Error(`no ${extension} files in ${folder}`);
  return { origin, texts };
}

/** The texts in turn, over and over, until they hold so many bytes. */
export function repeated(texts: readonly string[], bytes: number): string[] {
  const result: string[] = [];
  for (let held = 0, at = 0; held < bytes; at += 1) {
    const text = texts[at % texts.length] ?? '';
    result.push(text);
    held += Buffer.byteLength(text);
  }
  return result;
}

/** A text as the reader gets it. */
export function sourceOf(text: string, uri = 'bench.txt', format: Format = 'text'): SourceText {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { uri, format, sha256, text, problems: [] };
}

/** Millions of bytes of UTF-8. */
export function megabytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}
