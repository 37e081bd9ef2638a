// Pointers to a section by its heading. In: flattened text and the lexicon. Out: the ranges of the
// headings named: quoted or as a run of words, after the word ("see the section Known issues at
// …") or before it ("the "Symptoms" section of this article"). A word of reference must stand
// before it, or the text must speak of itself after it: "the Objects section" of a screen is none.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import type { Passage, Range } from './passage.ts';
import { quotationsOf } from './quotations.ts';
import { pointerWords } from './pointerWords.ts';
import { firstEndingFrom, isWithin } from './ranges.ts';
import { afterWord, anyOf, beforeWord, matchesOf } from '../lexicon/words.ts';

interface SectionWords {
  readonly section: RegExp;
  /** Words of reference right before, which may end with a stop: "см. раздел". */
  readonly adjacent: RegExp;
  readonly self: RegExp;
  readonly stops: ReadonlySet<string>;
}

/** How far around the word other words are looked for, in characters. */
const WINDOW = 80;
/** How many blanks may stand between the word and a quoted heading. */
const BLANKS = 2;
const LONGEST_HEADING = 10;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const NUMBER = /^[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}$/;

const sectionWords = perLexicon((lexicon): SectionWords => {
  const words = wordsOf(lexicon, (pack) => pack.sectionWords);
  const references = wordsOf(lexicon, (pack) => pack.referenceWords);
  const places = alternatives(wordsOf(lexicon, (pack) => pack.grammar.places));
  const selves = wordsOf(lexicon, (pack) => pack.selfWords);
  return {
    section: new RegExp(anyOf(lexicon, words), 'giu'),
    adjacent: new RegExp(`${beforeWord(lexicon)}(?:${alternatives(references)}) {1,4}$`, 'iu'),
    self: new RegExp(
      `^ {1,8}(?:of|${places}) (?:${alternatives(selves)})${afterWord(lexicon)}`,
      'iu',
    ),
    stops: new Set(wordsOf(lexicon, (pack) => pack.headingStops)),
  };
});

/** Ranges of the headings that a passage points at, in its text. */
export function sectionsIn(passage: Passage, lexicon: Lexicon): readonly Range[] {
  if (!(passage.signs & SIGN.section)) return [];
  const { flat } = passage;
  const words = sectionWords(lexicon);
  const quotations = quotationsOf(passage);
  const outers = quotations.map(({ outer }) => outer);
  const found: Range[] = [];
  for (const match of matchesOf(flat, words.section)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isWithin({ start, end }, quotations)) continue;
    const before = firstEndingFrom(outers, start - BLANKS);
    const after = firstEndingFrom(outers, end + 1);
    const run =
      ((outers[before]?.end ?? end) <= start ? quotations[before] : null) ??
      ((outers[after]?.start ?? Infinity) <= end + BLANKS ? quotations[after] : null) ??
      runAfter(flat, end, words.stops) ??
      runBefore(flat, start);
    if (run && isPointed(flat, Math.min(run.start, start), Math.max(run.end, end), lexicon))
      found.push({ start: run.start, end: run.end });
  }
  return found;
}

function isPointed(flat: string, start: number, end: number, lexicon: Lexicon): boolean {
  const words = sectionWords(lexicon);
  const pointers = pointerWords(lexicon);
  const before = flat.slice(Math.max(0, start - WINDOW), start);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('? ')) + 1);
  const after = flat.slice(end, end + WINDOW);
  const pointed = pointers.before.test(sentence) || words.adjacent.test(before);
  return pointed || words.self.test(after) || pointers.after.test(after);
}

/** The heading that begins with a capital or is a number, after `at`, up to a stop word. */
function runAfter(flat: string, at: number, stops: ReadonlySet<string>): Range | null {
  let start = at;
  while (flat.charAt(start) === ' ') start += 1;
  let end = start;
  for (let count = 0, next = start; count < LONGEST_HEADING && next < flat.length; count += 1) {
    const blank = flat.indexOf(' ', next);
    const word = flat.slice(next, blank < 0 ? flat.length : blank);
    const bare = word.replace(/[.,;:!?)]{1,4}$/, '');
    if (count === 0 ? !CAPITAL.test(word) : stops.has(bare)) break;
    if (bare !== '') end = next + bare.length;
    if (bare !== word || blank < 0 || (count === 0 && NUMBER.test(bare))) break;
    next = blank + 1;
  }
  return end > start ? { start, end } : null;
}

/** The capitalised words right before `at`. */
function runBefore(flat: string, at: number): Range | null {
  let end = at;
  while (end > 0 && flat.charAt(end - 1) === ' ') end -= 1;
  let start = end;
  for (let count = 0; count < LONGEST_HEADING && start > 0; count += 1) {
    const from = flat.lastIndexOf(' ', start - 2) + 1;
    const word = flat.slice(from, start).trimEnd();
    if (!CAPITAL.test(word) || /[.,;:!?]$/.test(word)) break;
    start = from;
  }
  return start < end ? { start, end } : null;
}
