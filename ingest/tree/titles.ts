// Which line of a text is the title of its first article, and what of a line is the title: pages
// print data above it, and some say "Title: …".
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { isStatement } from './furniture.ts';
import type { Block, Paragraph } from './nodes.ts';
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
  titleKeyLength(words.value, lexicon) > 0;

/**
 * Index of the title of the first article, below what a page states above it: the line that says it
 * is the title, or else the first that is no statement; -1 where that is no line of words.
 */
export function firstTitleOf(blocks: readonly Block[], lexicon: Lexicon): number {
  const head = blocks.slice(0, MAX_FRONT);
  const words = (block: Block) => (block.type === 'paragraph' ? block.children[0].value : '');
  const stated = head.findIndex((block) => titleKeyLength(words(block), lexicon) > 0);
  if (stated >= 0) return stated;
  const first = head.findIndex((block) => !isStatement(words(block), lexicon));
  const at = Math.max(first, 0);
  const block = blocks[at];
  return block?.type === 'paragraph' && mayBeTitle(block, true) ? at : -1;
}

/** The length of "Title: " at the head of a line that states a title, or 0. */
function titleKeyLength(words: string, lexicon: Lexicon): number {
  const pattern = titleKeys(lexicon);
  return pattern.exec(words)?.[0].length ?? 0;
}

/** A title without the key that says it is one. */
export function titleFrom(block: Paragraph, view: View, lexicon: Lexicon): Paragraph {
  const [words] = block.children;
  const length = titleKeyLength(words.value, lexicon);
  if (length === 0) return block;
  const { start, end } = words.position;
  const position = { start: view.pointAt((start.offset ?? 0) + length), end };
  const value = words.value.slice(length);
  return { ...block, children: [{ type: 'text', value, position }] };
}
