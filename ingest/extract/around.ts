// The words around a find in a passage, told with it as its context.
import type { Passage, Range } from './passage.ts';
import { sentencesOf } from './sentences.ts';

/** The sentence that an offset stands in. */
export function sentenceAround(passage: Passage, offset: number): Range {
  const sentences = sentencesOf(passage);
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: passage.start, end: passage.start + passage.flat.length };
}

/** The longest sentence or item that is told with what it holds, in UTF-16 code units. */
const MAX_AROUND_LENGTH = 1_000;

/**
 * The words around a find: all of its sentence, or only those near it where that is so long that
 * telling it with each of its finds would make more of a text than there is.
 */
export function near({ flat, start: offset }: Passage, around: Range, found: Range): Range {
  if (around.end - around.start <= MAX_AROUND_LENGTH) return around;
  const room = Math.max(0, MAX_AROUND_LENGTH - (found.end - found.start)) >> 1;
  let start = Math.max(around.start, found.start - room);
  let end = Math.min(around.end, found.end + room);
  const isSpace = (at: number) => flat.charAt(at - offset) === ' ';
  while (start > around.start && start < found.start && !isSpace(start - 1)) start += 1;
  while (end < around.end && end > found.end && !isSpace(end)) end -= 1;
  return { start, end };
}
