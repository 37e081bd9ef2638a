// Which lines of a dump begin an article. Each line that could be a title is weighed: its words,
// what stands around it, and, once some titles are known, whether this document sets it off as it
// does those. In: the blocks of a dump. Out: the lines that were weighed, with their evidence.
import { normalForm } from '../../schema/text.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lookAhead } from './ahead.ts';
import { Gaps } from './gaps.ts';
import { Looks } from './looks.ts';
import { Neighbours } from './neighbours.ts';
import type { Block, WeighedLine } from './nodes.ts';
import { Scale } from './scale.ts';
import { newSeen, note, type Seen } from './seen.ts';
import { statesTitle } from './titles.ts';
import { marksOf, weighMarks } from './titleMarks.ts';
import { weighGaps, weighNeighbours, weighWords, type Scales } from './weights.ts';

/** Weight of evidence from which a line begins an article. */
export const THRESHOLD = 14;
/** What a title right below it weighs for a line that is set off as titles are. */
const BARE_TITLE = 6;
/** What such a line weighs at least by its words and by what stands above it. */
const MIN_BARE = 5;

export interface Dump {
  readonly blocks: readonly Block[];
  /** Index of the first title, or -1. */
  readonly titleAt: number;
  readonly headingBlanks: number;
  /** Indexes of blocks that stand below a line by which sites end an article. */
  readonly closedBefore: ReadonlySet<number>;
  readonly lexicon: Lexicon;
}

export interface Weighed extends WeighedLine {
  readonly index: number;
}

/** Whether a weighed line begins an article. */
export const begins = ({ evidence }: Weighed) => evidence.score >= THRESHOLD;

/** The lines of a dump that could begin an article, in order; those that do are `begins`. */
export function weighedLines(dump: Dump): readonly Weighed[] {
  const { blocks, titleAt, headingBlanks, lexicon } = dump;
  const looks = new Looks(blocks, headingBlanks, lexicon);
  const scales = {
    looks,
    neighbours: new Neighbours(blocks, looks),
    gaps: new Gaps(blocks, looks),
    ...marksOf(blocks, titleAt, lexicon),
  };
  const first = weighAll(dump, { ...scales, learnt: null });
  const indexes = (lines: readonly Weighed[]) => lines.map(({ index }) => index);
  const learnt = scales.gaps.learn(
    titleAt,
    indexes(first.filter(begins)),
    indexes(first.filter((line) => !begins(line))),
  );
  return weighAll(dump, { ...scales, learnt });
}

function weighAll(dump: Dump, scales: Scales): readonly Weighed[] {
  const { blocks, titleAt, closedBefore, lexicon } = dump;
  const weighed: Weighed[] = [];
  const titles = new Set<string>();
  let seen = newSeen(titles);
  for (let index = Math.max(titleAt, 0); index < blocks.length; index += 1) {
    if (closedBefore.has(index)) seen.closed = true;
    const block = blocks[index];
    const scale = index > titleAt ? weighLine(dump, index, seen, scales) : null;
    const bare = scale !== null && weighAgainstNext(scale, dump, index, seen, scales);
    if (scale && block?.type === 'paragraph') weighed.push({ index, line: block, evidence: scale });
    if (index !== titleAt && (scale === null || scale.score < THRESHOLD)) {
      note(seen, blocks, index, scales.looks, lexicon);
      continue;
    }
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
  if (scale.score + BARE_TITLE < THRESHOLD || scales.looks.likenessBelow(index) !== 'other')
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
  if (seen.content === 0 && scales.looks.likenessBelow(index - 1) !== 'other') return null;
  if (block.type === 'paragraph' && statesTitle(block, lexicon))
    return new Scale().add(THRESHOLD, 'says that it is a title');
  if (block.type !== 'paragraph' || !scales.looks.isTitleLike(index)) return null;
  const scale = new Scale();
  weighWords(scale, block, seen, lexicon);
  weighMarks(scale, blocks, index, scales, lexicon);
  weighNeighbours(scale, blocks, index, scales, lexicon);
  scale.byItself = scale.score;
  lookAhead(blocks, index, seen, headingBlanks, scales.looks, lexicon, scale);
  if (block.data.blanksBefore === 0 && scale.score === scale.byItself) return null;
  weighGaps(scale, index, scales);
  return scale;
}
