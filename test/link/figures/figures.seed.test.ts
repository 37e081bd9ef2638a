// The ledger of the founding document's figures against its annotation, where that is at hand.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from '../../../ingest/read.ts';
import { figureScopesOf } from '../../../link/figureScopes.ts';
import { foundingDocument, hasAnnotation, rawAnnotation } from '../../ingest/gold/annotation.ts';

const Figure = z.object({ number: z.string(), procedure_index: z.number().nullable() });
const Gold = z.object({
  articles: z.array(
    z.object({
      unreferenced_figures: z.array(Figure),
      referenced_but_missing_figures: z.array(z.unknown()),
      defects: z.array(z.object({ rule: z.string(), where: z.string() })),
    }),
  ),
});

describe.skipIf(!hasAnnotation)('the founding document (skipped without ../shared/seed)', () => {
  const golds = hasAnnotation ? Gold.parse(rawAnnotation()).articles : [];
  const articles = hasAnnotation ? read(foundingDocument()).articles : [];
  const ledgers = articles.map((article) => ({ article, scopes: figureScopesOf(article, false) }));

  it('has the figures that no text cites, and cites none that is not there', () => {
    const uncited = ledgers.map(({ article, scopes }) =>
      scopes
        .flatMap((scope) => scope.uncited)
        .flatMap((index) => article.figures[index] ?? [])
        .map(({ number, procedure }) => ({ number, procedure_index: procedure })),
    );
    expect(uncited).toEqual(golds.map((gold) => gold.unreferenced_figures));
    expect(ledgers.map(({ scopes }) => scopes.flatMap(({ absent }) => absent))).toEqual(
      golds.map((gold) => gold.referenced_but_missing_figures),
    );
  });

  it('begins anew and leaves numbers out where the annotation says so', () => {
    const having = (rule: string) =>
      golds.map(({ defects }) => defects.some((defect) => defect.rule === rule));
    expect(ledgers.map(({ scopes }) => scopes.length > 1)).toEqual(having('figure-number-restart'));
    expect(ledgers.map(({ scopes }) => scopes.some(({ gaps }) => gaps.length > 0))).toEqual(
      having('figure-numbering-gap'),
    );
    const gaps = ledgers.flatMap(({ scopes }) => scopes.flatMap((scope) => scope.gaps));
    expect(gaps).toEqual([{ first: '7', last: '9', count: 3 }]);
  });

  it('has one platform for each scope of an article whose numbers begin anew', () => {
    const platforms = ledgers
      .filter(({ scopes }) => scopes.length > 1)
      .map(({ scopes }) => scopes.map(({ kind, platform }) => `${kind} ${platform}`));
    expect(platforms).toEqual([
      ['section ios', 'section android'],
      ['section ios', 'section android'],
    ]);
  });

  it('leaves the figures of one article to their places, and repeats no number', () => {
    const styles = ledgers.map(({ scopes }) => scopes.map(({ style }) => style));
    expect(styles.flatMap((one, index) => (one.includes('positional') ? [index] : []))).toEqual([
      4,
    ]);
    expect(ledgers.flatMap(({ scopes }) => scopes.flatMap(({ repeated }) => repeated))).toEqual([]);
    expect(ledgers.flatMap(({ scopes }) => scopes.flatMap(({ restarts }) => restarts))).toEqual([]);
  });

  it('shows no image at all, so that none is missed', () => {
    const known = ledgers.flatMap(({ scopes }) => scopes.map(({ withoutImage }) => withoutImage));
    expect(known.filter((one) => one !== null)).toEqual([]);
    expect(known.length).toBeGreaterThan(0);
  });
});
