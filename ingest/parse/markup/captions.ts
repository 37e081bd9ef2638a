// Pictures and the captions beside them. In: blocks. Out: the same, with a picture and the caption
// that the page prints right below or above it as one figure.
import type { Point } from 'unist';
import type { Block, Figure } from '../../tree/nodes.ts';

/** Joins each picture with its caption, on that side on which the source has them. */
export function joinCaptions(blocks: readonly Block[]): Block[] {
  const isAbove = captionsStandAbove(blocks);
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const next = blocks[at + 1];
    if (block === undefined) continue;
    const [first, second] = isAbove ? [next, block] : [block, next];
    if (
      isPicture(first) &&
      isCaption(second) &&
      block.type === 'figure' &&
      next?.type === 'figure'
    ) {
      joined.push(figureOf(block, next, first, second));
      at += 1;
    } else joined.push(block);
  }
  return joined;
}

/** Whether captions stand above their pictures: the first of a row of both tells. */
function captionsStandAbove(blocks: readonly Block[]): boolean {
  let above = 0;
  let below = 0;
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    const next = blocks[at + 1];
    if (isPicture(before) || isCaption(before)) return;
    if (isCaption(block) && isPicture(next)) above += 1;
    if (isPicture(block) && isCaption(next)) below += 1;
  });
  return above > below;
}

const isPicture = (block: Block | undefined): block is Figure =>
  block?.type === 'figure' && block.url !== null && block.number === null;

const isCaption = (block: Block | undefined): block is Figure =>
  block?.type === 'figure' && block.url === null;

/** One figure of two: its words are the caption, its place takes in both, in whichever order. */
function figureOf(first: Figure, last: Figure, picture: Figure, caption: Figure): Figure {
  const start = {
    ...least(first.position.start, last.position.start),
    ...at(first.position.start),
  };
  const end = { ...most(first.position.end, last.position.end), ...at(last.position.end) };
  return { ...caption, url: picture.url, position: { start, end } };
}

const least = (a: Point, b: Point) => ((a.offset ?? 0) <= (b.offset ?? 0) ? a : b);
const most = (a: Point, b: Point) => ((a.offset ?? 0) >= (b.offset ?? 0) ? a : b);
const at = ({ at: own }: Point) => (own === undefined ? {} : { at: own });
