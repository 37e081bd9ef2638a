// The search for texts that say the same: what masking makes alike, what is found against comparing all
// with all, crowds, and that no order matters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionsOf } from '../../../bench/random.ts';
import { Buckets, CROWD } from '../../../link/duplicates/candidates.ts';
import { clustersOf } from '../../../link/duplicates/clusters.ts';
import { maskedWords } from '../../../link/duplicates/mask.ts';
import { comparisonsOf, pairsAmong } from '../../../link/duplicates/pairs.ts';
import { pairOf } from '../../../link/duplicates/similarity.ts';
import { articleSketch, blockSketch } from '../../../link/duplicates/sketch.ts';
import type { TextSketch } from '../../../schema/duplicates.ts';
import { distinct } from './sketches.ts';

const block = (text: string): TextSketch => {
  const sketch = blockSketch(text);
  if (sketch === null) throw new Error(`too short: ${text}`);
  return sketch;
};

describe('masks', () => {
  it.each([
    ['Tap Next (Figure 4.1) now.', 'tap NEXT (figure 12) now'],
    ['See KB1190 on lamps today', 'See KB2001 on lamps today'],
    ['Go to step 1) and wait', 'Go to step 4b) and wait'],
    ['Wait\u00a010 minutes before you go on', 'Wait 5 minutes before you go on.'],
    ['Open\u200b the Ａpp on the screen', 'Open the App on the screen'],
  ])('make one text of “%s” and “%s”', (one, other) => {
    expect(block(one).id).toBe(block(other).id);
  });

  it('tell platforms apart, but not their names', () => {
    const [iphone, ios, android] = ['an iPhone', 'an Apple iOS', 'an Android'].map((name) =>
      block(`On ${name} device open the app`),
    );
    expect(iphone?.id).toBe(ios?.id);
    expect(iphone?.id).not.toBe(android?.id);
    expect(iphone && android ? pairOf(iphone, android)?.class : null).toBe('twin');
  });

  it('part scripts without blanks by their characters', () => {
    expect(maskedWords('请打开App，点击2次').masked.join(' ')).toBe('请 打 开 app 点 击 # 次');
    expect(blockSketch('点击下一步按钮')).not.toBeNull();
  });

  it('leave out what says too little', () => {
    expect(blockSketch('Click Save.')).toBeNull();
    expect(blockSketch('')).toBeNull();
  });
});

/** Invented articles: some from scratch, the others variations of them at many rates. */
function variations(count: number): readonly (readonly string[])[] {
  const random = fractionsOf(3);
  const word = () => `w${Math.floor(3_000 * random() * random()).toString(36)}`;
  const row = (length: number) => Array.from({ length }, word).join(' ');
  const originals = Array.from({ length: count / 20 }, () => [
    row(5),
    ...Array.from({ length: 3 + Math.floor(random() * 8) }, () =>
      row(6 + Math.floor(random() * 20)),
    ),
  ]);
  return Array.from({ length: count }, (_, at) => {
    const share = 0.15 * random() * random();
    const own = originals[at % originals.length] ?? [];
    return own.map((text) => text.replace(/w\S{1,8}/g, (old) => (random() < share ? word() : old)));
  });
}

describe('the search', () => {
  const documents = variations(600);
  const articles = distinct(
    documents.map(([title = '', ...texts]) => articleSketch({ title, platforms: [], texts })),
  );
  const blocks = distinct(documents.flat().flatMap((text) => blockSketch(text) ?? []));
  const namesOf = (pairs: readonly { a: string; b: string }[]) =>
    pairs.map(({ a, b }) => `${a} ${b}`);

  it.each([
    ['articles', articles],
    ['rows', blocks.slice(0, 3_000)],
  ])('finds of %s what comparing all with all finds', (_, texts) => {
    const exact = texts.flatMap((text, at) =>
      texts.slice(at + 1).flatMap((other) => pairOf(text, other) ?? []),
    );
    const alike = namesOf(exact.filter((pair) => pair.class !== 'contained'));
    const { pairs } = pairsAmong(texts);
    const found = new Set(namesOf(pairs));
    expect(alike.length).toBeGreaterThan(300);
    expect(alike.filter((name) => found.has(name)).length / alike.length).toBeGreaterThan(0.98);
    const all = new Set(namesOf(exact));
    expect([...found].filter((name) => !all.has(name))).toEqual([]);
  });

  it('finds the same in any order, and of some texts what it finds of all', () => {
    const some = blocks.slice(0, 300);
    const expected = namesOf(pairsAmong(some).pairs).sort();
    const { crowds } = pairsAmong(some);
    fc.assert(
      fc.property(fc.shuffledSubarray([...some], { minLength: some.length }), (texts) => {
        expect(namesOf(pairsAmong(texts).pairs).sort()).toEqual(expected);
        const wanted = new Set(texts.slice(0, 20).map(({ id }) => id));
        const byId = new Map(texts.map((text) => [text.id, text]));
        const compared = comparisonsOf({
          texts,
          wanted,
          crowds: new Set(crowds.map(({ band }) => band)),
        });
        const found = compared.flatMap(([a, b]) => {
          const [one, other] = [byId.get(a), byId.get(b)];
          return one && other ? (pairOf(one, other) ?? []) : [];
        });
        const incident = expected.filter((name) => name.split(' ').some((id) => wanted.has(id)));
        expect(namesOf(found).sort()).toEqual(incident);
      }),
      { numRuns: 20 },
    );
  });

  it('compares each of a crowd with the first alone', () => {
    const crowd = Array.from({ length: CROWD + 1 }, (_, at) => ({
      id: String(at).padStart(4, '0'),
      bands: Int32Array.of(7, 1_000 + at),
      signed: 2,
    }));
    const buckets = new Buckets(crowd);
    expect(buckets.crowds()).toEqual([{ band: 7, size: CROWD + 1, first: '0000' }]);
    expect(crowd.map((_, at) => buckets.before(at))).toEqual([
      [],
      ...Array.from({ length: CROWD }, () => [0]),
    ]);
    const fewer = new Buckets(crowd.slice(1));
    expect(fewer.crowds()).toEqual([]);
    expect(fewer.before(3)).toEqual([0, 1, 2]);
  });

  it('finds an article within a longer one, by the rows that they share', () => {
    const long = Array.from({ length: 20 }, (_, at) =>
      Array.from(
        { length: 12 },
        (_, place) => `word${String.fromCharCode(97 + at, 97 + place)}`,
      ).join(' '),
    );
    const title = 'All about the lamp';
    const whole = articleSketch({ title, platforms: [], texts: long });
    const part = articleSketch({ title, platforms: [], texts: long.slice(4, 8) });
    expect(pairsAmong([whole, part]).pairs).toMatchObject([{ class: 'contained' }]);
  });
});

describe('clusters', () => {
  const pair = (a: string, b: string, similarity: number, kind: 'near' | 'twin' = 'near') => ({
    ...{ a, b, similarity, class: kind, containment: 100 },
  });

  it('join what pairs of one class join, and keep the classes apart', () => {
    const pairs = [pair('a', 'b', 90), pair('b', 'c', 80), pair('a', 'd', 100, 'twin')];
    expect(clustersOf(pairs, ['c', 'd', 'e'])).toEqual([
      { class: 'near', texts: ['a', 'b', 'c'], least: 80, most: 90 },
      { class: 'twin', texts: ['a', 'd'], least: 100, most: 100 },
      { class: 'exact', texts: ['d'], least: 100, most: 100 },
      { class: 'exact', texts: ['e'], least: 100, most: 100 },
    ]);
    expect(clustersOf([...pairs].reverse(), ['e', 'd', 'c']).map(({ texts }) => texts)).toEqual([
      ['a', 'b', 'c'],
      ['a', 'd'],
      ['e'],
      ['d'],
    ]);
  });
});
