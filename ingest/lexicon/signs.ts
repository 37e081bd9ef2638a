// What a text may hold, as bits: marks ("a digit") and kinds of words ("a word of errors"). In: a
// text and a lexicon. Out: a sum of `SIGN` values, from one pass over the characters. Most lines
// hold next to nothing of what the reader looks for; a bit tells so before an expression is run.
// A sign that is missing is proof; one that is there is none: a word is known by its hash, and a
// phrase by the longest of its words.
import { perLexicon, type Lexicon } from './lexicon.ts';
import type { LanguagePack } from './pack.ts';

/** Signs, as bits. */
export const SIGN = {
  quote: 1 << 0,
  digit: 1 << 1,
  colon: 1 << 2,
  slash: 1 << 3,
  /** A symbol of a key: "⌘". */
  keySymbol: 1 << 4,
  figure: 1 << 5,
  step: 1 << 6,
  condition: 1 << 7,
  optional: 1 << 8,
  error: 1 << 9,
  cause: 1 << 10,
  remedy: 1 << 11,
  section: 1 << 12,
  site: 1 << 13,
  /** The "www" of an address. */
  web: 1 << 14,
  key: 1 << 15,
  platform: 1 << 16,
  heading: 1 << 17,
  furniture: 1 << 18,
  leadIn: 1 << 19,
  self: 1 << 20,
  closing: 1 << 21,
  failure: 1 << 22,
} as const;

/** The phrases behind each sign of words. */
const PHRASES: readonly (readonly [
  sign: number,
  pick: (pack: LanguagePack) => readonly string[],
])[] = [
  [SIGN.figure, (pack) => [...pack.figureWords, ...pack.figureWordsPlural]],
  [SIGN.step, (pack) => [...pack.stepWords, ...pack.stepFrames]],
  [SIGN.condition, (pack) => [...pack.conditionWords, ...pack.conditionEndings]],
  [SIGN.optional, (pack) => [...pack.optionalWords, ...pack.optionalPhrases]],
  [SIGN.error, (pack) => [...pack.errorWords, ...pack.messageWords]],
  [SIGN.cause, (pack) => pack.causeWords],
  [SIGN.remedy, (pack) => pack.remedyWords],
  [SIGN.section, (pack) => pack.sectionWords],
  [SIGN.site, (pack) => pack.siteWords],
  [SIGN.web, () => ['www']],
  [SIGN.key, (pack) => [...pack.keys.modifiers, 'f']],
  [SIGN.platform, (pack) => Object.values(pack.platforms).flat()],
  [
    SIGN.heading,
    (pack) => [
      ...Object.values(pack.headings).flat(),
      ...[pack.symptomHeadings, pack.causeHeadings, pack.remedyHeadings].flat(),
      ...pack.openingHeadings,
    ],
  ],
  [
    SIGN.furniture,
    ({ boilerplate, titleKeys }) => [
      ...[boilerplate.lines, boilerplate.answers, boilerplate.links, boilerplate.homes].flat(),
      ...titleKeys,
    ],
  ],
  [SIGN.leadIn, (pack) => pack.leadIns],
  [SIGN.self, (pack) => pack.selfWords],
  [SIGN.closing, (pack) => pack.closings],
  [SIGN.failure, (pack) => pack.failureWords],
];

const EVERY = -1;

/** Characters that are signs, by what they are a sign of. */
const MARKS: readonly (readonly [sign: number, characters: string])[] = [
  [SIGN.quote, '"\'\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u300c\u300d\u300e\u300f'],
  [SIGN.digit, '0123456789\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19'],
  [SIGN.colon, ':\uff1a'],
  [SIGN.slash, '/'],
  [SIGN.keySymbol, '\u2318\u21e7\u2325\u2303\u229e'],
];

/**
 * What a UTF-16 code unit is: `UNKNOWN` as long as nobody asked, an index of `MARK_SIGNS`, or, of a letter,
 * its lower-case form.
 */
const kinds = new Uint16Array(65_536);
const UNKNOWN = 0;
const PLAIN = 1;
const UNSURE = 2;
const MARK_SIGNS = Int32Array.of(0, 0, EVERY, ...MARKS.map(([sign]) => sign));
const FIRST_MARK = MARK_SIGNS.length - MARKS.length;
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * Letters of other scripts may run into a word, and some characters stand for others ("ﬁ", "①", half
 * of a pair): where they stand, every sign may be.
 */
function kindOf(code: number): number {
  const char = String.fromCharCode(code);
  const mark = MARKS.findIndex(([, characters]) => characters.includes(char));
  const upper = char.toUpperCase();
  const lower = upper.length === 1 ? upper.toLowerCase() : char.toLowerCase();
  const stands = char.normalize('NFKC') === char && lower.length === 1;
  let kind = UNSURE;
  if (mark >= 0) kind = FIRST_MARK + mark;
  else if (stands && LETTER.test(char)) kind = lower.charCodeAt(0);
  else if (!/[\p{L}\p{M}\p{N}\p{Cs}]/u.test(char.normalize('NFKC'))) kind = PLAIN;
  kinds[code] = kind;
  return kind;
}

const HASH_START = 0x811c9dc5 | 0;
const hashWith = (hash: number, letter: number) => Math.imul(hash ^ letter, 0x01000193);
const slotOf = (hash: number) => (hash ^ (hash >>> 16)) & 0xffff;

/** The signs of words by the slots of their hashes; that of no letters holds for any text. */
const wordSigns = perLexicon((lexicon) => {
  const signs = new Int32Array(65_536);
  for (const pack of lexicon.packs)
    for (const [sign, pick] of PHRASES)
      for (const phrase of pick(pack)) {
        const [longest = ''] = (phrase.match(/\p{L}+/gu) ?? []).sort((a, b) => b.length - a.length);
        let hash = HASH_START;
        for (let at = 0; at < longest.length; at += 1)
          hash = hashWith(hash, kindOf(longest.charCodeAt(at)));
        signs[slotOf(hash)] = (signs[slotOf(hash)] ?? 0) | sign;
      }
  return signs;
});

/** The signs of a stretch of text: what it may hold. */
export function signsIn(text: string, start: number, end: number, lexicon: Lexicon): number {
  const words = wordSigns(lexicon);
  let signs = words[slotOf(HASH_START)] ?? 0;
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const known = kinds[code] ?? UNKNOWN;
    const kind = known === UNKNOWN ? kindOf(code) : known;
    if (kind >= FIRST_MARK + MARKS.length) {
      hash = hashWith(hash, kind);
    } else {
      if (hash !== HASH_START) signs |= words[slotOf(hash)] ?? 0;
      hash = HASH_START;
      signs |= MARK_SIGNS[kind] ?? 0;
    }
  }
  if (hash !== HASH_START) signs |= words[slotOf(hash)] ?? 0;
  return signs;
}
