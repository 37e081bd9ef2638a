// Which lines of a dump begin an article. Each line that could be a title is weighed: its words,
// what stands around it, and, once some titles are known, whether this document sets it off as it
// does those. In: the blocks of a dump. Out: the lines that were weighed, with their evidence.
import type { SectionRole } from '../../schema/lists.ts';
import { normalForm } from '../../schema/text.ts';
import { identifierAt } from '../lexicon/schemes.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { AFTER_WORD, countWords } from '../lexicon/words.ts';
import { lookAhead } from './ahead.ts';
import { Gaps, type LearntGaps } from './gaps.ts';
import { startsWithVerb } from './instructions.ts';
import { Neighbours } from './neighbours.ts';
import { isNote } from './notes.ts';
import type { Block, Evidence, Paragraph } from './nodes.ts';
import { likenessBelow } from './restating.ts';
import { Scale } from './scale.ts';
import { newSeen, note, type Seen } from './seen.ts';
import { isTitleLike, statesTitle } from './titles.ts';

/** Weight of evidence from which a line begins an article. */
export const THRESHOLD = 14;
/** What a title right below it weighs for a line that is set off as titles are. */
const BARE_TITLE = 6;
/** What such a line weighs at least by its words and by what stands above it. */
const MIN_BARE = 5;
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
  return new RegExp(`^(?:${words})${AFTER_WORD}|(?:${endings})[?\uff1f]?$`, 'iu');
});

export interface Dump {
  readonly blocks: readonly Block[];
  /** Index of the first title, or -1. */
  readonly titleAt: number;
  readonly headingBlanks: number;
  /** Indexes of blocks that stand below a line by which sites end an article. */
  readonly closedBefore: ReadonlySet<number>;
  readonly lexicon: Lexicon;
}

export interface Weighed {
  readonly index: number;
  evidence: Evidence;
}

/** Whether a weighed line begins an article. */
export const begins = ({ evidence }: Weighed) => evidence.score >= THRESHOLD;

/** The lines of a dump that could begin an article, in order; those that do are `begins`. */
export function weighedLines(dump: Dump): readonly Weighed[] {
  const { blocks, titleAt, lexicon } = dump;
  const scales = { neighbours: new Neighbours(blocks, lexicon), gaps: new Gaps(blocks, lexicon) };
  const first = weighAll(dump, { ...scales, learnt: null });
  const indexes = (lines: readonly Weighed[]) => lines.map(({ index }) => index);
  const learnt = scales.gaps.learn(
    titleAt,
    indexes(first.filter(begins)),
    indexes(first.filter((line) => !begins(line))),
  );
  return weighAll(dump, { ...scales, learnt });
}

interface Scales {
  readonly neighbours: Neighbours;
  readonly gaps: Gaps;
  readonly learnt: LearntGaps | null;
}

function weighAll(dump: Dump, scales: Scales): readonly Weighed[] {
  const { blocks, titleAt, headingBlanks, closedBefore, lexicon } = dump;
  const weighed: Weighed[] = [];
  const titles = new Set<string>();
  let seen = newSeen(titles);
  for (let index = Math.max(titleAt, 0); index < blocks.length; index += 1) {
    if (closedBefore.has(index)) seen.closed = true;
    const scale = index > titleAt ? weighLine(dump, index, seen, scales) : null;
    const bare = scale !== null && weighAgainstNext(scale, dump, index, seen, scales);
    const line = scale ? { index, evidence: scale } : null;
    if (line) weighed.push(line);
    if (index !== titleAt && !(line && begins(line))) {
      note(seen, blocks, index, headingBlanks, lexicon);
      continue;
    }
    const block = blocks[index];
    if (block?.type === 'paragraph') titles.add(normalForm(block.children[0].value));
    if (index > titleAt && !bare) seen = newSeen(titles);
  }
  return weighed;
}

/**
 * Weighs a line against the one below it, where that could be a title too and says something else.
 * Then either the line ends the article before, or it is the title of a page that holds nothing
 * else: the answer is whether it is that.
 */
function weighAgainstNext(
  scale: Scale,
  dump: Dump,
  index: number,
  seen: Seen,
  scales: Scales,
): boolean {
  if (scale.score + BARE_TITLE < THRESHOLD || likenessBelow(dump.blocks, index) !== 'other')
    return false;
  const next = weighLine(dump, index + 1, seen, scales);
  if (next === null || next.score < THRESHOLD) return false;
  const { gaps, learnt } = scales;
  if (
    learnt &&
    scale.byItself >= MIN_BARE &&
    learnt.above.weightOf(gaps.above(index), learnt.titles.has(index)) > 0
  ) {
    scale.add(BARE_TITLE, 'a title follows');
    return true;
  }
  if (next.score > scale.score) scale.add(-scale.score, 'the line below it is rather a title');
  return false;
}

/** The evidence that a block begins another article, or null where it cannot. */
function weighLine(dump: Dump, index: number, seen: Seen, scales: Scales): Scale | null {
  const { blocks, headingBlanks, lexicon } = dump;
  const block = blocks[index];
  if (block === undefined) return null;
  if (seen.content === 0 && likenessBelow(blocks, index - 1) !== 'other') return null;
  if (block.type === 'paragraph' && statesTitle(block, lexicon))
    return new Scale().add(THRESHOLD, 'says that it is a title');
  if (!isTitleLike(block, headingBlanks, lexicon)) return null;
  const scale = new Scale();
  weighWords(scale, block, seen, lexicon);
  if (seen.role && CLOSING.includes(seen.role)) scale.add(3, `after the section ${seen.role}`);
  else if (seen.closed) scale.add(4, 'after a closing line');
  if (seen.steps) scale.add(3, 'after steps');
  if (seen.lastIsHeading) scale.add(-6, 'right below a heading');
  if (seen.content === 0) scale.add(-6, 'right below a title');
  weighNeighbours(scale, blocks, index, scales, lexicon);
  scale.byItself = scale.score;
  lookAhead(blocks, index, seen, headingBlanks, lexicon, scale);
  if (block.data.blanksBefore === 0 && scale.score === scale.byItself) return null;
  weighGaps(scale, index, scales);
  return scale;
}

function weighWords(scale: Scale, block: Paragraph, seen: Seen, lexicon: Lexicon): void {
  const words = block.children[0].value;
  if (titleShape(lexicon).test(words)) scale.add(3, 'words of a title');
  else if (/[?\uff1f]$/.test(words)) scale.add(1, 'a question');
  else if (startsWithVerb(words, lexicon)) scale.add(2, 'it says what to do');
  const count = countWords(words, MAX_TITLE_WORDS + 1);
  if (count < MIN_TITLE_WORDS) scale.add(-4 * (MIN_TITLE_WORDS - count), 'few words');
  else if (count >= USUAL_TITLE_WORDS) scale.add(2, 'as many words as a title has');
  else if (count > MIN_TITLE_WORDS) scale.add(1, 'nearly as many words as a title has');
  if (count > MAX_TITLE_WORDS) scale.add(-2, 'many words');
  if (identifierAt(words, lexicon.schemes)) scale.add(4, 'an identifier');
  if (seen.titles.has(normalForm(words))) scale.add(5, 'the title of an article before');
}

function weighNeighbours(
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

function weighGaps(scale: Scale, index: number, { gaps, learnt }: Scales): void {
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
