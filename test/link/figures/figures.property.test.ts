// What holds of the ledger of any figures: it names each numbered figure once, and says of numbers
// what a count says of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureScopesOf } from '../../../link/figureScopes.ts';
import { articleOf, type ShortPart } from './articles.ts';

const number = fc.constantFrom('1', '2', '3', '4', '4.1', '4.2', '5b', '9', 'a', '');
const part: fc.Arbitrary<ShortPart> = fc.record({
  figures: fc.array(fc.option(number), { maxLength: 6 }),
  cites: fc.array(number, { maxLength: 3 }),
  prose: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('Figure', 's', '1', '2', ' ', '-', ', ', 'and', '.'))
      .map((words) => words.join(' ')),
  ),
  sameSection: fc.boolean(),
});
const parts = fc.array(part, { maxLength: 5 });

describe('the ledger of any figures', () => {
  it('has each numbered figure in one scope, in order', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const article = articleOf(all);
        const found = figureScopesOf(article, false).flatMap(({ figures }) => figures);
        expect(found).toEqual(
          article.figures.flatMap(({ number: printed }, index) =>
            printed === null ? [] : [index],
          ),
        );
      }),
    );
  });

  it('tells of its own figures only, and of numbers that they do not bear', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const article = articleOf(all);
        for (const scope of figureScopesOf(article, true)) {
          const own = new Set(scope.figures);
          const numbers = new Set(scope.figures.map((index) => article.figures[index]?.number));
          const { uncited, restarts, repeated, withoutImage } = scope;
          const named = [
            uncited,
            restarts,
            withoutImage ?? [],
            repeated.flatMap((one) => one.figures),
          ];
          expect(named.flat().every((index) => own.has(index))).toBe(true);
          expect(scope.absent.some((absence) => numbers.has(absence.number))).toBe(false);
          expect(
            scope.gaps.some(({ first, last }) => numbers.has(first) || numbers.has(last)),
          ).toBe(false);
          expect(repeated.every(({ figures }) => figures.length > 1)).toBe(true);
          expect(new Set(scope.figures).size - countOf(repeated)).toBe(numbers.size);
        }
      }),
    );
  });

  it('costs no more than its length for long runs, many scopes and many citations', () => {
    const many = 20_000;
    const figures = Array.from({ length: many }, (_, index) => String(index + 1));
    const prose = `${'Figures '.repeat(many)}${'1, '.repeat(many)}${'7'.repeat(many)}`;
    const [scope] = figureScopesOf(articleOf([{ figures, cites: figures, prose }]), false);
    expect(scope?.uncited).toEqual([]);
    const small = Array.from({ length: 2_000 }, () => ({ figures: ['1'], prose: 'Figure 1' }));
    expect(figureScopesOf(articleOf(small), false)).toHaveLength(2_000);
  });
});

const countOf = (repeated: readonly { readonly figures: readonly number[] }[]) =>
  repeated.reduce((sum, { figures }) => sum + figures.length - 1, 0);
