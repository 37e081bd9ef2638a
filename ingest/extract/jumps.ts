// Prose that moves the reader to a step, back over a range of steps, or takes the result of
// one: "proceed with step 3)", "repeat the earlier steps from 2. to 4.", "the code you obtained
// at point 2". In: a passage. Out: kind, numbers in normal form, and where the phrase stands.
import type { JumpKind } from '../../schema/lists.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import { normalNumber } from './numbers.ts';
import type { Passage, Range } from './passage.ts';
import { AFTER_WORD, BEFORE_WORD } from '../lexicon/words.ts';

export interface FoundJump extends Range {
  readonly kind: JumpKind;
  readonly to: string;
  /** Last number of a range. */
  readonly through: string | null;
}

const DIGITS = '[0-9\\uff10-\\uff19]{1,4}';
/** "3", "4.1", "1.a", "2d"; a lone letter or Roman number needs more evidence after it. */
const NUMBER = `${DIGITS}(?:\\.[0-9]{1,3}){0,3}(?:\\.?[a-z])?(?![A-Za-z0-9])|(?<=[ #(])(?:[a-z]|[ivx]{2,4})(?![A-Za-z0-9'])`;
const LETTER = /^[a-z]/i;
/** What may follow a lone letter that is a label and no article or pronoun. */
const AFTER_LETTER = /^ ?(?:[.,;:)]|$)/;
/** Letters that are words of their own in some language. */
const LETTER_WORD = /^[aeioy]$/i;
/** How far before its number a jump's verb may stand. */
const VERB_REACH = 90;

interface Patterns {
  /** Global: a step word, a number (1), and the end of a range (2 joint, 3 number). */
  readonly target: RegExp;
  /** What precedes the step word, each ending there. */
  readonly verbs: readonly { readonly kind: JumpKind; readonly pattern: RegExp }[];
  /** The number belongs to another text: "step 2 of method 1". */
  readonly elsewhere: RegExp;
  readonly listWord: RegExp;
}

const patterns = perLexicon((lexicon): Patterns => {
  const words = (pick: Parameters<typeof wordsOf>[1]) => alternatives(wordsOf(lexicon, pick));
  const step = words((pack) => pack.stepWords);
  const range = words((pack) => pack.rangeWords);
  const list = words((pack) => pack.listWords);
  const uses = words((pack) => pack.jumps.uses);
  const goto = words((pack) => pack.jumps.goto);
  const repeat = words((pack) => pack.jumps.repeat);
  const determiner = words((pack) => pack.grammar.determiners);
  const label = `(?:${NUMBER})`;
  const gap = "(?: {1,4}[\\p{L}'-]{1,20}){0,3},? {0,4}";
  return {
    target: new RegExp(
      `(?:${step}) {0,3},? {0,4}(?:(?:${uses}) {1,4})?(?:[#(] ?)?(${label})[.)]{0,2}` +
        `(?: {0,3}(?:([-\\u2013\\u2014]|(?:${range}|${list}) ) {0,3})(?:(?:${step}) {1,3})?(${label}))?`,
      'dgi',
    ),
    verbs: [
      { kind: 'repeat', pattern: new RegExp(`${BEFORE_WORD}(?:${repeat})${gap}$`, 'iu') },
      {
        kind: 'goto',
        pattern: new RegExp(
          `${BEFORE_WORD}(?:${goto})(?! {1,4}(?:[\\p{L}'-]{1,20} {1,4}){0,3}(?:${uses})(?: {1,4}(?:${determiner}))? {0,4}$)${gap}$`,
          'iu',
        ),
      },
      {
        kind: 'uses',
        pattern: new RegExp(
          `(?:${BEFORE_WORD}[\\p{L}'-]{1,20} {1,4})?${BEFORE_WORD}(?:${uses})(?: {1,4}(?:${determiner}))?(?: {1,4}[\\p{L}'-]{1,20})? {1,4}$`,
          'iu',
        ),
      },
    ],
    elsewhere: new RegExp(
      `^[.)]? {1,3}(?:of(?! {1,3}(?:this|these)${AFTER_WORD})|in [A-Z"\\u201c])`,
    ),
    listWord: new RegExp(`^(?:${list}) $`, 'i'),
  };
});

/** Jumps of a passage in reading order. */
export function jumpsIn(passage: Passage, lexicon: Lexicon): FoundJump[] {
  if (!(passage.signs & SIGN.step)) return [];
  const { flat, start } = passage;
  const { target, verbs, elsewhere, listWord } = patterns(lexicon);
  const found: FoundJump[] = [];
  target.lastIndex = 0;
  for (let match = target.exec(flat); match; match = target.exec(flat)) {
    const at = match.index;
    const [, first = '', joint, second] = match;
    const numberEnd = match.indices?.[3]?.[1] ?? match.indices?.[1]?.[1] ?? target.lastIndex;
    const end = withBracket(flat, numberEnd, at);
    if (/[\p{L}\p{N}_]/u.test(flat.charAt(at - 1))) continue;
    if (!isLabel(first, second, flat.slice(numberEnd, numberEnd + 2))) continue;
    if (elsewhere.test(flat.slice(numberEnd, numberEnd + 16))) continue;
    const before = flat.slice(Math.max(0, at - VERB_REACH), at);
    const verb = verbBefore(before, verbs);
    const to = normalNumber(first);
    if (verb === null || to === null) continue;
    const range = { start: start + at - before.length + verb.index, end: start + end };
    const last = second === undefined ? null : normalNumber(second);
    const listed = joint !== undefined && listWord.test(joint) && !isNext(to, last);
    found.push({ kind: verb.kind, to, through: listed ? null : last, ...range });
    if (listed && last !== null) found.push({ kind: verb.kind, to: last, through: null, ...range });
  }
  return found;
}

/** The first kind of verb that a text before a number ends with, and where it begins. */
function verbBefore(before: string, verbs: Patterns['verbs']) {
  for (const { kind, pattern } of verbs) {
    const match = pattern.exec(before);
    if (match) return { kind, index: match.index };
  }
  return null;
}

/** A number is a label; a lone letter is one if it looks like one. */
function isLabel(first: string, second: string | undefined, after: string): boolean {
  if (!LETTER.test(first) || second !== undefined) return true;
  return AFTER_LETTER.test(after) || !LETTER_WORD.test(first);
}

const isNext = (to: string, last: string | null) =>
  last !== null && Number(last) === Number(to) + 1;

/** Takes in the bracket that closes "step 3)", unless it was opened before the step word. */
function withBracket(flat: string, end: number, at: number): number {
  if (flat.charAt(end) !== ')') return end;
  const before = flat.slice(Math.max(0, at - VERB_REACH), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')') ? end : end + 1;
}
