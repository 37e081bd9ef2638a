// Canonical errors: one for each normal form, worded as most mentions word it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalErrors } from '../../link/errors.ts';

describe('canonicalErrors', () => {
  it('joins messages that differ in case, quotation marks and closing punctuation', () => {
    expect(
      canonicalErrors([
        'Kettle “A” is dry.',
        'kettle "A" is dry',
        'Lid open',
        'Kettle “A” is dry.',
      ]),
    ).toEqual([
      { message: 'Kettle “A” is dry.', normalMessage: 'kettle "a" is dry', mentions: 3 },
      { message: 'Lid open', normalMessage: 'lid open', mentions: 1 },
    ]);
  });

  it('takes the shortest of equally frequent wordings, then the first', () => {
    expect(canonicalErrors(['Lid open!', 'Lid open']).map(({ message }) => message)).toEqual([
      'Lid open',
    ]);
    expect(canonicalErrors(['lid open', 'Lid open']).map(({ message }) => message)).toEqual([
      'Lid open',
    ]);
  });

  it('leaves out messages without words', () => {
    expect(canonicalErrors(['', ' … ', '?!'])).toEqual([]);
  });

  it('counts every mention once and does not depend on the order', () => {
    const messages = fc.array(fc.constantFrom('Lid open', 'LID OPEN.', 'lid  open', 'Dry!', 'dry'));
    fc.assert(
      fc.property(messages, (list) => {
        const errors = canonicalErrors(list);
        expect(errors).toEqual(canonicalErrors([...list].reverse()));
        expect(errors.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(list.length);
      }),
    );
  });
});
