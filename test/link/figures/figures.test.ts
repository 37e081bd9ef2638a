// The ledger of figures, case by case.
import { describe, expect, it } from 'vitest';
import { figureScopesOf } from '../../../link/figureScopes.ts';
import type { FigureScope } from '../../../schema/figureScope.ts';
import { articleOf, type ShortPart } from './articles.ts';

const scopes = (...parts: readonly ShortPart[]) => figureScopesOf(articleOf(parts), false);
function only(...parts: readonly ShortPart[]): FigureScope {
  const [scope, ...others] = scopes(...parts);
  if (scope === undefined || others.length > 0) throw new Error('not one scope');
  return scope;
}
const kinds = (...parts: readonly ShortPart[]) =>
  scopes(...parts).map(({ kind, section, procedure, first, last }) =>
    [kind, section, procedure, first, last].join(' '),
  );

describe('scopes of figure numbers', () => {
  it('are none where no figure has a number', () => {
    expect(scopes({ figures: [null, null] })).toEqual([]);
  });

  it('are the article where numbers run on over headings', () => {
    expect(kinds({ figures: ['1', '2'] }, { figures: ['3'] }, { figures: ['4.1', '4.2'] })).toEqual(
      ['article   1 4.2'],
    );
  });

  it('are sections where numbers begin anew under a heading', () => {
    const parts = [{ platform: 'ios', figures: ['1', '2'] }, { figures: ['1', '2', '3'] }];
    expect(kinds(...parts)).toEqual(['section 0 0 1 2', 'section 1 1 1 3']);
    expect(scopes(...parts).map(({ platform }) => platform)).toEqual(['ios', null]);
  });

  it('are procedures where they begin anew within a section', () => {
    const parts = [{ figures: ['1', '2'] }, { figures: ['1'], sameSection: true }];
    expect(kinds(...parts)).toEqual(['procedure 0 0 1 2', 'procedure 0 1 1 1']);
  });

  it('may be several sections', () => {
    const parts = [{ figures: ['1', '2'] }, { figures: ['3'] }, { figures: ['1'] }];
    expect(kinds(...parts)).toEqual(['part   1 3', 'section 2 2 1 1']);
  });

  it('are not left where a later heading repeats a number that is not the first', () => {
    const scope = only({ figures: ['1', '2', '3'] }, { figures: ['3', '4'] });
    expect(scope.repeated).toEqual([{ number: '3', figures: [2, 3] }]);
  });

  it('may begin anew without a heading, which is told', () => {
    const scope = only({ figures: ['1', '2', '1', '2'] });
    expect(scope.restarts).toEqual([2]);
    expect(scope.repeated.map(({ number }) => number)).toEqual(['1', '2']);
  });
});

describe('gaps', () => {
  it.each([
    [['1', '2', '3'], []],
    [
      ['1', '2', '6', '10'],
      ['3-5 (3)', '7-9 (3)'],
    ],
    [['1', '2', '3', '4.1', '4.2', '5'], []],
    [['3', '4.1', '4.4', '5'], ['4.2-4.3 (2)']],
    [['3a', '3d'], ['3b-3c (2)']],
    [['2', '3'], []],
    [['3', '1'], ['2-2 (1)']],
    [['1', '999999999'], ['2-999999998 (999999997)']],
  ])('%j', (figures, gaps) => {
    const found = only({ figures }).gaps;
    expect(found.map(({ first, last, count }) => `${first}-${last} (${count})`)).toEqual(gaps);
  });
});

describe('citations', () => {
  const uncited = (prose: string) =>
    only({ figures: ['1', '2', '3', '4.1', '4.2'], prose }).uncited;

  it.each([
    ['figure 2', [0, 2, 3, 4]],
    ['(Figures 1 and 3)', [3, 4]],
    ['Figures 1-3', [3, 4]],
    ['Figures 1, 3 and 4.2', [1, 3]],
    ['see Figure 4', [0, 1, 2]],
    ['see Figure 3b', [0, 1, 3, 4]],
    ['reconfigure 2 lamps', [0, 1, 2, 3, 4]],
    ['step 2', [0, 1, 2, 3, 4]],
  ])('of prose: %s', (prose, expected) => {
    expect(uncited(prose)).toEqual(expected);
  });

  it('know the word for figures from the captions, in any language', () => {
    const german = only({ figures: ['1', '2'], word: 'Abbildung', prose: 'Siehe Abbildung 2.' });
    expect(german.uncited).toEqual([0]);
    const chinese = only({ figures: ['1', '2'], word: '图', prose: '如图2所示' });
    expect(chinese.uncited).toEqual([0]);
  });

  it('of a step count in the scope of its procedure alone', () => {
    const [first, second] = scopes(
      { figures: ['1', '2', '3'], cites: ['1', '2', '3'] },
      { figures: ['1', '2'], cites: ['3'] },
    );
    expect(first).toMatchObject({ uncited: [], absent: [], style: 'cited' });
    expect(second).toMatchObject({
      uncited: [3, 4],
      absent: [{ number: '3', steps: [{ procedure: 1, ordinal: 1 }] }],
      style: 'positional',
    });
  });

  it('of prose outside all scopes may mean any of them', () => {
    const [first, second] = scopes(
      { figures: ['1', '2'] },
      { figures: ['1'] },
      { figures: [], prose: 'Compare Figure 1 and Figure 7.' },
    );
    expect(first).toMatchObject({ uncited: [1], absent: [{ number: '7', steps: [] }] });
    expect(second).toMatchObject({ uncited: [], absent: [] });
  });

  it('may be missed only where they are printed', () => {
    expect(only({ figures: ['1', '4'], prose: 'Figures 1 to 4' }).absent).toEqual([]);
  });

  it('are of a style', () => {
    const figures = ['1', '2', '3', '4', '5'];
    expect(only({ figures, cites: ['1'] }).style).toBe('positional');
    expect(only({ figures, cites: ['1', '2'] }).style).toBe('mixed');
    expect(only({ figures, cites: figures }).style).toBe('cited');
  });
});

describe('images', () => {
  const article = articleOf([{ figures: ['1', '2'], images: [null, 'lamp.png'] }]);

  it('are missed where the document shows others', () => {
    expect(figureScopesOf(article, true)[0]?.withoutImage).toEqual([0]);
  });

  it('are unknown where it shows none', () => {
    expect(figureScopesOf(article, false)[0]?.withoutImage).toBeNull();
  });
});
