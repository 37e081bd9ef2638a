// Entries of troubleshooting sections: a short line that says what goes wrong, above the text that
// helps ("The phones cannot find each other"), and lines that do both (`"Disk full": free space.`).
// Such a line looks like a heading and is a symptom.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { afterWord } from '../lexicon/words.ts';
import { headingForm, roleNamed } from './headings.ts';
import { offsetOf, type Block, type Item, type Paragraph } from './nodes.ts';
import { standsOut } from './standing.ts';
import type { View } from './view.ts';

const headings = perLexicon(
  (lexicon) => new Set(wordsOf(lexicon, (pack) => pack.headings.troubleshooting)),
);

/** Whether a heading is one of sections that hold entries: "Common problems". */
export const holdsEntries = (heading: string, lexicon: Lexicon) =>
  headings(lexicon).has(headingForm(heading));

/** Whether the paragraph at `index` is the first line of an entry: text, and no list, follows. */
export function isEntry(
  blocks: readonly Block[],
  index: number,
  afterHeading: boolean,
  lexicon: Lexicon,
): boolean {
  const block = blocks[index];
  if (block?.type !== 'paragraph' || block.data.marked || block.data.blanksBefore > 1) return false;
  if (block.data.markup && !block.data.markup.bold) return false;
  const [words] = block.children;
  if (/[.,;:!\u3002\uff1a]$/.test(words.value) || roleNamed(words, lexicon)) return false;
  return blocks[index + 1]?.type === 'paragraph' && standsOut(blocks, index, afterHeading);
}

const opening = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.headings.troubleshooting));
  return new RegExp(`^(?:${words})${afterWord(lexicon)}`, 'iu');
});

/** Whether a title is that of a list of questions or errors: "Common questions about …". */
export const titlesEntries = (title: string, lexicon: Lexicon) => opening(lexicon).test(title);

/** Whether the paragraph at `index` is a question that stands by itself above its answer. */
export function isQuestion(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.type !== 'paragraph' || block.data.markup || block.data.blanksBefore > 1) return false;
  return /[?\uff1f]$/.test(block.children[0].value) && blocks[index + 1]?.type === 'paragraph';
}

/** "E01: …", "KX-1204 – …", "0x80070005: …", "NET_TIMEOUT: …". */
const CODED =
  /^(?:\p{Lu}{1,5}[- ]?[0-9]{1,6}|0x[0-9A-Fa-f]{4,8}|\p{Lu}{2,12}(?:_[\p{Lu}0-9]{1,12}){1,6})(?::|\uff1a| [-\u2013\u2014]) {0,4}\S/u;
/** A single line that begins with a code is no list of them. */
const MIN_CODED = 2;

/** Indexes of the lines of a list of error codes, each above the text that helps. */
export function codedEntries(blocks: readonly Block[]): ReadonlySet<number> {
  const found: number[] = [];
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (isCoded(block) && next?.type === 'paragraph' && !isCoded(next)) found.push(index);
  });
  return new Set(found.length < MIN_CODED ? [] : found);
}

const isCoded = (block: Block) =>
  block.type === 'paragraph' && !block.data.markup && opensWithCode(block.children[0].value);

/** Whether words begin with the code of an error. */
export const opensWithCode = (words: string) => CODED.test(words);

const QUOTED =
  /^["\u201c\u201e\u300c\u00ab][^"\u201c\u201d\u300d\u00bb]{2,160}["\u201c\u201d\u300d\u00bb]{1,2}\s{0,2}(?:(?::|\s[-\u2013\u2014])\s{1,4}|\uff1a\s{0,4})(?=\S)/;

/** A line that quotes a message and goes on after a colon, as the message and what helps. */
export function entryParts(block: Item | Paragraph, view: View): readonly Block[] {
  const [words] = block.children;
  const match = QUOTED.exec(words.value);
  if (!match) return [block];
  const at = offsetOf(words.position.start) + match[0].length;
  const quoteEnd =
    at -
    match[0].length +
    Math.max(
      ...['"', '\u201c', '\u201d', '\u300d', '\u00bb'].map((mark) => match[0].lastIndexOf(mark)),
    ) +
    1;
  const { start, end } = words.position;
  const paragraph = (
    from: typeof start,
    to: typeof end,
    position: Paragraph['position'],
  ): Paragraph => ({
    type: 'paragraph',
    data: { blanksBefore: 0, indent: block.data.indent },
    position,
    children: [
      {
        type: 'text',
        value: view.text.slice(offsetOf(from), offsetOf(to)),
        position: { start: from, end: to },
      },
    ],
  });
  const symptom = paragraph(start, view.pointAt(quoteEnd), {
    start: block.position.start,
    end: view.pointAt(at),
  });
  symptom.data.entry = true;
  const rest = view.pointAt(at);
  return [symptom, paragraph(rest, end, { start: rest, end: block.position.end })];
}
