// Relations between procedures: which agree, which do not, and that order and size do no harm.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTNERS, relateProcedures } from '../../link/relations.ts';
import type { ProcedureFacts } from '../../schema/graph.ts';

function procedure(id: string, facts: Partial<ProcedureFacts> = {}): ProcedureFacts {
  return {
    id,
    articleId: `article of ${id}`,
    ordinal: 1,
    goal: 'pair a kettle',
    method: null,
    obstacle: null,
    platforms: ['android'],
    ...facts,
  };
}

const pairs = (procedures: readonly ProcedureFacts[]) =>
  relateProcedures(procedures).map(({ kind, from, to }) => `${from} ${kind} ${to}`);

const byCode = { method: 'pairing code' };
const withoutCode = { obstacle: 'read the Pairing Code' };

describe('fallbackFor', () => {
  it('relates a procedure whose obstacle names the method of another', () => {
    expect(relateProcedures([procedure('b', withoutCode), procedure('a', byCode)])).toEqual([
      {
        kind: 'fallbackFor',
        from: 'b',
        to: 'a',
        evidence:
          'goal and platform android agree; obstacle “read the Pairing Code” names method “pairing code”',
      },
    ]);
  });

  it('takes articles, plurals and verbal nouns for nothing', () => {
    const main = procedure('a', { goal: 'Pairing the kettles', method: 'a pairing code' });
    const fallback = procedure('b', { goal: 'pair your kettle', obstacle: 'scan pairing codes' });
    expect(pairs([main, fallback])).toEqual(['b fallbackFor a']);
  });

  it.each([
    ['another goal', { ...withoutCode, goal: 'reset a kettle' }],
    ['no goal', { ...withoutCode, goal: null }],
    ['another platform', { ...withoutCode, platforms: ['ios'] }],
    ['no platform', { ...withoutCode, platforms: [] }],
    ['only a part of the method', { obstacle: 'read the code' }],
    ['the words of the method apart', { obstacle: 'read the code after pairing' }],
    ['the same article', { ...withoutCode, articleId: 'article of a' }],
  ])('relates nothing: %s', (_, facts) => {
    expect(pairs([procedure('a', byCode), procedure('b', facts)])).toEqual([]);
  });

  it('relates procedures that name no platform', () => {
    const none = { platforms: [] };
    const both = [
      procedure('a', { ...byCode, ...none }),
      procedure('b', { ...withoutCode, ...none }),
    ];
    expect(pairs(both)).toEqual(['b fallbackFor a']);
  });
});

describe('variantOf', () => {
  it('relates the same task on another platform, both ways', () => {
    const found = relateProcedures([
      procedure('a', byCode),
      procedure('b', { ...byCode, platforms: ['ios'] }),
    ]);
    expect(found.map(({ from, kind, to }) => [from, kind, to])).toEqual([
      ['a', 'variantOf', 'b'],
      ['b', 'variantOf', 'a'],
    ]);
    expect(found[0]?.evidence).toBe('goal, method agree; android here, ios there');
  });

  it('relates procedures of one article', () => {
    const ofOne = { articleId: 'one' };
    expect(
      pairs([procedure('a', ofOne), procedure('b', { ...ofOne, ordinal: 2, platforms: ['ios'] })]),
    ).toEqual(['a variantOf b', 'b variantOf a']);
  });

  it.each([
    ['another method', { ...byCode, platforms: ['ios'] }],
    ['an obstacle', { ...withoutCode, platforms: ['ios'] }],
    ['a platform in common', { platforms: ['android', 'ios'] }],
    ['no platform', { platforms: [] }],
  ])('relates nothing: %s', (_, facts) => {
    expect(pairs([procedure('a'), procedure('b', facts)])).toEqual([]);
  });

  it('relates the first of several tellings of an article for a platform', () => {
    const ofOne = { articleId: 'one', platforms: ['ios'] };
    expect(
      pairs([
        procedure('a', { ...ofOne, ordinal: 2 }),
        procedure('b', { ...ofOne, ordinal: 1 }),
        procedure('c'),
      ]),
    ).toEqual(['b variantOf c', 'c variantOf b']);
  });
});

const word = (...words: readonly string[]) => fc.constantFrom(...words);
const someFacts = fc.record({
  articleId: word('one', 'two', 'three', 'four'),
  ordinal: fc.integer({ min: 1, max: 3 }),
  goal: word('pair a kettle', 'pairing kettles', 'reset it'),
  method: fc.option(word('code', 'pairing code', 'a cable')),
  obstacle: fc.option(word('read the pairing code', 'find a cable')),
  platforms: fc.uniqueArray(word('android', 'ios', 'linux'), { maxLength: 3 }),
});
const someProcedures = fc
  .array(someFacts, { maxLength: 14 })
  .map((list) => list.map((facts, index) => ({ ...facts, id: `p${index}` })));

describe('any procedures', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(
        someProcedures.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([list, shuffled]) => {
          expect(relateProcedures(shuffled)).toEqual(relateProcedures(list));
        },
      ),
    );
  });

  it('gives every variant both ways, and nothing twice or to itself', () => {
    fc.assert(
      fc.property(someProcedures, (list) => {
        const found = pairs(list);
        expect(new Set(found).size).toBe(found.length);
        for (const { kind, from, to } of relateProcedures(list)) {
          expect(from).not.toBe(to);
          if (kind === 'variantOf') expect(found).toContain(`${to} variantOf ${from}`);
        }
      }),
    );
  });

  it('relates many procedures with one goal to no more than a fixed number each', () => {
    const many = Array.from({ length: 4_000 }, (_, index) =>
      procedure(`p${index}`, {
        method: index % 2 === 0 ? 'code' : null,
        obstacle: index % 2 === 0 ? null : 'read the code',
        platforms: [index % 4 < 2 ? 'android' : 'ios'],
      }),
    );
    const perProcedure = new Map<string, number>();
    for (const { kind, from } of relateProcedures(many))
      perProcedure.set(`${kind} ${from}`, (perProcedure.get(`${kind} ${from}`) ?? 0) + 1);
    expect(Math.max(...perProcedure.values())).toBe(PARTNERS);
  });
});
