// What each piece of evidence that a line is a title weighs. In: the line, what has been seen above
// it, what stands around it and how the document sets its titles off. Out: weights on a scale.
import type { SectionRole } from '../../schema/lists.ts';
import { normalForm } from '../../schema/text.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { afterWord, countWords } from '../lexicon/words.ts';
import type { Gaps, LearntGaps } from './gaps.ts';
import { startsWithVerb } from './instructions.ts';
import type { Looks } from './looks.ts';
import type { Neighbours } from './neighbours.ts';
import { isNote } from './notes.ts';
import type { Block, Paragraph } from './nodes.ts';
import type { Scale } from './scale.ts';
import type { Seen } from './seen.ts';
import type { TitleMarks } from './titleMarks.ts';

/** A line of fewer words is seldom a title. */
const MIN_TITLE_WORDS = 3;
/** Most titles have at least so many. */
const USUAL_TITLE_WORDS = 5;
/** A line of more reads as a sentence. */
const MAX_TITLE_WORDS = 15;
/** A sentence of more words is text. */
const MIN_TEXT_WORDS = 8;
/** Roles by which articles close. */
const CLOSING: readonly SectionRole[] = ['references', 'notes'];

const titleShape = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.titles.opening));
  const endings = alternatives(
    wordsOf(lexicon, ({ titles }) => [...titles.goalEndings, ...titles.obstacleEndings]),
  );
  return new RegExp(`^(?:${words})${afterWord(lexicon)}|(?:${endings})[?\uff1f]?$`, 'iu');
});

/** What is known of a document while its lines are weighed. */
export interface Scales extends TitleMarks {
  readonly looks: Looks;
  readonly neighbours: Neighbours;
  readonly gaps: Gaps;
  /** What its titles show, once some are known. */
  readonly learnt: LearntGaps | null;
}

/** Weighs the words of a line, and what has been seen above it. */
export function weighWords(scale: Scale, block: Paragraph, seen: Seen, lexicon: Lexicon): void {
  const words = block.children[0].value;
  if (titleShape(lexicon).test(words)) scale.add(3, 'words of a title');
  else if (/[?\uff1f]$/.test(words)) scale.add(1, 'a question');
  else if (startsWithVerb(words, lexicon)) scale.add(2, 'it says what to do');
  const count = countWords(words, MAX_TITLE_WORDS + 1);
  if (count < MIN_TITLE_WORDS) scale.add(-4 * (MIN_TITLE_WORDS - count), 'few words');
  else if (count >= USUAL_TITLE_WORDS) scale.add(2, 'as many words as a title has');
  else if (count > MIN_TITLE_WORDS) scale.add(1, 'nearly as many words as a title has');
  if (count > MAX_TITLE_WORDS) scale.add(-2, 'many words');
  if (seen.titles.has(normalForm(words))) scale.add(5, 'the title of an article before');
  if (seen.role && CLOSING.includes(seen.role)) scale.add(3, `after the section ${seen.role}`);
  else if (seen.closed) scale.add(4, 'after a closing line');
  if (seen.steps) scale.add(3, 'after steps');
  if (seen.lastIsHeading) scale.add(-6, 'right below a heading');
  if (seen.content === 0) scale.add(-6, 'right below a title');
}

/** Weighs what stands around a line. */
export function weighNeighbours(
  scale: Scale,
  blocks: readonly Block[],
  index: number,
  { neighbours }: Scales,
  lexicon: Lexicon,
): void {
  const before = blocks[index - 1];
  if (before?.type === 'paragraph') {
    const words = before.children[0].value;
    if (isNote(words, lexicon)) scale.add(-2, 'below a note');
    else if (/[:\uff1a]$/.test(words)) scale.add(-5, 'a line leads into it');
    else if (!/[.!?\u3002\uff1f)"'\u201d]$/.test(words)) scale.add(-1, 'below a line like it');
  }
  const after = blocks[index + 1];
  if (after?.type === 'item') scale.add(-2, 'a list follows');
  else if (after?.type === 'paragraph' && isText(after)) scale.add(3, 'text follows');
  if (neighbours.stepsGoOn(index)) scale.add(-5, 'the steps go on below it');
  if (neighbours.figuresGoOn(index)) scale.add(-5, 'the figures go on below it');
  if (neighbours.figuresRestart(index)) scale.add(2, 'figures restart');
  if (neighbours.styleChanges(index)) scale.add(2, 'labels or headings look different below it');
}

/** Weighs the blank lines around a line. */
export function weighGaps(scale: Scale, index: number, { gaps, learnt }: Scales): void {
  if (gaps.isSetOffAsHeadings(index) && !learnt?.above.isUsual(gaps.above(index)))
    scale.add(-5, 'set off as headings are');
  if (gaps.isRareBelow(index)) scale.add(6, 'blank lines below it as seldom elsewhere');
  if (gaps.isRareAbove(index)) scale.add(1, 'blank lines above it as seldom elsewhere');
  if (learnt === null) return;
  const known = learnt.titles.has(index);
  const { above, below } = learnt;
  scale.add(2 * above.weightOf(gaps.above(index), known), 'blank lines above it as above titles');
  scale.add(below.weightOf(gaps.below(index), known), 'blank lines below it as below titles');
}

/** Whether a line is a sentence of some length. */
const isText = ({ children: [words] }: Paragraph) =>
  words.value.split(/\s+/, MIN_TEXT_WORDS).length === MIN_TEXT_WORDS &&
  /[.!?:\u3002\uff1a]["'\u201d)]?$/u.test(words.value);
