// Which step a printed number means. In: the procedures of an article. Out: for a number that a step
// prints, the step that bears it, or those that may be meant.
//
// A reader looks beside the step at hand, then among the steps without a parent, then everywhere in
// the procedure. "4" is found where only 4.a and 4.b are printed, "b" beside 1.a. Only where the
// numbering runs on over headings (steps 1 to 4 under one, 5 to 9 under the next, no number under
// both) does a reader turn back to another procedure: where each heading begins with 1 again, a
// number that only the other one bears is missing here.
import type { Procedure, Step } from '../../schema/procedure.ts';

/** Steps that may be meant; more than this are not listed. */
export const CANDIDATES = 20;
/** Parts of a number under which it is found. */
const PARTS = 6;
const TOP = 0;

/** What a number means. One step where it is known, several where it is ambiguous, else none. */
export interface Meaning {
  readonly steps: readonly number[];
  /** The procedure that the step is of, where that is another one. */
  readonly procedure: number | null;
  /** Whether the number is that of a group whose first step this is: 4 of 4.a and 4.b. */
  readonly stem: boolean;
}

const NOTHING: Meaning = { steps: [], procedure: null, stem: false };

/** The numbers of one procedure. */
interface Numbers {
  readonly all: Map<string, number[]>;
  /** By number and by last part of it, below one step. */
  readonly below: Map<string, number[]>;
  /** The first step of which this is the beginning of the number. */
  readonly stems: Map<string, number>;
  readonly first: number;
  readonly last: number;
}

export class StepNumbers {
  readonly #procedures: readonly Numbers[];
  /** By number, the procedures that have it; those after the first few do not matter. */
  readonly #bearers = new Map<string, number[]>();

  constructor(procedures: readonly Procedure[]) {
    this.#procedures = procedures.map(({ steps }) => numbersOf(steps));
    this.#procedures.forEach(({ all }, procedure) => {
      for (const number of all.keys()) push(this.#bearers, number, procedure);
    });
  }

  /** What `number` means at a step of a procedure. */
  meaning(procedure: number, step: Step, number: string): Meaning {
    const own = this.#procedures[procedure];
    if (own === undefined) return NOTHING;
    const beside = parentOf(step);
    const all = own.all.get(number);
    if (all !== undefined) {
      return meaningOf(
        all.length === 1
          ? all
          : (own.below.get(`${beside} ${number}`) ?? own.below.get(`${TOP} ${number}`) ?? all),
      );
    }
    const part =
      own.below.get(`${beside} .${number}`) ?? own.below.get(`${step.ordinal} .${number}`);
    if (part !== undefined && !/^[0-9]/.test(number)) return meaningOf(part);
    const stem = own.stems.get(number);
    if (stem !== undefined) return { steps: [stem], procedure: null, stem: true };
    return this.#elsewhere(own, number);
  }

  #elsewhere(own: Numbers, number: string): Meaning {
    const others = (this.#bearers.get(number) ?? []).filter((index) => {
      const other = this.#procedures[index];
      return other !== undefined && (other.last < own.first || other.first > own.last);
    });
    const [procedure] = others;
    if (procedure === undefined || others.length > 1) return NOTHING;
    const steps = this.#procedures[procedure]?.all.get(number) ?? [];
    return steps.length === 1 ? { steps, procedure, stem: false } : NOTHING;
  }
}

const meaningOf = (steps: readonly number[]): Meaning => ({ steps, procedure: null, stem: false });

/** The ordinal of the step that a step details, or TOP; a step that comes later is none. */
export function parentOf({ parent, ordinal }: Step): number {
  return parent !== null && parent < ordinal ? parent : TOP;
}

function numbersOf(steps: readonly Step[]): Numbers {
  const all = new Map<string, number[]>();
  const below = new Map<string, number[]>();
  const stems = new Map<string, number>();
  let [first, last] = [Infinity, -Infinity];
  for (const step of steps) {
    const { number, ordinal } = step;
    if (number === null) continue;
    const parent = parentOf(step);
    const parts = number.split('.', PARTS);
    push(all, number, ordinal);
    push(below, `${parent} ${number}`, ordinal);
    push(below, `${parent} .${parts.at(-1) ?? ''}`, ordinal);
    for (let length = 1; length < parts.length; length += 1) {
      const stem = parts.slice(0, length).join('.');
      if (!stems.has(stem)) stems.set(stem, ordinal);
    }
    const leading = Number.parseInt(number, 10);
    if (Number.isNaN(leading)) continue;
    first = Math.min(first, leading);
    last = Math.max(last, leading);
  }
  return { all, below, stems, first, last };
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.length < CANDIDATES) list.push(value);
}
