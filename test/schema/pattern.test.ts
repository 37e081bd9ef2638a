// Patterns that users write: what is taken means the same as before, what could hang is refused.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { boundedPattern } from '../../schema/pattern.ts';

function taken(source: string): RegExp {
  const read = boundedPattern(source);
  if ('reason' in read) throw new Error(read.reason);
  return new RegExp(`^(?:${read.pattern})$`, 'u');
}

describe('patterns that are taken', () => {
  test.each([
    ['KB\\d{4,}', ['KB1234', 'KB12345678'], ['KB123', 'kb1234', 'KB1234x']],
    ['[A-Z]{2,5}-\\d+', ['AB-1', 'ABCDE-99'], ['A-1', 'AB-', 'AB1']],
    ['ART(?:-\\d{2})?\\d{3}', ['ART123', 'ART-12345'], ['ART-1234', 'ART12']],
    ['(?:HC|KB)[ -]?[0-9]{3,9}', ['HC 123', 'KB-123456789', 'KB123'], ['HC--123', 'KB12']],
    ['#\\d{5}|doc\\.\\d{2}', ['#12345', 'doc.12'], ['#1234', 'docx12']],
    ['Q\\d+?', ['Q1', 'Q123'], ['Q']],
  ])('%s', (source, matching, others) => {
    const pattern = taken(source);
    for (const text of matching) expect(pattern.test(text), text).toBe(true);
    for (const text of others) expect(pattern.test(text), text).toBe(false);
  });

  it('mean the same as before, on texts of a usual length', () => {
    const piece = fc.constantFrom('A', '\\d', '[A-Z]', '[0-9a]', '(?:A|1)', '-');
    const repeat = fc.constantFrom('', '?', '+', '*', '{2}', '{1,}', '{0,3}');
    const source = fc
      .array(fc.tuple(piece, repeat), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map((part) => part.join('')).join(''));
    const text = fc.string({ unit: fc.constantFrom('A', 'B', '1', '2', 'a', '-'), maxLength: 12 });
    fc.assert(
      fc.property(source, text, (written, sample) => {
        const read = boundedPattern(written);
        fc.pre('pattern' in read);
        expect(taken(written).test(sample)).toBe(new RegExp(`^(?:${written})$`, 'u').test(sample));
      }),
    );
  });
});

describe('patterns that are refused', () => {
  test.each([
    ['KB(\\d', 'Unterminated group'],
    ['(\\d+)+', 'very long'],
    ['(?:KB?\\d*)*', 'very long'],
    ['\\d+\\d+\\d+', 'very long'],
    ['(?:(?:\\d{0,9}){0,9}){0,9}', 'very long'],
    ['KB', 'without a digit'],
    ['KB\\d*', 'without a digit'],
    ['(?:KB\\d*|KB)', 'without a digit'],
    ['\\d', 'fewer than two'],
    ['KB[0-9]{1,1000}', 'more than 128'],
    ['(?=KB)\\d{4}', 'not supported'],
    ['(K)\\1\\d{4}', 'not supported'],
    ['^KB\\d{4}$', 'not supported'],
    ['KB.\\d{4}', 'not supported'],
    ['A'.repeat(300), 'longer than'],
  ])('%s', (source, reason) => {
    const read = boundedPattern(source);
    expect(read).toHaveProperty('reason', expect.stringContaining(reason));
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'KB1\\d[]{}()|?+*^$.,:- '.split('')) }),
        (text) => {
          const read = boundedPattern(text);
          if ('pattern' in read) expect(() => new RegExp(read.pattern, 'u')).not.toThrow();
        },
      ),
    );
  });
});
