// The fixtures of the reader: one quirk of raw text each, golden in the notation that users read:
// what `kbgraph parse` prints as tree, then as explain. `UPDATE=1` rewrites the expectations.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { explain } from '../../cli/present/explain.ts';
import { tree } from '../../cli/present/tree.ts';
import { read } from '../../ingest/read.ts';
import { FIXTURES, fixtureNames, fixtureSource } from './fixtures.ts';

const plain = picocolors.createColors(false);
const update = process.env.UPDATE === '1';

if (update && process.env.CI) throw new Error('UPDATE=1 is refused where CI is set');

describe('fixtures', () => {
  it.each(fixtureNames())('%s', (name) => {
    const source = fixtureSource(name);
    const document = read(source);
    const [headline, ...lines] = explain(source.text, document, plain);
    const shown = [...tree(document, plain), '', ...lines].join('\n') + '\n';
    expect(shown).toContain(headline);
    const path = join(FIXTURES, name, 'expected.txt');
    if (update) writeFileSync(path, shown);
    const expected = existsSync(path) ? readFileSync(path, 'utf8') : `missing: run with UPDATE=1`;
    expect(shown).toBe(expected);
  });
});
