// Which line of a text is the title of its first article, and what of a line is the title: pages
// print data above it, and some say "Title: …".
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import { isStatement } from './furniture.ts';
import { roleNamed } from './headings.ts';
import { isNote } from './notes.ts';
import { offsetOf, type Block, type Paragraph, type Words } from './nodes.ts';
import { signsOf } from './signs.ts';
import type { View } from './view.ts';

export const MAX_TITLE_LENGTH = 300;
const MIN_TITLE_LENGTH = 4;
/** Blocks above the title of the first article among which the title is looked for. */
const MAX_FRONT = 12;

const titleKeys = perLexicon((lexicon) => {
  const keys = alternatives(wordsOf(lexicon, (pack) => pack.titleKeys));
  return new RegExp(`^(?:${keys})\\s{0,2}[:\\uff1a]\\s{0,4}(?=\\S)`, 'iu');
});

/** Whether a line is of a title's length; the first of a text may be of any. */
export function mayBeTitle(block: Paragraph, first: boolean): boolean {
  const { length } = block.children[0].value;
  return length <= MAX_TITLE_LENGTH && (first || length >= MIN_TITLE_LENGTH);
}

/** Whether a line says that it states a title. */
export const statesTitle = ({ children: [words] }: Paragraph, lexicon: Lexicon) =>
  titleKeyLength(words, lexicon) > 0;

/**
 * Index of the title of the first article, below what a page states above it: the line that says it
 * is the title, or else the first that is no statement; -1 where that is no line of words.
 */
export function firstTitleOf(blocks: readonly Block[], lexicon: Lexicon): number {
  const head = blocks.slice(0, MAX_FRONT);
  const stated = head.findIndex(
    (block) => block.type === 'paragraph' && statesTitle(block, lexicon),
  );
  if (stated >= 0) return stated;
  const first = head.findIndex(
    (block) => block.type !== 'paragraph' || !isStatement(block.children[0], lexicon),
  );
  const at = Math.max(first, 0);
  const block = blocks[at];
  return block?.type === 'paragraph' && mayBeTitle(block, true) ? at : -1;
}

/**
 * Lines of program text, headings that count ("Option 2: …") and lines that run into one another
 * ("Type: textSize: 3") are no titles.
 */
const NO_TITLE =
  /[{}|\\$]|\]\(|^\[!|^\p{L}+ [0-9]{1,2}(?:[:.]| [-\u2013])|[^ ] {1,4}-[A-Za-z]+ |\)\.\w+$|\p{Ll}:\p{Lu}|\p{Ll}\p{Lu}\p{Ll}+: /u;

/** Whether a block could be a title by its own looks: a line by itself that is no sentence. */
export function isTitleLike(
  block: Block,
  headingBlanks: number,
  lexicon: Lexicon,
): block is Paragraph {
  if (block.type !== 'paragraph' || (headingBlanks > 0 && block.data.blanksBefore === 0))
    return false;
  const [node] = block.children;
  const words = node.value;
  if (
    !mayBeTitle(block, false) ||
    '.:;,!\u3001\u3002\uff01\uff0c\uff1a\uff1b'.includes(words.charAt(words.length - 1))
  )
    return false;
  if (!OPENS_TITLE.test(words) || roleNamed(node, lexicon) || NO_TITLE.test(words)) return false;
  return !isNote(words, lexicon) && !isStatement(node, lexicon);
}

/** Some names begin with a small letter: "iPhone", "dfu-util". */
const OPENS_TITLE =
  /^(?:[\p{Lu}\p{Lo}\p{N}"'\u201c\u201e\u00bf[(.]|\p{Ll}{1,9}[\p{Lu}\p{N}]|\p{Ll}{1,9}[-_.]\p{L})/u;

/** The length of "Title: " at the head of a line that states a title, or 0. */
function titleKeyLength(words: Words, lexicon: Lexicon): number {
  if (!(signsOf(words, lexicon) & SIGN.colon)) return 0;
  return titleKeys(lexicon).exec(words.value)?.[0].length ?? 0;
}

/** A title without the key that says it is one. */
export function titleFrom(block: Paragraph, view: View, lexicon: Lexicon): Paragraph {
  const [words] = block.children;
  const length = titleKeyLength(words, lexicon);
  if (length === 0) return block;
  const { start, end } = words.position;
  const position = { start: view.pointAt(offsetOf(start) + length), end };
  const value = words.value.slice(length);
  return { ...block, children: [{ type: 'text', value, position }] };
}
