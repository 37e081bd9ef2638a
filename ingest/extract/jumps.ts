// Prose that moves the reader to a step, back over a range of steps, or takes the result of
// one: "proceed with step 3)", "repeat the earlier steps from 2. to 4.", "the code you obtained
// at point 2", "手順3に進みます". In: a passage. Out: kind, numbers in normal form, and where the phrase stands.
import type { JumpKind } from '../../schema/lists.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { HAN_NUMBER, plainDigits } from '../lexicon/numerals.ts';
import { SIGN } from '../lexicon/signs.ts';
import { afterWord, beforeWord, framesOf, isUnspaced, UNSPACED } from '../lexicon/words.ts';
import { normalNumber } from './numbers.ts';
import type { Passage, Range } from './passage.ts';

export interface FoundJump extends Range {
  readonly kind: JumpKind;
  readonly to: string;
  /** Last number of a range. */
  readonly through: string | null;
}

const KINDS = ['repeat', 'goto', 'uses'] as const;
const DIGITS = '[0-9\\uff10-\\uff19]{1,4}';
/** "3", "4.1", "1.a", "2d"; a lone letter or Roman number needs more evidence after it. */
const NUMBER = `${DIGITS}(?:\\.[0-9]{1,3}){0,3}(?:\\.?[a-z]|\\.?[\\u0430-\\u044f])?(?![A-Za-z0-9\\u0410-\\u044f])|(?<=[ #(])(?:[a-z]|[ivx]{2,4})(?![A-Za-z0-9'])`;
/** The ending of a Japanese verb. */
const KANA = '[\\u3041-\\u309f]{0,8}';
const LETTER = /^[a-z]/i;
/** What may follow a lone letter that is a label and no article or pronoun. */
const AFTER_LETTER = /^ ?(?:[.,;:)]|$)/;
/** Letters that are words of their own in some language. */
const LETTER_WORD = /^[aeioy]$/i;
/** How far before its number a jump's verb may stand, and how far after it. */
const VERB_REACH = 90;
const REACH_AFTER = 60;

interface Verbs {
  readonly kind: JumpKind;
  /** What precedes the step word, ending there. */
  readonly before: RegExp;
  /** What follows the number. */
  readonly after: RegExp;
}

interface Patterns {
  /** Global: a step word, a number (1), and the end of a range (2 joint, 3 number). */
  readonly target: RegExp;
  /** The same with words on both sides of the number: "第3步". */
  readonly framed: readonly RegExp[];
  readonly verbs: readonly Verbs[];
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
  const gap = "(?: {1,4}[\\p{L}'\u2019-]{1,20}){0,3},? {0,4}";
  const space = `(?: {1,4}|(?<=['\u2019${UNSPACED}]))`;
  const joint = `([-\\u2013\\u2014~\\u301c\\uff5e]|(?:${range}|${list})(?: |(?<=[${UNSPACED}])))`;
  const openings = {
    repeat: `${beforeWord(lexicon)}(?:${repeat})${gap}$`,
    goto: `${beforeWord(lexicon)}(?:${goto})(?! {1,4}(?:[\\p{L}'\u2019-]{1,20} {1,4}){0,3}(?:${uses})(?: {1,4}(?:${determiner}))? {0,4}$)${gap}$`,
    uses: `(?:${beforeWord(lexicon)}[\\p{L}'\u2019-]{1,20} {1,4})?${beforeWord(lexicon)}(?:${uses})(?: {1,4}(?:${determiner}))?(?: {1,4}[\\p{L}'\u2019-]{1,20})?${space}$`,
  };
  return {
    target: new RegExp(
      `(?:${step}) {0,3},? {0,4}(?:(?:${uses}) {1,4})?(?:[#(] ?)?(${label})[.)]{0,2}` +
        `(?: {0,3}${joint} {0,3}(?:(?:${step}) {0,3})?(${label}))?`,
      'dgi',
    ),
    framed: framesOf(wordsOf(lexicon, (pack) => pack.stepFrames)).flatMap(({ before, after }) => {
      const number = `(${DIGITS}|${HAN_NUMBER})`;
      const head = before && `${before} {0,3}`;
      const end = `${joint} {0,3}(?:${head})?${number} {0,3}${after}`;
      return [
        new RegExp(`${head}${number} {0,3}${after}(?: {0,3}${end})?`, 'dgi'),
        new RegExp(`${head}${number} {0,3}${end}`, 'dgi'),
      ];
    }),
    verbs: KINDS.map((kind) => {
      const after = words((pack) => pack.jumpsAfter[kind]);
      return {
        kind,
        before: new RegExp(openings[kind], 'iu'),
        after: new RegExp(`^[)\\uff09]?${gap}(?:${after})${afterWord(lexicon)}${KANA}`, 'iu'),
      };
    }),
    elsewhere: new RegExp(
      `^[.)]? {1,3}(?:of(?! {1,3}(?:this|these)${afterWord(lexicon)})|in [A-Z"\\u201c])`,
    ),
    listWord: new RegExp(`^(?:${list}) ?$`, 'i'),
  };
});

/** Jumps of a passage in reading order. */
export function jumpsIn(passage: Passage, lexicon: Lexicon): FoundJump[] {
  if (!(passage.signs & SIGN.step)) return [];
  const known = patterns(lexicon);
  const found = [
    ...jumpsTo(known.target, false, passage, known),
    ...known.framed.flatMap((target) => jumpsTo(target, true, passage, known)),
  ];
  if (known.framed.length === 0) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((jump, index) => {
    const last = found[index - 1];
    return last === undefined || jump.start >= last.end || sameRange(jump, last);
  });
}

/** Whether two jumps are those of one list: "steps 2 and 5". */
const sameRange = (a: FoundJump, b: FoundJump) =>
  a.start === b.start && a.end === b.end && a.to !== b.to;

function jumpsTo(
  target: RegExp,
  framed: boolean,
  { flat, start }: Passage,
  known: Patterns,
): FoundJump[] {
  const found: FoundJump[] = [];
  target.lastIndex = 0;
  for (let match = target.exec(flat); match; match = target.exec(flat)) {
    const at = match.index;
    const [, first = '', joint, second] = match;
    const numberEnd = match.indices?.[3]?.[1] ?? match.indices?.[1]?.[1] ?? target.lastIndex;
    if (isInsideWord(flat, at)) continue;
    if (!isLabel(first, second, flat.slice(numberEnd, numberEnd + 2))) continue;
    if (known.elsewhere.test(flat.slice(numberEnd, numberEnd + 16))) continue;
    const verb = verbAround(flat, at, Math.max(numberEnd, target.lastIndex), known.verbs);
    const to = normalNumber(plainDigits(first));
    if (verb === null || to === null) continue;
    const targetEnd = framed ? target.lastIndex : withBracket(flat, numberEnd, at);
    const end = verb.end ?? targetEnd;
    const range = { start: start + verb.start, end: start + end };
    const last = second === undefined ? null : normalNumber(plainDigits(second));
    const listed = joint !== undefined && known.listWord.test(joint) && !isNext(to, last);
    found.push({ kind: verb.kind, to, through: listed ? null : last, ...range });
    if (listed && last !== null) found.push({ kind: verb.kind, to: last, through: null, ...range });
  }
  return found;
}

/** Whether a letter or digit of the same word stands before. */
function isInsideWord(flat: string, at: number): boolean {
  return /[\p{L}\p{N}_]/u.test(flat.charAt(at - 1)) && !isUnspaced(flat, at - 1);
}

/**
 * The first kind of verb that stands before a target or, where `end` is told, after it: from where
 * to where the jump goes.
 */
function verbAround(flat: string, at: number, numberEnd: number, verbs: readonly Verbs[]) {
  const before = flat.slice(Math.max(0, at - VERB_REACH), at);
  const after = flat.slice(numberEnd, numberEnd + REACH_AFTER);
  for (const verb of verbs) {
    const ahead = verb.before.exec(before);
    if (ahead) return { kind: verb.kind, start: at - before.length + ahead.index, end: null };
    const behind = verb.after.exec(after);
    if (behind) return { kind: verb.kind, start: at, end: numberEnd + behind[0].length };
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
