// Aligning versions of an article: what is one row over an edit, and what is another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonKeys } from '../../link/align/common.ts';
import { contentChanges } from '../../link/contentChanges.ts';
import type { Article } from '../../schema/article.ts';
import { read } from '../../ingest/read.ts';
import { textSource } from '../ingest/sources.ts';
import { firstVersion, nextVersion } from './history/versions.ts';

const STEPS = [
  'Open the Kettle app.',
  'Tap Brew.',
  'Hold the handle until it glows.',
  'Tap Brew.',
  'Pour the water slowly.',
];

function articlesOf(
  title: string,
  steps: readonly string[],
  heading = 'Procedure',
): readonly Article[] {
  const lines = steps.map((step, index) => `${index + 1}. ${step}`);
  const text = ['', title, '', 'Requirements:', '- A kettle', '', `${heading}:`, ...lines, ''];
  return read(textSource(text.join('\n'))).articles;
}

function told(before: readonly Article[], after: readonly Article[]): readonly string[] {
  const first = firstVersion(before);
  return contentChanges(first, nextVersion(first, after)).map(
    (change) => `${change.kind}: ${change.before ?? ''} > ${change.after ?? ''}`,
  );
}

const article = articlesOf('How to brew with the Kettle', STEPS);

describe('an article over an edit', () => {
  it('says the same where only its place changed', () => {
    expect(told(article, article)).toEqual([]);
  });

  it('is the same under another title', () => {
    const changes = told(article, articlesOf('How to make tea with the Kettle', STEPS));
    expect(changes).toEqual([
      'articleRetitled: How to brew with the Kettle > How to make tea with the Kettle',
    ]);
  });

  it('is another where title and text are', () => {
    const changes = told(
      article,
      articlesOf('How to clean a filter', ['Lift the lid.', 'Rinse it under cold water.']),
    );
    expect(changes).toEqual([
      'articleRemoved: How to brew with the Kettle > ',
      'articleAdded:  > How to clean a filter',
    ]);
  });

  it('keeps a reworded step, and tells one that stood between others that stayed', () => {
    const changes = told(
      article,
      articlesOf(
        'How to brew with the Kettle',
        STEPS.with(2, 'Hold the blue handle until it glows twice.'),
      ),
    );
    expect(changes).toEqual([
      'stepReworded: Hold the handle until it glows. > Hold the blue handle until it glows twice.',
    ]);
  });

  it('keeps steps that get other numbers, and tells what moved', () => {
    const [first = '', ...rest] = STEPS;
    const changes = told(article, articlesOf('How to brew with the Kettle', [...rest, first]));
    expect(changes.filter((change) => !change.startsWith('stepRenumbered'))).toEqual([
      `stepMoved: ${first} > ${first}`,
    ]);
  });
});

describe('the longest common subsequence', () => {
  const keys = fc.array(fc.constantFrom('a', 'b', 'c', null), { maxLength: 30 });

  it('pairs equal keys in order, and no longer one exists', () => {
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const pairs = commonKeys(before, after);
        for (const [one, other] of pairs) expect(before[one]).toBe(after[other]);
        const isIncreasing = pairs.every(([one, other], index) => {
          const last = pairs[index - 1];
          return last === undefined || (one > last[0] && other > last[1]);
        });
        expect(isIncreasing).toBe(true);
        expect(pairs.length).toBe(longestLength(before, after));
      }),
    );
  });

  it('finds what stayed of a list of any length', () => {
    const before = Array.from({ length: 60_000 }, (_, index) => `key ${index}`);
    const after = before.filter((_, index) => index % 7 !== 3);
    expect(commonKeys(before, after)).toHaveLength(after.length);
    const same = Array.from({ length: 60_000 }, (_, index) => `key ${index % 2}`);
    expect(commonKeys(same, same.slice(1)).length).toBeGreaterThan(0);
  });
});

/** By the definition, without a table: only for short lists. */
function longestLength(before: readonly unknown[], after: readonly unknown[]): number {
  let row: readonly number[] = [0, ...after.map(() => 0)];
  for (const one of before) {
    const next = [0];
    after.forEach((other, index) => {
      const longer = one !== null && one === other ? (row[index] ?? 0) + 1 : 0;
      next.push(Math.max(longer, row[index + 1] ?? 0, next[index] ?? 0));
    });
    row = next;
  }
  return row[row.length - 1] ?? 0;
}
