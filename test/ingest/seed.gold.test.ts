// The founding document against its hand-made annotation, kind by kind. A kind that fails prints
// what was missed and what was found in error.
import { describe, expect, it } from 'vitest';
import { read } from '../../ingest/read.ts';
import { annotatedArticles, foundingDocument, hasAnnotation } from './gold/annotation.ts';
import { ARTICLE_KINDS } from './gold/articleKinds.ts';
import { keyOf, score, truth, words, type Score } from './gold/matching.ts';
import { STEP_KINDS } from './gold/stepKinds.ts';

describe('the matcher', () => {
  const one = (found: string[], keys: string[][], ignored: string[] = []) =>
    score([{ found, truths: keys.map((ways) => truth(ways)), ignored }]);

  it('counts misses, false alarms and repeats', () => {
    expect(one(['a', 'b'], [['a'], ['b']]).f1).toBe(1);
    expect(one([], [['a']])).toMatchObject({ f1: 0, truths: 1, missed: ['a'] });
    expect(one(['a', 'a'], [['a']]).falseAlarms).toEqual(['a']);
    expect(one(['a', 'x'], [['a'], ['b']]).f1).toBe(0.5);
  });

  it('accepts every way of telling a fact, and forgives what is optional or ignored', () => {
    expect(one(['b'], [['a', 'b']]).f1).toBe(1);
    expect(one(['a', 'x'], [['a']], ['x']).f1).toBe(1);
    const optional = truth(['o'], true);
    for (const found of [[], ['o']])
      expect(score([{ found, truths: [optional], ignored: [] }])).toMatchObject({
        f1: 1,
        truths: 0,
      });
  });
});

describe.skipIf(!hasAnnotation)('the founding document (skipped without ../shared/seed)', () => {
  const golds = hasAnnotation ? annotatedArticles() : [];
  const document = hasAnnotation ? read(foundingDocument()) : null;
  const articles = document?.articles ?? [];
  const byTitle = new Map(articles.map((article) => [words(article.title, 400), article]));

  it('articles: title and first line', () => {
    const found = articles.map(({ title, span }) => keyOf(words(title, 400), span.start.line));
    const truths = golds.map((gold) => truth([keyOf(words(gold.title, 400), gold.start_line)]));
    expectScore(score([{ found, truths, ignored: [] }]), 1);
  });

  it.each([...ARTICLE_KINDS, ...STEP_KINDS])('$name', ({ atLeast, found, truths, ignored }) => {
    const result = score(
      golds.map((gold) => {
        const article = byTitle.get(words(gold.title, 400));
        return {
          found: article ? found(article, gold) : [],
          truths: truths(gold),
          ignored: ignored?.(gold) ?? [],
        };
      }),
    );
    expect(result.truths).toBeGreaterThan(0);
    expectScore(result, atLeast);
  });

  it('accounts for every character', () => {
    const accounted = document?.accounted;
    expect(accounted?.unclaimed).toEqual([]);
    expect(accounted?.claimed).toBe(accounted?.characters);
  });
});

function expectScore({ f1, missed, falseAlarms }: Score, atLeast: number): void {
  const list = (name: string, keys: readonly string[]) => keys.map((key) => `  ${name}: ${key}`);
  const report = [...list('missed', missed), ...list('found in error', falseAlarms)].join('\n');
  expect(f1, `F1 ${f1.toFixed(3)}\n${report}\n`).toBeGreaterThanOrEqual(atLeast);
}
