// What words say of their target, and what they do not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descriptionOf, sentenceWords } from '../../link/describe.ts';
import { isForeign } from '../../link/identifiers.ts';
import {
  likeness,
  subjectNeeds,
  subjectOf,
  subjectOffers,
  subjectsOf,
} from '../../link/subjects.ts';
import { quotedForms } from '../../link/titles.ts';

const about = (text: string, target = 'KB4711') => descriptionOf({ target, text });

describe('the description that a sentence gives', () => {
  it.each([
    ['See KB4711 for instructions on how to dim the lamp (Lumo).', 'dim the lamp (Lumo)'],
    ['For more information on pairing two lamps, please consult KB4711.', 'pairing two lamps'],
    ['To pair the lamp (see KB4711), hold the button.', 'pair the lamp'],
    ['KB4711 – Dim the lamp', 'Dim the lamp'],
    ['Dim the lamp (KB4711)', 'Dim the lamp'],
    ['Siehe KB4711 für weitere Informationen zum Dimmen der Lampe.', 'Dimmen der Lampe'],
    ['Consultez KB4711 pour savoir comment éteindre la lampe.', 'éteindre la lampe'],
    ['The lamp is new. See KB4711 about its warranty. Keep the box.', 'warranty'],
  ])('%s', (text, description) => {
    expect(about(text)).toBe(description);
  });

  it.each([
    ['nothing but the pointing', 'For more information, see KB4711.'],
    ['several targets', 'See KB4711 for pairing and KB4712 for dimming the lamp.'],
    ['no target in it', 'See the article on dimming the lamp.'],
  ])('is none: %s', (_, text) => {
    expect(about(text)).toBeNull();
  });

  it('may be that of a named site', () => {
    const text = 'For pairing two lamps, refer to the Lumo Knowledge Base.';
    expect(about(text, 'Lumo Knowledge Base')).toBe('pairing two lamps');
  });

  it('is part of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        const text = `${before} KB4711 ${after}`;
        const found = about(text);
        if (found !== null) expect(text).toContain(found);
      }),
    );
  });
});

describe('the words of a sentence', () => {
  it('are the same for siblings that only point in other words', () => {
    const printed = {
      target: 'KB9',
      text: 'For more details on dimming old lamps please see KB9.',
    };
    const vague = {
      target: 'Lumo Help Center',
      text: 'For information on dimming of the old lamps, refer to the Lumo Help Center.',
    };
    expect(sentenceWords(vague)).toEqual(sentenceWords(printed));
    expect(sentenceWords(vague)).toEqual(['dim', 'old', 'lamp']);
  });
});

describe('an identifier of somebody else', () => {
  const foreign = (text: string) => isForeign({ target: 'KB4711', text });

  it.each([
    'Install the Windows update KB4711 first.',
    'It comes with Microsoft KB4711.',
    'See KB4711 (https://support.vendor.example/help/4711).',
  ])('%s', (text) => {
    expect(foreign(text)).toBe(true);
  });

  it.each(['See KB4711 to update the lamp.', 'See KB4711 (https://lumo.example/shop).'])(
    'is not told from: %s',
    (text) => {
      expect(foreign(text)).toBe(false);
    },
  );
});

describe('titles that words quote', () => {
  const forms = (kind: string, target: string, text: string) =>
    quotedForms({ kind, target, text, byIdentifier: target.startsWith('KB') });

  it('are in quotation marks, beside an identifier, or the target itself', () => {
    const site = 'Lumo Help Center';
    expect(forms('site', site, `See “Dim the Lamp” in the ${site}.`)).toContain('dim the lamp');
    expect(forms('article', 'KB7', 'KB7 - How to dim the lamp.')).toContain('how to dim the lamp');
    expect(forms('article', 'KB7', 'See How to dim the lamp (KB7)')).toContain(
      'how to dim the lamp',
    );
    expect(forms('section', 'Dim the lamp', 'See the section Dim the lamp.')).toEqual([
      'dim the lamp',
    ]);
  });

  it('are not the running words', () => {
    expect(forms('article', 'KB7', 'See KB7 for how to dim the lamp.')).toEqual([]);
    expect(forms('article', 'gone.md', 'Dim the lamp')).toEqual([]);
  });

  it('are none of one short word', () => {
    expect(forms('section', 'Notes', 'See the section Notes.')).toEqual([]);
  });
});

describe('subjects', () => {
  const of = (text: string) => subjectOf(text) ?? [];
  const shared = (title: string, description: string) => {
    const offers = new Set(subjectOffers(of(title)));
    return subjectNeeds(of(description)).some((key) => offers.has(key));
  };
  const LAMP = 'How do I dim the hall lamp of the Lumo app';

  it.each([
    ['dimming the hall lamp in the Lumo app', 1],
    ['dim the hall lamp in the Lumo phone app', 5 / 6],
    ['dim the hall lamp', 0],
    ['pair the hall lamp in the Lumo app', 0],
    ['not dim the hall lamp in the Lumo app', 0],
    ['dim the hall lamp in the Lumo app 2', 0],
  ])('%s', (description, score) => {
    expect(likeness(of(LAMP), of(description))).toBe(score);
    expect(shared(LAMP, description)).toBe(score > 0);
    expect(shared(description, LAMP)).toBe(score > 0);
  });

  it('are at least three words', () => {
    expect(subjectOf('How do I dim the lamp?')).toBeNull();
  });

  it('are those of the goal too where the title ends in it', () => {
    expect(subjectsOf('Ich will den Flur dimmen ohne App', 'Flur dimmen ohne App')).toHaveLength(2);
    expect(subjectsOf('Dim the hall lamp now for Android', 'Dim the hall lamp')).toHaveLength(1);
  });

  it('that are alike share a key, whatever the words', () => {
    const words = fc.uniqueArray(fc.constantFrom(...'abcdefgh'.split('').map((x) => `wor${x}x`)), {
      minLength: 3,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one, other].map((list) => of(list.join(' ')));
        if (a === undefined || b === undefined) return;
        const offers = new Set(subjectOffers(a));
        const isShared = subjectNeeds(b).some((key) => offers.has(key));
        expect(isShared).toBe(likeness(a, b) > 0);
      }),
    );
  });
});
