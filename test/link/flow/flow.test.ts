// The control flow of procedures, case by case.
import { describe, expect, it } from 'vitest';
import { flowsOf } from '../../../link/flow/flow.ts';
import type { Flow, FlowEdge } from '../../../schema/flow.ts';
import { goto, procedureOf, type ShortStep } from './steps.ts';

function flowOf(...steps: readonly ShortStep[]): Flow {
  const [flow] = flowsOf([procedureOf(steps)]);
  if (flow === undefined) throw new Error('no flow');
  return flow;
}

/** "1 -> 2", "1 choice(If so) -> 3", "3 goto ambiguous 1,2". */
function shown({ kind, from, to, through, procedure, guard, resolution, candidates }: FlowEdge) {
  const words = [
    ...(kind === 'next' ? [] : [guard === null ? kind : `${kind}(${guard})`]),
    ...(resolution === 'resolved' ? [] : [resolution, candidates.join(',')]),
    ...(procedure === null ? [] : [`in ${procedure}`]),
    `-> ${to ?? '?'}${through === null ? '' : `..${through}`}`,
  ];
  return [from, ...words.filter(Boolean)].join(' ');
}
const edges = (...steps: readonly ShortStep[]) => flowOf(...steps).edges.map(shown);

describe('what comes next', () => {
  it('is the step after, sub-steps in between', () => {
    const flow = flowOf({}, { number: '1.a', parent: 1 }, { number: '1.b', parent: 1 }, {});
    expect(flow.edges.map(shown)).toEqual(['1 -> 2', '2 -> 3', '3 -> 4']);
    expect(flow).toMatchObject({ entry: [1], ends: [4], unreachable: [], paths: [[1, 2, 3, 4]] });
  });

  it('is one of the alternatives if each begins with its condition, and then what is after them', () => {
    const flow = flowOf(
      {},
      { number: '2.a', condition: 'If A' },
      { number: '2.a.i', parent: 2 },
      { number: '2.b', condition: 'If B' },
      { number: '3' },
    );
    expect(flow.edges.map(shown)).toEqual([
      ...['1 choice(If A) -> 2', '1 choice(If B) -> 4', '2 -> 3', '3 -> 5', '4 -> 5'],
    ]);
    expect(flow.paths).toEqual([
      [1, 2, 3, 5],
      [1, 4, 5],
    ]);
  });

  it('begins with alternatives where they stand first, and ends with them where they stand last', () => {
    const [a, b] = [
      { number: '1.a', condition: 'If A' },
      { number: '1.b', condition: 'If B' },
    ];
    expect(flowOf(a, b)).toMatchObject({ edges: [], entry: [1, 2], ends: [1, 2] });
  });

  it.each([
    ['one has no condition', { number: '1.b' }],
    ['one only ends with its condition', { text: 'Tap OK if B', number: '1.b', condition: 'if B' }],
    ['the other has another stem', { number: '2.b', condition: 'If B' }],
    ['they have numbers of their own', { number: '2', condition: 'If B' }],
  ])('is the step after where %s', (_, other) => {
    expect(edges({ number: '1.a', condition: 'If A' }, other)).toEqual(['1 -> 2']);
  });
});

describe('jumps', () => {
  it('without a condition move the reader for sure', () => {
    const flow = flowOf({ jumps: [goto('3')] }, {}, {});
    expect(flow.edges.map(shown)).toEqual(['1 goto -> 3', '2 -> 3']);
    expect(flow).toMatchObject({ unreachable: [2], paths: [[1, 3]] });
  });

  it.each([
    ['of its own', { jumps: [goto('3', 'If so')] }],
    ['of the whole step', { condition: 'If so', jumps: [goto('3')] }],
  ])('go on where a condition %s does not hold', (_, step) => {
    expect(edges(step, {}, {})).toEqual(['1 choice(If so) -> 3', '1 -> 2', '2 -> 3']);
  });

  it('of an alternative are not guarded again', () => {
    expect(
      edges(
        {},
        { number: '2.a', condition: 'If A', jumps: [goto('1', 'If A')] },
        { number: '2.b', condition: 'If B' },
        {},
      ),
    ).toEqual(['1 choice(If A) -> 2', '1 choice(If B) -> 3', '2 goto -> 1', '3 -> 4']);
  });

  it('in front of sub-steps do not skip them', () => {
    expect(edges({ jumps: [goto('2')] }, { number: '1.a', parent: 1 }, { number: '2' })).toEqual([
      ...['1 goto -> 3', '1 -> 2', '2 -> 3'],
    ]);
  });

  it('to a number that no step bears lead nowhere, and the step goes on', () => {
    expect(edges({ jumps: [goto('7')] }, {})).toEqual(['1 goto missing -> ?', '1 -> 2']);
  });

  it('to a number that two steps bear may mean each of them', () => {
    const flow = flowOf({}, { number: '1' }, { number: '2', jumps: [goto('1')] });
    expect(flow.edges.map(shown)).toContain('3 goto ambiguous 1,2 -> ?');
  });

  it('mean the step beside them rather than one below another', () => {
    const steps = [
      {},
      { number: 'a', parent: 1 },
      { number: 'b', parent: 1, jumps: [goto('a')] },
      { number: '2' },
      { number: 'a', parent: 4 },
    ];
    expect(edges(...steps)).toContain('3 goto -> 2');
  });

  it('mean sub-steps by their letter, and alternatives by their common number', () => {
    const steps = [
      { number: '1' },
      { number: '1.a', parent: 1, jumps: [goto('b', 'If so')] },
      { number: '1.b', parent: 1 },
      { number: '4.a', condition: 'If A' },
      { number: '4.b', condition: 'If B' },
      { number: '5', jumps: [goto('4')] },
    ];
    expect(edges(...steps)).toEqual(
      expect.arrayContaining([
        ...['2 choice(If so) -> 3', '6 choice(If A) -> 4', '6 choice(If B) -> 5'],
      ]),
    );
  });

  it('lead to another procedure only where the numbering runs on', () => {
    const first = procedureOf([{ number: '1' }, { number: '2' }]);
    const onward = procedureOf([{ number: '3', jumps: [goto('2')] }]);
    const again = procedureOf([{ number: '1', jumps: [goto('2')] }]);
    const [, running] = flowsOf([first, onward]);
    expect(running?.edges.map(shown)).toEqual(['1 goto in 0 -> 2']);
    expect(running).toMatchObject({ ends: [1], unreachable: [] });
    const [, restarted] = flowsOf([first, again]);
    expect(restarted?.edges.map(shown)).toEqual(['1 goto missing -> ?']);
  });
});

describe('choices', () => {
  const [a, b] = [
    { condition: 'If A', jumps: [goto('1')] },
    { condition: 'If B', jumps: [goto('3')] },
  ];

  it('of which each leads somewhere leave the step', () => {
    const flow = flowOf({}, { choices: [a, b] }, {});
    expect(flow.edges.map(shown)).toEqual([
      ...['1 -> 2', '2 choice(If A) -> 1', '2 choice(If B) -> 3'],
    ]);
    expect(flow.edges.map(({ choice, jump }) => [choice, jump])).toEqual([
      ...[
        [null, null],
        [0, 0],
        [1, 1],
      ],
    ]);
  });

  it('without a jump go on', () => {
    expect(edges({}, { choices: [a, { condition: 'If B' }] }, {})).toEqual([
      ...['1 -> 2', '2 choice(If A) -> 1', '2 choice(If B) -> 3'],
    ]);
    expect(flowOf({}, { choices: [a, { condition: 'If B' }] }).ends).toEqual([2]);
  });

  it('that stand alone may not be taken', () => {
    expect(edges({}, { choices: [a] }, {})).toContain('2 -> 3');
  });
});

describe('what does not move the reader', () => {
  it.each([
    [{ kind: 'repeat' as const, to: '1', through: '2' }, '3 repeat -> 1..2'],
    [{ kind: 'repeat' as const, to: '1' }, '3 repeat -> 1'],
    [{ kind: 'repeat' as const, to: '1', through: '9' }, '3 repeat missing -> 1'],
    [{ kind: 'uses' as const, to: '2' }, '3 uses -> 2'],
    [{ kind: 'uses' as const, to: '2', condition: 'If so' }, '3 uses(If so) -> 2'],
  ])('%j', (jump, expected) => {
    const flow = flowOf({}, {}, { jumps: [jump] }, {});
    expect(flow.edges.map(shown)).toEqual(['1 -> 2', '2 -> 3', expected, '3 -> 4']);
    expect(flow.paths).toEqual([[1, 2, 3, 4]]);
  });

  it('is a range that holds a number twice, which is ambiguous', () => {
    const steps = [{}, {}, { number: '2' }, { number: '3' }];
    const range = { kind: 'repeat' as const, to: '1', through: '3' };
    expect(edges(...steps, { number: '4', jumps: [range] })).toContain(
      '5 repeat ambiguous 2,3 -> 1..4',
    );
    const later = { ...range, to: '3', through: '3' };
    expect(edges(...steps, { number: '4', jumps: [later] })).toContain('5 repeat -> 4..4');
  });
});
