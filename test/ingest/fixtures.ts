// The fixtures of the reader: `test/fixtures/<case>/input.txt`, each with the outline that
// `kbgraph parse --format tree` prints of it beside it.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceText } from '../../ingest/source/source.ts';
import { sourceFrom } from './sources.ts';

export const FIXTURES = resolve(import.meta.dirname, '../fixtures');

/** The names of all cases, in order. */
export function fixtureNames(): readonly string[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The input of a case, decoded as a file is. */
export function fixtureSource(name: string): SourceText {
  return sourceFrom(readFileSync(join(FIXTURES, name, 'input.txt')), `${name}/input.txt`);
}

export const fixtureSources = (): readonly SourceText[] => fixtureNames().map(fixtureSource);
