// The fixtures of the reader: `test/fixtures/<case>/input.{txt,md,html}`, each with the outline that
// `kbgraph parse --format tree` prints of it beside it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceText } from '../../ingest/source/source.ts';
import { sourceFrom } from './sources.ts';

const INPUTS = ['input.txt', 'input.md', 'input.html'];

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
  const input = INPUTS.find((one) => existsSync(join(FIXTURES, name, one)));
  if (input === undefined) throw new Error(`no input in the case ${name}`);
  return sourceFrom(readFileSync(join(FIXTURES, name, input)), `${name}/${input}`);
}

export const fixtureSources = (): readonly SourceText[] => fixtureNames().map(fixtureSource);
