// The wording that stands for all wordings of one thing.
import { compare } from './order.ts';

/** A wording and how often it is used. */
export interface Wording {
  readonly words: string;
  readonly count: number;
}

/** Whether a wording stands for all before another: used more, or shorter, or first in order. */
export function isBetter(one: Wording, other: Wording): boolean {
  if (one.count !== other.count) return one.count > other.count;
  if (one.words.length !== other.words.length) return one.words.length < other.words.length;
  return compare(one.words, other.words) < 0;
}

/** The wording that stands for all. Throws where there is none. */
export function mostUsed(wordings: readonly Wording[]): string {
  const [first, ...others] = wordings;
  if (first === undefined) throw new Error('No wordings, so none stands for them');
  return others.reduce((best, one) => (isBetter(one, best) ? one : best), first).words;
}
