// Printed numbers of figures: their order, and what is missing between them. In: numbers in normal
// form ("3", "4.1", "3.b"). Out: comparisons and gaps. 4.1 and 4.2 leave no gap between 3 and 5.
import type { NumberGap } from '../../schema/figureScope.ts';

const MOST_PARTS = 6;
const LETTER_A = 'a'.charCodeAt(0);

/** The parts of a number; letters count from a = 1. Null for what is no such number. */
function partsOf(number: string): readonly number[] | null {
  const parts = number.split('.', MOST_PARTS).map((part) => {
    if (/^[0-9]{1,9}$/.test(part)) return Number(part);
    return /^[a-z]$/.test(part) ? part.charCodeAt(0) - LETTER_A + 1 : null;
  });
  return parts.every((part) => part !== null) ? parts : null;
}

/** Negative where `a` stands before `b`, zero where neither stands before the other. */
export function compareNumbers(a: string, b: string): number {
  const [one, other] = [partsOf(a) ?? [], partsOf(b) ?? []];
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** Whether a number is 1, 1.1 or the like: with which a numbering begins. */
export function isFirst(number: string): boolean {
  return partsOf(number)?.every((part) => part === 1) ?? false;
}

/** Numbers beside each other, such as 4.1, 4.2 and 4.4. */
interface Siblings {
  readonly prefix: string;
  readonly letters: boolean;
  readonly values: Set<number>;
  /** Whether one of them stands by itself; 4 of 4.1 alone does not. */
  plain: boolean;
}

/** What is missing between the lowest and the highest of numbers. */
export function gapsIn(numbers: Iterable<string>): readonly NumberGap[] {
  const groups = new Map<string, Siblings>();
  for (const number of numbers) {
    const parts = partsOf(number);
    const printed = number.split('.', MOST_PARTS);
    parts?.forEach((value, at) => {
      const prefix = printed.slice(0, at).join('.');
      const letters = !/^[0-9]/.test(printed[at] ?? '');
      const key = `${prefix} ${letters ? 'letters' : ''}`;
      const group = groups.get(key) ?? { prefix, letters, values: new Set(), plain: false };
      group.values.add(value);
      group.plain ||= at === parts.length - 1;
      groups.set(key, group);
    });
  }
  return [...groups.values()].filter(({ plain }) => plain).flatMap(gapsBeside);
}

function gapsBeside({ prefix, letters, values }: Siblings): readonly NumberGap[] {
  const show = (value: number) => {
    const part = letters ? String.fromCharCode(LETTER_A + value - 1) : String(value);
    return prefix === '' ? part : `${prefix}.${part}`;
  };
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.slice(1).flatMap((value, at) => {
    const before = sorted[at] ?? value;
    return value - before > 1 ? [{ first: show(before + 1), last: show(value - 1) }] : [];
  });
}
