// What holds of the flow of any procedure, whatever its numbers, conditions and jumps.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowsOf } from '../../../link/flow/flow.ts';
import { LONGEST_PATH, movesTo, PATHS } from '../../../link/flow/walk.ts';
import type { Flow } from '../../../schema/flow.ts';
import type { Procedure } from '../../../schema/procedure.ts';
import { goto, procedureOf, type ShortStep } from './steps.ts';

const number = fc.constantFrom('1', '2', '3', '4', '1.a', '1.b', '2.a', '2.b', '9');
const condition = fc.option(fc.constantFrom('If it is on', 'If it is off'));
const jump = fc.record({
  kind: fc.constantFrom('goto' as const, 'repeat' as const, 'uses' as const),
  to: number,
  through: fc.option(number),
  condition,
});
const step = fc.record({
  number: fc.option(number),
  parent: fc.option(fc.integer({ min: 1, max: 12 })),
  condition,
  jumps: fc.array(jump, { maxLength: 2 }),
  choices: fc.array(fc.record({ condition, jumps: fc.array(jump, { maxLength: 2 }) }), {
    maxLength: 3,
  }),
});
const steps: fc.Arbitrary<readonly ShortStep[]> = fc.array(step, { maxLength: 12 });
const procedures = fc.array(steps.map(procedureOf), { minLength: 1, maxLength: 3 });

/** Each procedure with its flow. */
const flows = (all: readonly Procedure[]) =>
  flowsOf(all).map((flow, index) => ({ flow, steps: all[index]?.steps ?? [] }));

const withoutChart = ({ mermaid, ...flow }: Flow) => ({ ...flow, nodes: mermaid.includes('[') });

describe('the flow of any procedure', () => {
  it('has each step once, and edges between steps that are there', () => {
    fc.assert(
      fc.property(procedures, (all) => {
        for (const { flow, steps: own } of flows(all)) {
          const nodes = flow.mermaid.split('\n').filter((line) => /^ {2}s\d+\[/.test(line));
          expect(nodes).toHaveLength(own.length);
          for (const edge of flow.edges) {
            const target = edge.procedure === null ? own : (all[edge.procedure]?.steps ?? []);
            const named = [edge.to, edge.through].filter((ordinal) => ordinal !== null);
            for (const ordinal of [...named, ...edge.candidates])
              expect(target[ordinal - 1]?.ordinal).toBe(ordinal);
            expect(own[edge.from - 1]?.ordinal).toBe(edge.from);
            if (edge.resolution === 'resolved') expect(edge.to).not.toBeNull();
            expect(edge.resolution === 'ambiguous').toBe(edge.candidates.length > 1);
            expect(edge.kind === 'choice').toBe(
              edge.guard !== null && edge.kind !== 'repeat' && edge.kind !== 'uses',
            );
          }
        }
      }),
    );
  });

  it('has an edge for each jump, and guards where the steps have conditions', () => {
    fc.assert(
      fc.property(procedures, (all) => {
        for (const { flow, steps: own } of flows(all)) {
          for (const { ordinal, jumps, choices } of own) {
            const count = [...jumps, ...choices.flatMap((choice) => choice.jumps)].length;
            const told = flow.edges.filter(({ from }) => from === ordinal).map((edge) => edge.jump);
            expect([...new Set(told.filter((index) => index !== null))].sort()).toEqual(
              Array.from({ length: count }, (_, index) => index),
            );
          }
        }
      }),
    );
  });

  it('has paths along its edges, from the entry to an end, and reaches what is on them', () => {
    fc.assert(
      fc.property(procedures, (all) => {
        for (const { flow, steps: own } of flows(all)) {
          expect(flow.paths.length).toBeLessThanOrEqual(PATHS);
          const lost = new Set(flow.unreachable);
          for (const path of flow.paths) {
            expect(flow.entry).toContain(path[0]);
            expect(flow.ends).toContain(path.at(-1));
            expect(new Set(path).size).toBe(path.length);
            expect(path.some((ordinal) => lost.has(ordinal))).toBe(false);
            path.slice(1).forEach((to, index) => {
              const ways = flow.edges.filter(({ from }) => from === path[index]);
              expect(ways.flatMap(movesTo)).toContain(to);
            });
          }
          if (own.length > 0) expect(flow.entry.length).toBeGreaterThan(0);
          expect(flow.ends.some((ordinal) => lost.has(ordinal))).toBe(false);
        }
      }),
    );
  });

  it('does not depend on which numbers are printed, only on which are the same', () => {
    const renumbered = (text: string) =>
      text.replace(/^[0-9]+/, (digits) => `${Number(digits) + 70}`);
    const jumps = (list: ShortStep['jumps'] = []) =>
      list.map((one) => ({
        ...one,
        to: renumbered(one.to),
        through: one.through ? renumbered(one.through) : null,
      }));
    fc.assert(
      fc.property(steps, (short) => {
        const other = short.map((one) => ({
          ...one,
          number: one.number ? renumbered(one.number) : null,
          jumps: jumps(one.jumps),
          choices: one.choices?.map((choice) => ({ ...choice, jumps: jumps(choice.jumps) })) ?? [],
        }));
        expect(flowsOf([procedureOf(other)]).map(withoutChart)).toEqual(
          flowsOf([procedureOf(short)]).map(withoutChart),
        );
      }),
    );
  });
});

describe('hostile procedures', () => {
  const many = 10_000;
  const flowOf = (make: (index: number) => ShortStep) =>
    flowsOf([procedureOf(Array.from({ length: many }, (_, index) => make(index)))])[0];

  it.each<[string, (index: number) => ShortStep, number]>([
    ['jump all to one number', () => ({ number: '1', jumps: [goto('1')] }), 1],
    ['jump to each other', (index) => ({ jumps: [goto(`${many - index}`)] }), 1],
    ['may jump back', (index) => ({ jumps: [goto(`${Math.max(1, index - 1)}`, 'If so')] }), 2],
    ['are all alternatives', () => ({ number: '1.a', condition: 'If so' }), 1],
    [
      'are alternatives in pairs',
      (index) => ({ number: `${index >> 1}.a`, condition: 'If so' }),
      2,
    ],
    ['stand below each other', (index) => ({ parent: index || null, condition: 'If so' }), 1],
    [
      'repeat what holds a number twice',
      (index) => ({ number: `${index % 9}`, jumps: [{ kind: 'repeat', to: '1', through: '8' }] }),
      2,
    ],
    [
      'go on to alternatives',
      (index) => ({
        number: `${index >> 5}.a`,
        condition: 'If so',
        choices: [{ condition: 'If A' }, { condition: 'If B' }],
      }),
      2 * 26,
    ],
  ])('that %s have few edges and paths', (_, make, edges) => {
    const flow = flowOf(make);
    expect(flow?.edges.length).toBeLessThanOrEqual(edges * many);
    expect(flow?.paths.length).toBeLessThanOrEqual(PATHS);
    for (const path of flow?.paths ?? []) expect(path.length).toBeLessThanOrEqual(LONGEST_PATH);
    expect(flow?.mermaid.length).toBeLessThan(50_000);
  });
});
