// Mermaid charts of flows: what they look like, and that no text breaks them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowsOf } from '../../../link/flow/flow.ts';
import { goto, procedureOf, type ShortStep } from './steps.ts';

const chart = (...steps: readonly ShortStep[]) => flowsOf([procedureOf(steps)])[0]?.mermaid ?? '';

/** What a line of a chart may be: no character in a label has a meaning beyond itself. */
const LABEL = `(?:[\\p{L}\\p{M}\\p{N} .,:!?'()/…–—-]|#[0-9]{1,7};)*`;
const LINE = new RegExp(
  `^(?:flowchart TD|  s[0-9]+\\["${LABEL}"\\]|  more\\["…"\\]` +
    `|  s[0-9]+ (?:-->|-\\.->)(?:\\|"${LABEL}"\\|)? (?:s[0-9]+|x[0-9]+\\(\\["${LABEL}"\\]\\)))$`,
  'u',
);

describe('mermaidOf', () => {
  it('shows steps with their numbers, and edges with their guards', () => {
    const steps = [
      { text: 'Open the lid' },
      { text: 'Wait', jumps: [goto('1', 'If it is "cold"'), goto('9', 'If not')] },
      { number: null, text: 'Pour', jumps: [{ kind: 'repeat' as const, to: '1', through: '2' }] },
    ];
    expect(chart(...steps).split('\n')).toEqual([
      'flowchart TD',
      '  s1["1: Open the lid"]',
      '  s2["2: Wait"]',
      '  s3["Pour"]',
      '  s1 --> s2',
      '  s2 -->|"If it is #34;cold#34;"| s1',
      '  s2 -.->|"If not"| x2(["?"])',
      '  s2 --> s3',
      '  s3 -.->|"repeat to step 2"| s1',
    ]);
  });

  it('draws a way to each step that may be meant', () => {
    const lines = chart({}, { number: '1' }, { jumps: [goto('1')] }).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['  s3 -.-> s1', '  s3 -.-> s2']));
  });

  it.each([
    ['1. Rinse', '#49;. Rinse'],
    ['- Rinse', '#45; Rinse'],
    ['end', 'end'],
    ['[a](b) | c', '#91;a#93;(b) #124; c'],
    ['a\nb\u2028c', 'a b c'],
    ['%%{init}%%', '#37;#37;#123;init#125;#37;#37;'],
    ['`code` <b>', '#96;code#96; #60;b#62;'],
    ['注ぐ 🍵', '注ぐ #127861;'],
    ['', ' '],
    [`${'x'.repeat(59)}yz`, `${'x'.repeat(59)}…`],
  ])('%j', (text, label) => {
    expect(chart({ number: null, text })).toBe(`flowchart TD\n  s1["${label}"]`);
  });

  it('ends where Mermaid would refuse a larger one', () => {
    const steps = Array.from({ length: 600 }, () => ({ text: 'a' }));
    const lines = chart(...steps).split('\n');
    expect(lines.filter((line) => line.includes('-->'))).toHaveLength(500);
    expect(lines.at(-1)).toBe('  more["…"]');
    const long = Array.from({ length: 3_000 }, () => ({ text: 'a'.repeat(60) }));
    expect(chart(...long).length).toBeLessThan(50_000);
  });

  it('is valid for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('"', '[', ']', '#', ';', '\n', '%', '{', 'end ', '\ud800'),
      }),
    );
    fc.assert(
      fc.property(text, text, text, (words, guard, number) => {
        const jumps = [goto('1', guard), goto('nowhere', guard)];
        const lines = chart({ number, text: words }, { number: '1', text: words, jumps });
        for (const line of lines.split('\n')) expect(line).toMatch(LINE);
      }),
    );
  });
});
