// Texts as sources of the reader, without a file behind them, and the sample files of the project.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeSource } from '../../ingest/source/open.ts';
import type { SourceText } from '../../ingest/source/source.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A source of raw text; the bytes are those of the text in UTF-8. */
export function textSource(text: string, uri = 'text.txt'): SourceText {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { uri, format: 'text', sha256, text, problems: [] };
}

/** A source of HTML. */
export const htmlSource = (text: string, uri = 'page.html'): SourceText => ({
  ...textSource(text, uri),
  format: 'html',
});

/** Bytes as a source, decoded as those of a file are. */
export function sourceFrom(bytes: Buffer, uri: string): SourceText {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = decodeSource({ kind: 'file', uri, named: true, sha256, bytes });
  if ('kind' in source) throw new Error(`${uri} gives no text: ${source.reason}`);
  return source;
}

/** The raw texts of `sample/`. */
export function sampleSources(): readonly SourceText[] {
  return readdirSync(join(ROOT, 'sample'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => sourceFrom(readFileSync(join(ROOT, 'sample', name)), `sample/${name}`));
}
