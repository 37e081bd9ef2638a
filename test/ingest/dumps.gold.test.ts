// Where articles begin in dumps of real articles, run together by others: what was found against
// the truth beside them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from '../../ingest/read.ts';
import { sourceFrom } from './sources.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/corpora/dumps');
const hasDumps = existsSync(FOLDER);
const Truth = z.object({ articles: z.array(z.object({ line: z.number() })) });

describe.skipIf(!hasDumps)('dumps (skipped without ../shared/corpora/dumps)', () => {
  it('begin their articles where the truth says, 96 in 100 at least', () => {
    let hits = 0;
    let found = 0;
    let expected = 0;
    for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))) {
      const path = join(FOLDER, name);
      const truth = Truth.parse(
        JSON.parse(readFileSync(path.replace('.txt', '.truth.json'), 'utf8')),
      );
      const lines = new Set(truth.articles.map(({ line }) => line));
      const { articles } = read(sourceFrom(readFileSync(path), name));
      hits += articles.filter(({ titleSpan }) => lines.has(titleSpan.start.line)).length;
      found += articles.length;
      expected += lines.size;
    }
    expect((2 * hits) / (found + expected)).toBeGreaterThan(0.96);
  });
});
