// Signs may hold where nothing is, but never miss what is there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../ingest/lexicon/en.ts';
import { SIGN, signsIn } from '../../ingest/lexicon/signs.ts';
import { english } from './passages.ts';

const signs = (text: string) => signsIn(text, 0, text.length, english);

const kinds = [
  ['figure', [...en.figureWords, ...en.figureWordsPlural]],
  ['step', en.stepWords],
  ['condition', en.conditionWords],
  ['optional', [...en.optionalWords, ...en.optionalPhrases]],
  ['error', [...en.errorWords, ...en.messageWords]],
  ['cause', en.causeWords],
  ['remedy', en.remedyWords],
  ['section', en.sectionWords],
  ['site', en.siteWords],
  ['key', en.keys.modifiers],
  ['platform', Object.values(en.platforms).flat()],
  ['heading', [...en.headings.requirements, ...en.openingHeadings, ...en.causeHeadings]],
  ['furniture', [...en.boilerplate.lines, ...en.boilerplate.links, ...en.titleKeys]],
  ['leadIn', en.leadIns],
  ['self', en.selfWords],
  ['closing', en.closings],
] as const;

describe('signs of words', () => {
  it.each(kinds)('%s: hold wherever one of the phrases stands', (kind, phrases) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        fc.constantFrom('', ' ', '(', '1', '_', '"', '\u00a0', '\u05d1', '\u65e5'),
        fc.string(),
        fc.boolean(),
        (phrase, edge, around, upper) => {
          const printed = upper ? phrase.toUpperCase() : phrase;
          const before = edge === '' ? '' : `${around}${edge}`;
          const text = `${before}${printed}${edge}`;
          expect(signs(text) & SIGN[kind]).not.toBe(0);
        },
      ),
    );
  });

  it('are few where a text says nothing of what is looked for', () => {
    expect(signs('Brew a pot')).toBe(0);
  });

  it('hold for characters that stand for others', () => {
    expect(signs('\uff26\uff49\uff47\uff55\uff52\uff45') & SIGN.figure).not.toBe(0);
  });

  it('are those of the stretch alone', () => {
    const text = 'error: brew "tea"';
    expect(signsIn(text, 7, 11, english)).toBe(0);
  });
});

describe('signs of marks', () => {
  it.each([
    ['quote', 'a \u201cb\u201d'],
    ['digit', 'a \uff11'],
    ['colon', 'a\uff1a'],
    ['slash', 'a/b'],
    ['keySymbol', '\u2318'],
  ] as const)('%s', (kind, text) => {
    expect(signs(text)).toBe(SIGN[kind]);
  });
});
