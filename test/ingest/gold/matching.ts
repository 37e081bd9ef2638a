// Compares what was read with what a person annotated: multisets of keys, in which a truth may be
// told in several ways and may be optional. Out: precision, recall, F1, misses and false alarms.
import { fold } from '../../../schema/text.ts';

/** One annotated fact: found by any of its keys; an optional one may be missed at no cost. */
export interface Truth {
  readonly keys: ReadonlySet<string>;
  readonly optional: boolean;
}

/** What was found in one article, what is true of it, and what is neither right nor wrong. */
export interface Comparison {
  readonly found: readonly string[];
  readonly truths: readonly Truth[];
  readonly ignored: readonly string[];
}

export interface Score {
  readonly f1: number;
  /** Annotated facts that count. */
  readonly truths: number;
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** A fact of several parts as one key. */
export const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts);

/** Words as they are compared: folded, in lower case, without closing punctuation, cut short. */
export function words(text: string | null, length = 60): string {
  const plain = fold(text ?? '').toLowerCase();
  let end = plain.length;
  while (end > 0 && '.:;, '.includes(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end).slice(0, length);
}

/** A truth with one key for each way of telling it. */
export const truth = (keys: readonly string[], optional = false): Truth => ({
  keys: new Set(keys),
  optional,
});

export function score(comparisons: readonly Comparison[]): Score {
  const missed: string[] = [];
  const falseAlarms: string[] = [];
  let hits = 0;
  for (const { found, truths, ignored } of comparisons) {
    const left = [...truths];
    for (const key of found) {
      const match =
        left.find(({ keys, optional }) => !optional && keys.has(key)) ??
        left.find(({ keys }) => keys.has(key));
      if (match === undefined) {
        if (!ignored.includes(key)) falseAlarms.push(key);
        continue;
      }
      left.splice(left.indexOf(match), 1);
      if (!match.optional) hits += 1;
    }
    for (const { keys, optional } of left) if (!optional) missed.push([...keys][0] ?? '');
  }
  const truths = hits + missed.length;
  const precision = share(hits, hits + falseAlarms.length);
  const recall = share(hits, truths);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { f1, truths, missed, falseAlarms };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
