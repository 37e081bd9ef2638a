// What need not be told, since another change tells it: the words of a step also stand in the solution
// around it, and what stands in a step comes and goes with it.
import type { Change } from '../schema/history.ts';
import { bagOf } from './align/bag.ts';

/** More changes of one article are not looked through. */
const MOST_CHANGES = 200;
/** Numbers and letters of steps: they change with any step before them. */
const LABEL = /^(?:[0-9]+[a-z]?|[a-z])$/;

/** Whether a text became another one just by the changes that are told of rows that stand in it. */
export function isExplained(before: string, after: string, changes: readonly Change[]): boolean {
  if (changes.length === 0 || changes.length > MOST_CHANGES) return false;
  const rest = new Map<string, number>();
  count(rest, after, 1);
  count(rest, before, -1);
  for (const change of changes) {
    const went = change.before !== null && before.includes(change.before) ? change.before : '';
    const came = change.after !== null && after.includes(change.after) ? change.after : '';
    count(rest, came, -1);
    count(rest, went, 1);
  }
  return [...rest.values()].every((difference) => difference === 0);
}

function count(rest: Map<string, number>, text: string, sign: 1 | -1): void {
  for (const [word, times] of bagOf([text]).counts) {
    if (!LABEL.test(word)) rest.set(word, (rest.get(word) ?? 0) + sign * times);
  }
}

/** Whether words came or went as a part of a row that is told to have come or gone. */
export function isPartOf(
  words: string,
  side: 'before' | 'after',
  changes: readonly Change[],
): boolean {
  if (changes.length > MOST_CHANGES) return false;
  const other = side === 'before' ? 'after' : 'before';
  return changes.some((change) => change[other] === null && change[side]?.includes(words) === true);
}
