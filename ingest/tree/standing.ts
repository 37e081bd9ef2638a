// Lines that stand out as headings by their looks alone: short, no sentence, and right above what
// a heading opens: the first step of a list, a list, or sentences. For dumps in which nothing but
// the line's shape and its neighbours tell a heading.
import { countWords } from '../lexicon/words.ts';
import type { Block, Paragraph } from './nodes.ts';

/** A line of more words, or longer, reads as a sentence that lost its stop. */
const MAX_WORDS = 12;
const MAX_COLON_WORDS = 8;
const MAX_LENGTH = 120;
/** Text below a heading is a sentence of at least so many words. */
const MIN_SENTENCE_WORDS = 4;
/** Blocks within which the next number of a running list is looked for. */
const LOOK_AHEAD = 12;

/** Program text, table rows, paths and addresses. */
const NO_HEADING =
  /[{}|\\$;=\t]|\]\(|^\[!|:\/\/|[^ ] {1,4}-{1,2}[A-Za-z]+ |\)\.\w|^<|^\S*[/_@]\S*$/u;
/** Headings that count may be longer: "Part 1: …", "Method 2 - …". */
const COUNTED = /^(?:\p{L}+ ){1,3}[0-9]{1,2}(?:[:.)]| ?[-\u2013\u2014]) ?\p{L}/u;
const SECOND_SENTENCE = /[.!?] +\p{Lu}|[\u3002\uff01\uff1f]./u;
/** "Key: value". */
const KEY_AND_VALUE = /^[^:\uff1a]{1,60}(?:: +|\uff1a *)\S/u;
const OPENS_HEADING = /^[\p{Lu}\p{Lo}\p{N}"'\u201c\u201e\u00bf\u300c\u300e\u3010]/u;

/** Whether the paragraph at `index` stands out among its neighbours. */
export function standsOut(blocks: readonly Block[], index: number, titled: boolean): boolean {
  const paragraph = blocks[index];
  const next = blocks[index + 1];
  if (paragraph?.type !== 'paragraph' || next === undefined) return false;
  const words = paragraph.children[0].value;
  if (!looksLikeHeading(words)) return false;
  const previous = blocks[index - 1];
  if (previous?.type === 'paragraph' && !titled && isFellow(previous, paragraph)) return false;
  return opensBelow(blocks, index + 1) && !interruptsList(blocks, index);
}

function looksLikeHeading(words: string): boolean {
  if (words.length > MAX_LENGTH || !OPENS_HEADING.test(words) || NO_HEADING.test(words))
    return false;
  if (COUNTED.test(words)) return !/[.,;!]$/.test(words);
  if (SECOND_SENTENCE.test(words) || KEY_AND_VALUE.test(words)) return false;
  const most = /[:\uff1a]$/.test(words) ? MAX_COLON_WORDS : MAX_WORDS;
  return countWords(words, most + 1) <= most;
}

/** Whether a line belongs to the same list without bullets as the line before it. */
function isFellow(before: Paragraph, { data }: Paragraph): boolean {
  if (data.blanksBefore > before.data.blanksBefore) return false;
  return !/[.!?\u3002\uff01\uff09\uff1f)"'\u201d\u300d]$/u.test(before.children[0].value);
}

/** Whether the block at `at` is what stands below a heading; below one, another may stand. */
function opensBelow(blocks: readonly Block[], at: number, again = true): boolean {
  const next = blocks[at];
  if (next?.type === 'labelled') return next.path.at(-1) === '1' || next.path.at(-1) === 'a';
  if (next?.type === 'item') return true;
  if (next?.type !== 'paragraph') return false;
  const below = next.children[0].value;
  if (/[.:!?\u3002\uff01\uff1a\uff1f]["'\u201d\u300d\uff09)]?$/u.test(below))
    return countWords(below, MIN_SENTENCE_WORDS) >= MIN_SENTENCE_WORDS;
  return again && looksLikeHeading(below) && opensBelow(blocks, at + 1, false);
}

/** Whether a line stands between two numbers of one list: text of a step is no heading. */
function interruptsList(blocks: readonly Block[], index: number): boolean {
  const before = labelledNear(blocks, index, -1);
  if (before === null) return false;
  const after = labelledNear(blocks, index, 1);
  if (after === null) return false;
  return Number(after) === Number(before) + 1;
}

/** The whole number of the labelled block nearest in one direction, or null. */
function labelledNear(blocks: readonly Block[], from: number, direction: 1 | -1): string | null {
  for (let distance = 1; distance <= LOOK_AHEAD; distance += 1) {
    const block = blocks[from + distance * direction];
    if (block === undefined) return null;
    if (block.type === 'labelled') return block.path[0] ?? null;
  }
  return null;
}
