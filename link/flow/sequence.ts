// What comes after what where no jump says otherwise. In: the steps of a procedure. Out: where a
// reader arrives who goes on to a place in the order: at one step, or at each of several
// alternatives under its guard.
//
// Sub-steps come after their step, in order. Steps with letters (4a, 4b, or 1.a, 1.b below 1), and
// sub-steps without numbers, are alternatives of one another if each begins with its condition. Who
// has taken one goes on behind the last of them.
import type { Step } from '../../schema/procedure.ts';
import { parentOf } from './numbers.ts';

/** More than this stand in order, whatever guards them: it keeps the number of edges linear. */
const MOST_ALTERNATIVES = 26;
/** How much of a condition must stand at the beginning of the step. */
const OPENING = 12;
const LETTER = /(?:^|\.)\p{L}+$/u;

/** A step at which a reader arrives, and the clause under which. */
export interface Arrival {
  readonly to: number;
  readonly guard: string | null;
}

interface Group {
  readonly members: readonly Step[];
  /** The last ordinal in it, sub-steps included. */
  readonly last: number;
}

/** Whether a condition holds for the whole step: the step begins with it. */
export function isGuarded({ text, condition }: Step): boolean {
  return condition !== null && text.startsWith(condition.slice(0, OPENING));
}

export class Sequence {
  readonly #length: number;
  readonly #groups = new Map<number, Group>();
  readonly #memberOf = new Map<number, Group>();
  /** For each place the one at which a reader who comes to it arrives. */
  readonly #place: number[];
  readonly #parents = new Set<number>();

  constructor(steps: readonly Step[]) {
    this.#length = steps.length;
    const last = lastBelow(steps);
    for (const step of steps) this.#parents.add(parentOf(step));
    for (const members of runsOf(steps)) this.#add(members, last);
    this.#place = Array.from({ length: steps.length + 2 }, (_, place) => place);
    for (let place = steps.length; place > 0; place -= 1) {
      const group = this.#memberOf.get(place);
      if (group !== undefined && group.members[0]?.ordinal !== place)
        this.#place[place] = this.#place[group.last + 1] ?? this.#length + 1;
    }
  }

  #add(members: readonly Step[], last: readonly number[]): void {
    const ends = members.map(({ ordinal }) => last[ordinal] ?? ordinal);
    const group = { members, last: Math.max(...ends) };
    for (const { ordinal } of members) this.#memberOf.set(ordinal, group);
    const [first] = members;
    if (first !== undefined) this.#groups.set(first.ordinal, group);
  }

  isAlternative(ordinal: number): boolean {
    return this.#memberOf.has(ordinal);
  }

  hasSubSteps(ordinal: number): boolean {
    return this.#parents.has(ordinal);
  }

  /** Where a reader arrives who has done a step; nowhere after the last. */
  after(ordinal: number): readonly Arrival[] {
    return this.at(this.#place[ordinal + 1] ?? this.#length + 1);
  }

  /** Where a reader arrives who comes to a step: there, or at one of the alternatives it begins. */
  at(ordinal: number): readonly Arrival[] {
    if (ordinal > this.#length) return [];
    const group = this.#groups.get(ordinal);
    if (group === undefined) return [{ to: ordinal, guard: null }];
    return group.members.map((step) => ({ to: step.ordinal, guard: step.condition }));
  }
}

/** By ordinal, the last of the step's sub-steps, or the step itself. */
function lastBelow(steps: readonly Step[]): readonly number[] {
  const last = Array.from({ length: steps.length + 1 }, (_, ordinal) => ordinal);
  for (const step of steps.toReversed()) {
    const parent = parentOf(step);
    last[parent] = Math.max(last[parent] ?? 0, last[step.ordinal] ?? 0);
  }
  return last;
}

/** Runs of two or more siblings that are alternatives. */
function runsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const runs: Step[][] = [];
  const open = new Map<number, Step[]>();
  for (const step of steps) {
    const parent = parentOf(step);
    const run = open.get(parent);
    const [first] = run ?? [];
    if (!mayBeAlternative(step, parent)) open.delete(parent);
    else if (run && first && stemOf(first) === stemOf(step)) run.push(step);
    else {
      const begun = [step];
      open.set(parent, begun);
      runs.push(begun);
    }
  }
  return runs.filter(({ length }) => length > 1 && length <= MOST_ALTERNATIVES);
}

function mayBeAlternative(step: Step, parent: number): boolean {
  if (!isGuarded(step)) return false;
  if (step.number === null) return parent > 0;
  return LETTER.test(step.number) && (parent > 0 || step.number.includes('.'));
}

/** What the numbers of alternatives share: "4." of "4.a". */
function stemOf({ number }: Step): string | null {
  return number === null ? null : number.slice(0, number.lastIndexOf('.') + 1);
}
