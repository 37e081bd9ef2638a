// A language is one pack: one that was invented for this test is told from the others and read as
// they are, wherever it stands.
import { describe, expect, it } from 'vitest';
import { defaultLexicons, defaultPacks } from '../../ingest/lexicon/defaults.ts';
import { lexiconsOf } from '../../ingest/lexicon/lexicons.ts';
import { defaultSchemes } from '../../ingest/lexicon/schemes.ts';
import { read } from '../../ingest/read.ts';
import { invented } from './inventedLanguage.ts';
import { textSource } from './sources.ts';

const ARTICLE = `Kuidas lisada gorbel kasutades Pilk Kood jaoks Tamulon

Ümbrik:
Need on torsku, et sa saab se gorbel lisada ja too kasti sees hoida.

Mida kelb:
• Se gorbel
• Sinu Tamulon

Torsku:
Torsk 1: Avaa Gorbeli ja koputa Lisa nupp (Velm 1).
Velm 1
Torsk 2: Kui se lamp on pime, hyppa torsk 4.
Tahel: Tema peab se peal oleme.
3-ta torsk: (vabalt) Korda torsk 1 kuni 2.
Torsk 4: Mine 1-ta torsk juurde.

Murid
Se gorbel on viga "Ei saab"
Sest et tema on katki. Palun oota.
`;

const packs = [...defaultPacks, invented];
const lexicons = lexiconsOf({ packs, schemes: defaultSchemes });
const articlesOf = (text: string) => read(textSource(text), lexicons).articles;

describe('an invented language', () => {
  const [article] = articlesOf(ARTICLE);
  const steps = article?.procedures[0]?.steps ?? [];

  it('is told by its little words', () => {
    expect(article?.language).toBe('qaa');
  });

  it('has titles with goal, method and platform', () => {
    expect(article).toMatchObject({ goal: 'lisada gorbel', method: 'Pilk Kood' });
    expect(article?.platforms).toEqual([{ id: 'tamulon', evidence: 'explicit' }]);
  });

  it('has sections with roles', () => {
    expect(article?.sections.map(({ role }) => role)).toEqual([
      'overview',
      'requirements',
      'procedure',
      'troubleshooting',
    ]);
    expect(article?.requirements).toHaveLength(2);
  });

  it('has steps, whose labels print their number before or after a word', () => {
    expect(steps.map(({ label, number }) => [label, number])).toEqual([
      ['Torsk 1:', '1'],
      ['Torsk 2:', '2'],
      ['3-ta torsk:', '3'],
      ['Torsk 4:', '4'],
    ]);
    expect(steps.map(({ importance }) => importance)).toEqual([
      ...['required', 'required', 'optional', 'required'],
    ]);
    expect(steps[1]?.condition).toBe('Kui se lamp on pime');
    expect(steps[0]?.controls).toContainEqual({ name: 'Lisa', action: 'tap', path: [] });
  });

  it('has figures and mentions of them', () => {
    expect(article?.figures.map(({ number, step }) => [number, step])).toEqual([['1', 1]]);
    expect(steps[0]?.figureRefs).toEqual([{ number: '1', figure: 0 }]);
  });

  it('has jumps, whose verb stands before or after the number', () => {
    const jumps = steps.flatMap((step) => step.jumps);
    expect(jumps.map(({ kind, to, through }) => [kind, to, through])).toEqual([
      ['goto', '4', null],
      ['repeat', '1', '2'],
      ['goto', '1', null],
    ]);
  });

  it('has notes, issues and errors', () => {
    expect(article?.notes.map(({ kind, text }) => [kind, text])).toEqual([
      ['note', 'Tema peab se peal oleme.'],
    ]);
    expect(article?.issues[0]?.solutions[0]).toMatchObject({
      cause: 'Sest et tema on katki.',
      remedy: 'Palun oota.',
    });
    expect(article?.errors.map(({ message }) => message)).toEqual(['Ei saab']);
  });

  it('means nothing to readers that do not have its pack', () => {
    const [other] = read(textSource(ARTICLE), defaultLexicons).articles;
    expect(other?.language).not.toBe('qaa');
    expect(other?.figures).toEqual([]);
  });

  it('stands beside others in one dump', () => {
    const english = 'How to open the door\n\nOverview:\nThis is what you can do with the door.\n';
    const languages = articlesOf(`${english}\n1. Tap Open.\n2. Wait.\n\n\n${ARTICLE}`).map(
      ({ language }) => language,
    );
    expect(languages).toEqual(['en', 'qaa']);
  });
});

describe("a knowledge base's own words", () => {
  const own = { language: 'und', platforms: { gorbel: ['gorbel'] }, figureWords: ['plate'] };
  const more = lexiconsOf({ packs: defaultPacks, schemes: defaultSchemes, own });

  it('hold in every language', () => {
    for (const title of [
      'How to pair the lock for Gorbel',
      'So koppeln Sie das Schloss für Gorbel',
    ]) {
      const [article] = read(
        textSource(`${title}\n\n1. Wait.\n2. Wait.\nPlate 3\n`),
        more,
      ).articles;
      expect(article?.platforms.map(({ id }) => id)).toEqual(['gorbel']);
      expect(article?.figures.map(({ number }) => number)).toEqual(['3']);
    }
  });
});

describe('a configured language', () => {
  it('is that of every article', () => {
    const german = lexiconsOf({ packs: defaultPacks, schemes: defaultSchemes, language: 'de-AT' });
    const text = 'How to open the door\n\nAbbildung 1\n\n1. Öffnen\n2. Warten\n';
    const [article] = read(textSource(text), german).articles;
    expect(article?.language).toBe('de-AT');
    expect(article?.figures).toHaveLength(1);
  });
});

describe('the lexicon of a tag', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['PT_br', 'pt'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-Hans-SG', 'zh-Hans'],
  ])('%s is that of %s', (tag, language) => {
    expect(defaultLexicons.of(tag).packs.map((pack) => pack.language)).toEqual([language]);
  });

  it('without a pack is that of all languages', () => {
    expect(defaultLexicons.of('sv')).toBe(defaultLexicons.union);
    expect(defaultLexicons.of('')).toBe(defaultLexicons.union);
  });
});
