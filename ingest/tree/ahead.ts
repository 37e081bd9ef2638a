// What comes after a line that may be a title, and what it says for that. In: the blocks of a dump
// and the line's place. Out: weights with their reasons.
import { normalForm } from '../../schema/text.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import { isStatement } from './furniture.ts';
import { isLeadIn, roleNamed } from './headings.ts';
import type { Block, Paragraph, Words } from './nodes.ts';
import { opens, type Seen } from './seen.ts';
import { signsOf } from './signs.ts';
import { isTitleLike, MAX_TITLE_LENGTH } from './titles.ts';

/** Blocks after a title within which its article shows itself. */
const LOOK_AHEAD = 6;

const selfWords = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.selfWords));
  return new RegExp(`^(?:.{0,40}[^\\p{L}])?(?:${words})(?![\\p{L}])`, 'iu');
});

/** Weighs what comes after a line that may be a title. */
export function lookAhead(
  blocks: readonly Block[],
  index: number,
  seen: Seen,
  headingBlanks: number,
  lexicon: Lexicon,
  weigh: (weight: number, reason: string) => void,
): void {
  const title = blocks[index];
  if (title?.type !== 'paragraph') return;
  const end = Math.min(blocks.length, index + 1 + LOOK_AHEAD);
  let steps = false;
  let content = false;
  for (let at = index + 1; at < end; at += 1) {
    const block = blocks[at];
    if (block === undefined) return;
    if (block.type === 'labelled') {
      if (!steps && block.path[0] === '1') weigh(1, 'the first step follows');
      steps = true;
    } else if (block.type === 'figure') {
      if (block.number !== '1' || !seen.figures) continue;
      weigh(2, 'figures restart');
      return;
    } else if (block.type === 'paragraph' && !steps) {
      const [words] = block.children;
      if (isStatement(words, lexicon)) {
        weigh(2, 'data of an article follow');
        continue;
      }
      if (opens(words, lexicon)) {
        weigh(content ? 3 : 4, `the section "${normalForm(words.value)}" follows`);
        if (seen.opened) weigh(1, 'the article before had such a section');
        return;
      }
      if (roleNamed(words, lexicon)) return;
      if (!content && speaksOfItself(words, lexicon)) weigh(2, 'the text speaks of itself as one');
      if (at === index + 1 && echoes(title.children[0].value, words, lexicon))
        weigh(4, 'the next line says it again');
      else if (
        isTitleLike(block, headingBlanks, lexicon) &&
        !isBelow(block, title) &&
        (headingBlanks > 1 || at > index + 1)
      )
        return;
      else content = true;
    }
  }
}

/**
 * Whether a line that could be a title itself is rather the page's heading below its title: set off
 * more than the title, or as much where both are set off.
 */
function isBelow(line: Paragraph, title: Paragraph): boolean {
  const own = title.data.blanksBefore;
  return line.data.blanksBefore > own || (own > 1 && line.data.blanksBefore === own);
}

/** Whether a paragraph says early what "this article" does. */
const speaksOfItself = (words: Words, lexicon: Lexicon) =>
  (signsOf(words, lexicon) & SIGN.self) !== 0 && selfWords(lexicon).test(words.value);

/** Whether a title and the line below it say the same, as a page's title and heading do. */
function echoes(title: string, words: Words, lexicon: Lexicon): boolean {
  const { value } = words;
  if (value.length > MAX_TITLE_LENGTH || value.endsWith('.') || isLeadIn(words, lexicon))
    return false;
  const own = new Set(normalForm(title).split(' '));
  if (own.size < 3) return false;
  const below = new Set(normalForm(value).split(' '));
  let shared = 0;
  for (const word of own) if (below.has(word)) shared += 1;
  return shared * 10 >= own.size * 6 && shared * 10 >= below.size * 4;
}
