// The language packs as data: what holds for every list of every pack. And what each language
// calls things, read in one short article of its own (languages.ts).
import { describe, expect, it } from 'vitest';
import { defaultLexicons, defaultPacks } from '../../ingest/lexicon/defaults.ts';
import type { LanguagePack } from '../../ingest/lexicon/pack.ts';
import { read } from '../../ingest/read.ts';
import { normalForm } from '../../schema/text.ts';
import { SAMPLES, textOf, type Sample } from './languages.ts';
import { textSource } from './sources.ts';

/** What a pack says of one thing, with the path to it: ["notes.tip", ["tip", "hint"]]. */
type Entry = readonly [path: string, words: readonly string[]];

/** All lists of words of a pack; names of products are written as they are. */
function listsOf(value: object, path = ''): readonly Entry[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): readonly Entry[] => {
    if (Array.isArray(inner)) return [[path + key, inner.map(String)]];
    const nested = typeof inner === 'object' && inner !== null && key !== 'products';
    return nested ? listsOf(inner, `${path}${key}.`) : [];
  });
}

/** Lists that are compared with the normal form of whole lines. */
const LINES = /[hH]eadings(?:\.|$)|^boilerplate\.(?:lines|answers|links|homes)$/;

/** Lists without which a language can hardly be read. */
const NEEDED = [
  ...['figureWords', 'openingHeadings', 'symptomHeadings', 'causeHeadings', 'remedyHeadings'],
  ...['headings.overview', 'headings.background', 'headings.requirements', 'headings.procedure'],
  ...['headings.troubleshooting', 'headings.references', 'headings.notes', 'closings', 'leadIns'],
  ...['notes.note', 'notes.warning', 'notes.tip', 'rangeWords', 'listWords', 'optionalWords'],
  ...['metadataKeys.identifier', 'metadataKeys.updatedAt', 'metadataKeys.labels', 'titleKeys'],
  ...['metadataKeys.product', 'metadataKeys.version', 'actions.press', 'actions.select'],
  ...['actions.open', 'actions.enter', 'actions.switch', 'controlNouns', 'keys.modifiers'],
  ...[
    'grammar.joints',
    'platforms.ios',
    'platforms.android',
    'errorWords',
    'messageWords',
    'failureWords',
    'causeWords',
    'remedyWords',
  ],
  ...['sectionWords', 'selfWords', 'siteWords', 'dialogue.question', 'dialogue.answer'],
  ...['boilerplate.lines', 'boilerplate.openings', 'boilerplate.answers', 'boilerplate.links'],
  ...['boilerplate.homes'],
];

const named = defaultPacks.map((pack) => [pack.language, pack] as const);

describe.each(named)('the pack %s', (_, pack) => {
  const lists = listsOf(pack);
  const faulty = (isFault: (word: string, words: readonly string[]) => boolean, only = /(?:)/) =>
    lists.flatMap(([path, words]) =>
      only.test(path)
        ? words.flatMap((word) => (isFault(word, words) ? `${path}: ${word}` : []))
        : [],
    );

  it('holds lower-case words and phrases with single spaces', () => {
    expect(lists.length).toBeGreaterThan(NEEDED.length);
    expect(faulty((word) => word === '' || word !== word.toLowerCase().trim())).toEqual([]);
    expect(faulty((word) => / {2}|[^\S ]|\u2019/.test(word))).toEqual([]);
  });

  it('says nothing twice in one list', () => {
    expect(faulty((word, words) => words.indexOf(word) !== words.lastIndexOf(word))).toEqual([]);
  });

  it('has the normal form of lines', () => {
    expect(faulty((word) => normalForm(word) !== word, LINES)).toEqual([]);
  });

  it('gives a heading one role', () => {
    const all = Object.values(pack.headings).flat();
    expect(all.filter((heading, at) => all.indexOf(heading) !== at)).toEqual([]);
  });

  it('knows what no language can do without', () => {
    const known = new Map(lists);
    expect(NEEDED.filter((path) => (known.get(path) ?? []).length === 0)).toEqual([]);
    for (const either of EITHER) expect(either(pack)).not.toEqual([]);
  });

  it('is the lexicon of its language', () => {
    expect(defaultLexicons.of(pack.language).packs).toContain(pack);
  });
});

/** What may stand before or after, by the order of words. */
const EITHER: readonly ((pack: LanguagePack) => readonly string[])[] = [
  ({ stepWords, stepFrames }) => [...stepWords, ...stepFrames],
  ({ titles }) => [...titles.opening, ...titles.goalEndings],
  ({ jumps, jumpsAfter }) => [...jumps.goto, ...jumpsAfter.goto],
  ({ jumps, jumpsAfter }) => [...jumps.repeat, ...jumpsAfter.repeat],
  ({ conditionWords, conditionEndings }) => [...conditionWords, ...conditionEndings],
  ({ referenceWords, referenceEndings }) => [...referenceWords, ...referenceEndings],
];

const samples = SAMPLES.map((sample) => [sample.language, sample] as const);

describe.each(samples)('an article in %s', (_, sample) => {
  const document = read(textSource(textOf(sample)));
  const [article] = document.articles;
  const steps = article?.procedures.flatMap((procedure) => procedure.steps) ?? [];

  it('is one article with its title, goal and language', () => {
    expect(document.articles.map(({ title }) => title)).toEqual([sample.title]);
    expect(article?.language).toBe(sample.language);
    expect(article?.goal).toBe(sample.goal);
    expect(article?.platforms.map(({ id }) => id)).toEqual(['ios']);
  });

  it('has sections of every role', () => {
    const roles = new Map(article?.sections.map(({ heading, role }) => [heading, role]));
    expect(Object.fromEntries(roles)).toEqual(rolesOf(sample));
  });

  it('has labelled steps, one of them conditional', () => {
    expect(steps.map(({ label }) => label)).toEqual(sample.labels);
    expect(steps.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(steps[2]?.condition).toBe(sample.condition);
  });

  it('has a caption and a mention of it', () => {
    expect(article?.figures.map(({ number, step }) => [number, step])).toEqual([['1', 1]]);
    expect(steps[0]?.figureRefs.map(({ number }) => number)).toEqual(['1']);
  });

  it('has a jump, and the control that a step names', () => {
    const jumps = steps[2]?.jumps.map(({ kind, to }) => [kind, to]);
    expect(jumps).toEqual([['goto', '1']]);
    expect(steps[1]?.controls.map(({ name }) => name)).toEqual([sample.control]);
  });

  it('has a note, a warning, a tip and a footnote', () => {
    const notes = article?.notes.map(({ kind, text }) => [kind, text]);
    expect(notes).toEqual([
      ['note', sample.sentence],
      ['warning', sample.sentence],
      ['tip', sample.sentence],
      ['footnote', sample.need],
    ]);
  });
});

const rolesOf = ({ headings }: Sample) =>
  Object.fromEntries(Object.entries(headings).map(([role, heading]) => [heading, role]));
