// Figures that a passage mentions: "(Figure 1)", "(as in Figure 4.1)", "Figures 2-4". In: a
// passage. Out: the printed number of each mention in normal form, with its place, in order.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import type { Passage, Range } from './passage.ts';

export interface FigureMention extends Range {
  readonly number: string;
}

const DIGIT = '[0-9\\uff10-\\uff19]';
const WHOLE = `${DIGIT}{1,4}`;
const NUMBER = `${WHOLE}(?:[.\\uff0e\\uff0d-]${DIGIT}{1,3}){0,2}[a-z]?(?![A-Za-z0-9])`;
const PLURAL_NUMBER = `${WHOLE}(?:[.\\uff0e]${DIGIT}{1,3}){0,2}[a-z]?(?![A-Za-z0-9])`;
/** Most numbers that one range may stand for. */
const LONGEST_RANGE = 50;

interface Patterns {
  /** Global; group 1 is the number after a word for one figure, group 2 after one for several. */
  readonly mention: RegExp;
  /** Sticky; group 1 is there if the joint makes a range, group 2 is the next number. */
  readonly further: RegExp;
}

const patterns = perLexicon((lexicon): Patterns => {
  const one = alternatives(wordsOf(lexicon, (pack) => pack.figureWords));
  const several = alternatives(wordsOf(lexicon, (pack) => pack.figureWordsPlural));
  const range = alternatives(wordsOf(lexicon, (pack) => pack.rangeWords));
  const list = alternatives(wordsOf(lexicon, (pack) => pack.listWords));
  return {
    mention: new RegExp(
      `(?:${one}) {0,4}(${NUMBER})|(?:${several || '(?!)'}) {0,4}(${PLURAL_NUMBER})`,
      'gi',
    ),
    further: new RegExp(
      ` {0,3}(?:([-\\u2013\\u2014~\\uff5e]|(?:${range}) )|[,\\u3001] {0,3}(?:(?:${list}) )?|(?:${list}) ) {0,3}(${PLURAL_NUMBER})`,
      'iy',
    ),
  };
});

/** Mentions of figures in reading order; each number of "Figures 2-4" is one. */
export function figureMentionsIn(passage: Passage, lexicon: Lexicon): FigureMention[] {
  if (!(passage.signs & SIGN.figure) || !(passage.signs & SIGN.digit)) return [];
  const { flat, start } = passage;
  const { mention, further } = patterns(lexicon);
  const found: FigureMention[] = [];
  mention.lastIndex = 0;
  for (let match = mention.exec(flat); match; match = mention.exec(flat)) {
    const end = mention.lastIndex;
    if (isInsideWord(flat, match.index)) continue;
    const first = match[1] ?? match[2] ?? '';
    found.push({ number: plain(first), start: start + match.index, end: start + end });
    const more = furtherNumbers(flat, end, first, further);
    const closed = ')\uff09]'.includes(flat.charAt(more.end)) && more.end < flat.length;
    if (match[2] === undefined && !closed) continue;
    for (const { number, start: from, end: to } of more.mentions) {
      found.push({ number, start: start + from, end: start + to });
    }
    mention.lastIndex = more.end;
  }
  return found;
}

/** The numbers after a first one: "… and 3", "…-4". A range gives all numbers up to its end. */
function furtherNumbers(
  flat: string,
  from: number,
  first: string,
  further: RegExp,
): { mentions: FigureMention[]; end: number } {
  const mentions: FigureMention[] = [];
  let last = first;
  let end = from;
  further.lastIndex = from;
  for (let match = further.exec(flat); match; match = further.exec(flat)) {
    const number = match[2] ?? '';
    const range = { start: further.lastIndex - number.length, end: further.lastIndex };
    const low = Number(plain(last));
    const high = Number(plain(number));
    if (match[1] !== undefined && high - low <= LONGEST_RANGE) {
      for (let between = low + 1; between < high; between += 1) {
        mentions.push({ number: String(between), ...range });
      }
    }
    mentions.push({ number: plain(number), ...range });
    last = number;
    end = further.lastIndex;
  }
  return { mentions, end };
}

/** Printed number in normal form: ASCII digits, and a dot between its parts. */
function plain(number: string): string {
  return number.normalize('NFKC').replace(/-/g, '.').toLowerCase();
}

/** Whether a letter stands before, as in "reconfigure 2". Scripts without spaces have none. */
function isInsideWord(flat: string, at: number): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_]/u.test(flat.charAt(at - 1));
}
