// What has been seen of the article in hand while a dump is read block by block. In: blocks in
// reading order. Out: its headings, whether it has steps and figures, and how its last lines close.
import type { SectionRole } from '../../schema/lists.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import { afterWord } from '../lexicon/words.ts';
import { headingForm } from './headings.ts';
import type { Looks } from './looks.ts';
import type { Block, Paragraph, Words } from './nodes.ts';
import { signsOf } from './signs.ts';

const openingHeadings = perLexicon(
  (lexicon) => new Set(wordsOf(lexicon, (pack) => pack.openingHeadings)),
);

const closings = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.closings));
  return new RegExp(`^(?:${words})${afterWord(lexicon)}`, 'iu');
});

/** What has been seen of the article in hand. */
export interface Seen {
  readonly roles: Set<SectionRole>;
  /** The titles of the articles so far, in normal form. */
  readonly titles: Set<string>;
  role: SectionRole | null;
  opened: boolean;
  steps: boolean;
  figures: boolean;
  /** Blocks that are no headings. */
  content: number;
  lastIsHeading: boolean;
  /** Whether the last line is one by which sites end an article. */
  closed: boolean;
}

export const newSeen = (titles: Set<string>): Seen => ({
  titles,
  roles: new Set(),
  role: null,
  opened: false,
  steps: false,
  figures: false,
  content: 0,
  lastIsHeading: false,
  closed: false,
});

/** Takes note of the block at `index`. */
export function note(
  seen: Seen,
  blocks: readonly Block[],
  index: number,
  looks: Looks,
  lexicon: Lexicon,
): void {
  const block = blocks[index];
  if (block === undefined) return;
  if (block.type === 'labelled') seen.steps = true;
  if (block.type === 'figure') seen.figures = true;
  if (block.type === 'paragraph') {
    const { lastIsHeading: previousIsHeading, content } = seen;
    const afterTitle = content === 0 && !previousIsHeading;
    if (looks.isHeading(index, previousIsHeading, afterTitle)) {
      const role = looks.role(index);
      if (role) seen.roles.add(role);
      if (opens(block.children[0], lexicon)) seen.opened = true;
      seen.role = role;
      seen.lastIsHeading = true;
      return;
    }
  }
  seen.lastIsHeading = false;
  seen.closed = block.type === 'paragraph' && isClosing(block, lexicon);
  seen.content += 1;
}

/** Whether a line is one by which sites end an article. */
export const isClosing = ({ children: [words] }: Paragraph, lexicon: Lexicon) =>
  (signsOf(words, lexicon) & SIGN.closing) !== 0 && closings(lexicon).test(words.value);

/** Whether a heading is one of those with which articles open. */
export const opens = (words: Words, lexicon: Lexicon) =>
  words.value.length <= 60 &&
  (signsOf(words, lexicon) & SIGN.heading) !== 0 &&
  openingHeadings(lexicon).has(headingForm(words.value));
