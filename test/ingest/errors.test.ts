// Error messages that passages quote, and quotations that are none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedErrorsIn } from '../../ingest/extract/errors.ts';
import { maskQuotations, quotationsIn } from '../../ingest/extract/quotations.ts';
import { anyText, areOrdered, english, passage, textsOf } from './passages.ts';

const errors = (flat: string) => textsOf(passage(flat), quotedErrorsIn(passage(flat), english));

describe('quotedErrorsIn', () => {
  it.each([
    ['I see the error message "The lid is open. Close it."', ['The lid is open. Close it.']],
    ['I see the error (Figure 3) "Lid open"', ['Lid open']],
    ['Fixing the "Lid open" error in Brew', ['Lid open']],
    ['The app displays the error “Lid open”.', ['Lid open']],
    ['Die App zeigt error „Deckel offen“.', ['Deckel offen']],
    ['An error that says «Lid open»', ['Lid open']],
    ["You get the error 'Lid isn't closed'.", ["Lid isn't closed"]],
    ['I receive an error "Brew failed. Try again.""', ['Brew failed. Try again.']],
    ['An error "The "main" lid is open" appears', ['The "main" lid is open']],
    ['It shows "Cannot brew" and stops', ['Cannot brew']],
    ['"Too hot," "Too cold" or "Too dry" errors appear', ['Too hot', 'Too cold', 'Too dry']],
    ['You receive the following error message: Lid open (code 7).', ['Lid open (code 7).']],
    ['It stopped (with the error message: Lid open)', ['Lid open']],
    ['Error: lid open', ['Error: lid open']],
  ])('%s', (flat, messages) => {
    expect(errors(flat)).toEqual(messages);
  });

  it.each([
    'Press "Brew" and wait. You do not need to "watch the pot."',
    'If an error occurs, press "Brew".',
    'The message "Tea is ready" appears',
    'It displays "Welcome" for a moment',
    'For this error, see the following articles:',
    'A 15" error',
    'The cook"s error',
  ])('none: %s', (flat) => {
    expect(errors(flat)).toEqual([]);
  });

  it('gives ranges inside the passage, in order, for any text', () => {
    fc.assert(
      fc.property(anyText, (flat) => {
        expect(areOrdered(passage(flat), quotedErrorsIn(passage(flat), english))).toBe(true);
      }),
    );
  });
});

describe('quotationsIn', () => {
  it('masks what is quoted and nothing else', () => {
    expect(maskQuotations('Say "a "b" c" and ‘d’.')).toBe('Say "_______" and ‘_’.');
    expect(maskQuotations('The cooks\' 5" pan isn\'t "hot')).toBe('The cooks\' 5" pan isn\'t "hot');
  });

  it('gives quotations in order, apart, inside the text', () => {
    fc.assert(
      fc.property(anyText, (flat) => {
        let end = 0;
        for (const quotation of quotationsIn(flat)) {
          expect(quotation.outer.start).toBeGreaterThanOrEqual(end);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          end = quotation.outer.end;
        }
        expect(end).toBeLessThanOrEqual(flat.length);
        expect(maskQuotations(flat)).toHaveLength(flat.length);
      }),
    );
  });
});
