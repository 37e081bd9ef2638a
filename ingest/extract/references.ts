// What a passage points at. In: a passage and the lexicon. Out: articles by
// identifier, sections by heading, addresses and named sites, each with the range of its target,
// in order of appearance. Steps are found elsewhere, as jumps.
import type { ReferenceKind } from '../../schema/lists.ts';
import { fold } from '../../schema/text.ts';
import { perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { identifierPattern, type IdentifierScheme } from '../lexicon/schemes.ts';
import { SIGN } from '../lexicon/signs.ts';
import type { Passage, Range } from './passage.ts';
import { pointerWords } from './pointerWords.ts';
import { isWithin } from './ranges.ts';
import { sectionsIn } from './sectionReferences.ts';
import { anyOf, matchesOf } from '../lexicon/words.ts';

/** A pointer to something outside the passage; the range is that of the target. */
export interface FoundReference extends Range {
  readonly kind: Exclude<ReferenceKind, 'step'>;
  /** As printed, white space folded. */
  readonly target: string;
}

const NONE: readonly Range[] = [];
const WORD = /[\p{L}\p{N}_]/u;
const ADDRESS =
  /(?:https?:\/\/|(?<![\p{L}\p{N}_./])www\.)[^ <>"“”„«»「」『』（）【】、。，；]{2,2000}/giu;
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const OPENERS = '([{';
/** How far before a site a word of reference is looked for, and how many words name a site. */
const WINDOW = 100;
const SITE_WORDS = 5;
const ADDRESSING = SIGN.slash | SIGN.web;
const POINTING = ADDRESSING | SIGN.digit | SIGN.section | SIGN.site;

const siteWords = perLexicon((lexicon) => {
  const words = wordsOf(lexicon, (pack) => pack.siteWords);
  return new RegExp(anyOf(lexicon, words), 'giu');
});

/** What a passage points at, in order of appearance. */
export function referencesIn(passage: Passage, lexicon: Lexicon): readonly FoundReference[] {
  if (!(passage.signs & POINTING)) return [];
  const addresses = addressesIn(passage);
  const identifiers = identifiersIn(passage, lexicon.schemes, addresses);
  const sections = sectionsIn(passage, lexicon);
  const sites = sitesIn(passage, lexicon);
  if (addresses.length + identifiers.length + sections.length + sites.length === 0) return [];
  return [
    ...addresses.map((range) => found('url', range, passage)),
    ...identifiers.map((range) => found('article', range, passage)),
    ...sections.map((range) => found('section', range, passage)),
    ...sites.map((range) => found('site', range, passage)),
  ].sort((a, b) => a.start - b.start);
}

function found(
  kind: FoundReference['kind'],
  { start, end }: Range,
  passage: Passage,
): FoundReference {
  const target = fold(passage.flat.slice(start, end));
  return { kind, target, start: passage.start + start, end: passage.start + end };
}

/** Identifiers as whole words outside addresses; after a number "KB" is a unit: "512 KB 100". */
function identifiersIn(
  { flat, signs }: Passage,
  schemes: readonly IdentifierScheme[],
  addresses: readonly Range[],
): readonly Range[] {
  if (!(signs & SIGN.digit)) return NONE;
  const ranges = rangesOf(flat, identifierPattern(schemes));
  if (ranges.length === 0) return NONE;
  return ranges.filter(
    (range) =>
      !WORD.test(flat.charAt(range.start - 1)) &&
      !WORD.test(flat.charAt(range.end)) &&
      !/[0-9] $/.test(flat.slice(Math.max(0, range.start - 2), range.start)) &&
      !isWithin(range, addresses),
  );
}

/** Web addresses, without what belongs to the sentence around them. */
function addressesIn({ flat, signs }: Passage): readonly Range[] {
  if (!(signs & ADDRESSING)) return NONE;
  return rangesOf(flat, ADDRESS)
    .filter(({ end }) => flat.charAt(end) !== '<' || flat.charAt(end + 1) === '/')
    .map(({ start, end }) => ({ start, end: start + addressLength(flat.slice(start, end)) }));
}

/** The length of an address without closing punctuation and brackets that it did not open. */
function addressLength(address: string): number {
  const depths = new Map<string, number>();
  for (const char of address) {
    const opener = BRACKETS[char] ?? char;
    if (OPENERS.includes(opener))
      depths.set(opener, (depths.get(opener) ?? 0) + (opener === char ? 1 : -1));
  }
  let length = address.length;
  for (; length > 0; length -= 1) {
    const last = address.charAt(length - 1);
    const opener = BRACKETS[last];
    const depth = opener === undefined ? 0 : (depths.get(opener) ?? 0);
    if (opener !== undefined && depth < 0) depths.set(opener, depth + 1);
    else if (!".,;:!?'’".includes(last)) break;
  }
  return length;
}

/** Named sites that a word of reference points at: "consult the Acme Knowledge Base". */
function sitesIn({ flat, signs }: Passage, lexicon: Lexicon): readonly Range[] {
  if (!(signs & SIGN.site)) return NONE;
  const site = siteWords(lexicon);
  const pointers = pointerWords(lexicon);
  return rangesOf(flat, site).flatMap(({ start, end }) => {
    const from = nameStart(flat, start);
    if (from === start && !/^[\p{Lu}\p{Lo}]/u.test(flat.charAt(start))) return [];
    const before = flat.slice(Math.max(0, from - WINDOW), from);
    const pointed =
      pointers.before.test(lastSentence(before)) || pointers.after.test(flat.slice(end));
    return pointed ? [{ start: from, end }] : [];
  });
}

/** Where the capitalised words begin that stand before `at`. */
function nameStart(flat: string, at: number): number {
  let start = at;
  for (let words = 0; words < SITE_WORDS; words += 1) {
    if (flat.charAt(start - 1) !== ' ') break;
    const from = flat.lastIndexOf(' ', start - 2) + 1;
    if (!/^(?:&|[\p{Lu}\p{N}][^ .,;:!?()]{0,40})$/u.test(flat.slice(from, start - 1))) break;
    start = from;
  }
  return start;
}

function lastSentence(text: string): string {
  return text.slice(
    Math.max(...['. ', '? ', '。', '？'].map((stop) => text.lastIndexOf(stop))) + 1,
  );
}

function rangesOf(flat: string, pattern: RegExp): readonly Range[] {
  return matchesOf(flat, pattern).map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
}
