// Whether two lines say the same: below its title a page often prints a heading of its own, which
// says the title again in the same or in other words. In: lines. Out: their stems, and how alike
// two lines are by them.
import type { Block } from './nodes.ts';

export type Likeness = 'same' | 'akin' | 'other';

/** Shorter words ("in", "the") tell nothing of what a line is about. */
const MIN_TELLING_LENGTH = 4;
/** So many telling words in common, at least, show that two lines are about the same. */
const MIN_SHARED = 2;
/** Words longer than this are compared by their first letters: "migrate", "migration". */
const STEM_LENGTH = 6;
/** A longer line is text. */
const MAX_LENGTH = 300;
/** A line of fewer words repeats another by chance. */
const MIN_WORDS = 3;

/** The first letters of each word of a line. */
export type Stems = ReadonlySet<string>;

/** The stems of a block that is a line; null where it is none. */
export function stemsOf(block: Block | undefined): Stems | null {
  if (block?.type !== 'paragraph') return null;
  const line = block.children[0].value;
  return line.length > MAX_LENGTH ? null : stemsIn(line);
}

/** How alike two lines are, by their stems. */
export function likenessOf(own: Stems | null, others: Stems | null): Likeness {
  if (own === null || others === null) return 'other';
  let shared = 0;
  let telling = 0;
  for (const stem of own) {
    if (!others.has(stem)) continue;
    shared += 1;
    if (stem.length >= MIN_TELLING_LENGTH) telling += 1;
  }
  if (own.size >= MIN_WORDS && shared * 10 >= own.size * 6 && shared * 10 >= others.size * 4)
    return 'same';
  return telling >= MIN_SHARED && telling * 5 >= Math.min(own.size, others.size) ? 'akin' : 'other';
}

const stemsIn = (line: string): Stems =>
  new Set(
    line
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.map((word) => word.slice(0, STEM_LENGTH)),
  );
