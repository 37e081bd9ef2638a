// What comes after a line that may be a title, and what it says for that. In: the blocks of a dump
// and the line's place. Out: weights with their reasons.
import { normalForm } from '../../schema/text.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import { afterWord, beforeWord } from '../lexicon/words.ts';
import { isStatement } from './furniture.ts';
import { isLeadIn } from './headings.ts';
import type { Looks } from './looks.ts';
import type { Block, Paragraph, Words } from './nodes.ts';
import type { Scale } from './scale.ts';
import { opens, type Seen } from './seen.ts';
import { signsOf } from './signs.ts';
import { MAX_TITLE_LENGTH } from './titles.ts';

/** Blocks after a title within which its article shows itself. */
const LOOK_AHEAD = 6;

const selfWords = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.selfWords));
  return new RegExp(`^(?:.{0,40}${beforeWord(lexicon)})?(?:${words})${afterWord(lexicon)}`, 'iu');
});

/** Weighs what comes after a line that may be a title. */
export function lookAhead(
  blocks: readonly Block[],
  index: number,
  seen: Seen,
  headingBlanks: number,
  looks: Looks,
  lexicon: Lexicon,
  scale: Scale,
): void {
  const end = Math.min(blocks.length, index + 1 + LOOK_AHEAD);
  let steps = false;
  let content = false;
  for (let at = index + 1; at < end; at += 1) {
    const block = blocks[at];
    if (block === undefined) return;
    if (block.type === 'labelled') {
      if (!steps && block.path[0] === '1') scale.add(1, 'the first step follows');
      steps = true;
    } else if (block.type === 'figure') {
      if (block.number === '1' && seen.figures) scale.add(2, 'the first figure follows');
    } else if (block.type === 'paragraph' && !steps) {
      const [words] = block.children;
      if (isStatement(words, lexicon)) {
        scale.add(4, 'data of an article follow');
        continue;
      }
      if (opens(words, lexicon)) {
        scale.add(content ? 7 : 8, `the section "${normalForm(words.value)}" follows`);
        if (seen.opened) scale.add(2, 'the article before had such a section');
        return;
      }
      const role = looks.role(at);
      if (role === 'procedure' && !content && seen.roles.has(role))
        scale.add(6, `the section "${normalForm(words.value)}" follows, as in the article before`);
      if (role !== null) return;
      if (!content && speaksOfItself(words, lexicon))
        scale.add(4, 'the text speaks of itself as one');
      const likeness =
        at === index + 1 && mayRestate(block, headingBlanks, lexicon)
          ? looks.likenessBelow(index)
          : 'other';
      if (likeness === 'same') scale.add(7, 'the next line says it again');
      else if (likeness === 'akin') scale.add(3, 'the next line is about the same');
      else if ((headingBlanks > 1 || at > index + 1) && looks.isTitleLike(at)) return;
      else content = true;
    }
  }
}

/** Whether a paragraph says early what "this article" does. */
const speaksOfItself = (words: Words, lexicon: Lexicon) =>
  (signsOf(words, lexicon) & SIGN.self) !== 0 && selfWords(lexicon).test(words.value);

/** Whether a line may be a heading that says its title again. */
function mayRestate(line: Paragraph, headingBlanks: number, lexicon: Lexicon): boolean {
  const [words] = line.children;
  if (words.value.length > MAX_TITLE_LENGTH || words.value.endsWith('.')) return false;
  return (headingBlanks === 0 || line.data.blanksBefore > 0) && !isLeadIn(words, lexicon);
}
