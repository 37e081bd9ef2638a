// Printed numbers of figures as numbers: their order, and the holes between them. "4.1" and "4.2"
// stand for 4, so they are no hole after 3.
import type { FigureGap } from '../../schema/figureScope.ts';

const PARTS = /[0-9]{1,9}|[a-z]/g;
const MOST_PARTS = 4;
const BEFORE_A = 96;

/** A printed number in its parts: "4.1" is 4 and 1, "3b" is 3 and 2. */
export interface FigureNumber {
  readonly printed: string;
  readonly parts: readonly number[];
}

/** The parts of a number in normal form; of what is no number, none. */
export function figureNumber(printed: string): FigureNumber {
  const parts = (printed.match(PARTS) ?? []).slice(0, MOST_PARTS);
  return {
    printed,
    parts: /^[0-9]/.test(printed)
      ? parts.map((part) => (/[a-z]/.test(part) ? part.charCodeAt(0) - BEFORE_A : Number(part)))
      : [],
  };
}

/** Which of two numbers comes first: below 0 for the first, above 0 for the second. */
export function compareNumbers(a: FigureNumber, b: FigureNumber): number {
  const length = Math.max(a.parts.length, b.parts.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (a.parts[index] ?? -1) - (b.parts[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The holes in a list of numbers, wherever they stand in it: of whole numbers, then below one. */
export function gapsIn(numbers: readonly FigureNumber[]): readonly FigureGap[] {
  const counted = numbers.filter(({ parts }) => parts.length > 0);
  const below = new Map<string, FigureNumber[]>();
  for (const number of counted) {
    if (number.parts.length < 2) continue;
    const stem = stemOf(number.printed);
    const siblings = below.get(stem);
    if (siblings === undefined) below.set(stem, [number]);
    else siblings.push(number);
  }
  const gaps = holes(
    counted.map(({ parts }) => parts[0] ?? 0),
    String,
  );
  for (const [stem, siblings] of below) {
    const letters = /[a-z]$/.test(siblings[0]?.printed ?? '');
    const print = (part: number) =>
      stem + (letters ? String.fromCharCode(part + BEFORE_A) : String(part));
    gaps.push(
      ...holes(
        siblings.map(({ parts }) => parts.at(-1) ?? 0),
        print,
      ),
    );
  }
  return gaps;
}

/** A number without its last part: "4." of "4.1", "3" of "3b". */
export function stemOf(printed: string): string {
  return printed.replace(/(?:[0-9]{1,9}|[a-z])$/, '');
}

function holes(values: readonly number[], print: (value: number) => string): FigureGap[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  return sorted.flatMap((value, index) => {
    const next = sorted[index + 1] ?? value;
    const count = next - value - 1;
    return count > 0 ? [{ first: print(value + 1), last: print(next - 1), count }] : [];
  });
}
