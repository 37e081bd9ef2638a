// Aligns those rows of two versions of an article that are known by their words: the same words in
// order, then the same words elsewhere, then like words between the same neighbours.
import { normalForm } from '../../schema/text.ts';
import { bagOf, likeness } from './bag.ts';
import { lazily } from './lazy.ts';
import { alignLists } from './lists.ts';
import type { Aligned } from './steps.ts';

const ALIKE_TEXT = 0.5;

/** What a row is known by: keys, the strongest first, and the words to compare, if likeness counts. */
export interface Known {
  readonly keys: readonly string[];
  readonly text: string | null;
}

/** For each new row the index of the old one. */
export function alignProse<T>(
  before: readonly T[],
  after: readonly T[],
  known: (row: T) => Known,
): Aligned {
  const item = (row: T) => {
    const { keys, text } = known(row);
    return { keys, bag: lazily(() => bagOf(text === null ? [] : [text])) };
  };
  return alignLists(before.map(item), after.map(item), {
    of: (one, other) => likeness(one.bag(), other.bag()),
    least: ALIKE_TEXT,
    anywhere: false,
  });
}

/** Words of a row as a key. */
export function keyFrom(...words: readonly (string | null)[]): string {
  return words.map((word) => normalForm(word ?? '')).join('\n');
}
