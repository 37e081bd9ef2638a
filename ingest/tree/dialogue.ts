// Questions and answers that say so: "Q: …", "Question 3. …", "A: …". In: a paragraph and the block
// before it. Out: the paragraph without its label, and a question marked as an entry.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { offsetOf, type Block, type Paragraph } from './nodes.ts';
import type { View } from './view.ts';

interface Labels {
  readonly question: RegExp;
  readonly answer: RegExp;
}

const labels = perLexicon((lexicon): Labels => {
  const label = (words: readonly string[]) =>
    new RegExp(
      `^(?:${alternatives(words)})\\s?[0-9]{0,3}\\s?(?:[.:)]\\s{1,4}|\\uff1a\\s{0,4})(?=\\S)`,
      'iu',
    );
  return {
    question: label(wordsOf(lexicon, (pack) => pack.dialogue.question)),
    answer: label(wordsOf(lexicon, (pack) => pack.dialogue.answer)),
  };
});

/** The question or answer that a paragraph is, or null; an answer stands below a question. */
export function dialogueFrom(
  block: Paragraph,
  previous: Block | undefined,
  view: View,
  lexicon: Lexicon,
): Paragraph | null {
  const [words] = block.children;
  const { question, answer } = labels(lexicon);
  const asked = question.exec(words.value);
  const match = asked ?? answer.exec(words.value);
  if (!match) return null;
  if (!asked && (previous?.type !== 'paragraph' || !question.test(previous.children[0].value)))
    return null;
  const start = view.pointAt(offsetOf(words.position.start) + match[0].length);
  const value = words.value.slice(match[0].length);
  const position = { start, end: words.position.end };
  const data = asked ? { ...block.data, entry: true as const } : block.data;
  return { ...block, data, children: [{ type: 'text', value, position }] };
}
