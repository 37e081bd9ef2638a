// Numbers that a range of steps holds twice. In: the steps of a procedure. Out: for a range the
// steps that bear one number, so that who counts finds more steps than the range says.
import type { Step } from '../../schema/procedure.ts';
import { CANDIDATES, parentOf } from './numbers.ts';

export class Repeats {
  /** By ordinal, the step before it with the same number beside it; 0 for none. */
  readonly #before: number[] = [0];
  /** By ordinal, which of the steps up to it has the latest such step before it. */
  readonly #latest: number[] = [0];

  constructor(steps: readonly Step[]) {
    const seen = new Map<string, number>();
    for (const step of steps) {
      const key = `${parentOf(step)} ${step.number ?? ''}`;
      const before = step.number === null ? 0 : (seen.get(key) ?? 0);
      const latest = this.#latest.at(-1) ?? 0;
      this.#before.push(before);
      this.#latest.push(before > (this.#before[latest] ?? 0) ? step.ordinal : latest);
      seen.set(key, step.ordinal);
    }
  }

  /** Steps from `first` to `last` that bear one number; none where each number stands once. */
  within(first: number, last: number): readonly number[] {
    const found: number[] = [];
    let ordinal = this.#latest[last] ?? 0;
    if ((this.#before[ordinal] ?? 0) < Math.max(first, 1)) return found;
    while (ordinal >= first && ordinal > 0 && found.length < CANDIDATES) {
      found.unshift(ordinal);
      ordinal = this.#before[ordinal] ?? 0;
    }
    return found;
  }
}
