// Follows printed numbers through a section and says what each is: the first step of a procedure,
// a further step, a sub-step of which step, or no step at all.
import type { Labelled } from './nodes.ts';

/** A number this much above the last is no gap in the numbering but another kind of number. */
const MAX_GAP = 10;
/** Steps back among which the step above a sub-step is looked for. */
const MAX_LOOK_BACK = 256;
/** Columns by which a list must be indented beyond the steps to be a list inside one. */
const NESTED_INDENT = 2;

export interface StepPlace {
  readonly begins: boolean;
  readonly parent: number | null;
}

interface Known {
  /** Ordered lists around it, where markup says so. */
  readonly level: number;
  readonly path: readonly string[];
  readonly number: string;
  readonly indent: number;
  readonly parent: number | null;
}

export class StepNumbering {
  #steps: Known[] = [];
  /** Index of the last step without a parent, and of the last such with a plain number. */
  #top = -1;
  #numberedTop = -1;
  /** Index of the last child of each step that has one. */
  readonly #lastChildren = new Map<number, number>();

  /** Places the next numbered line, given the numbered line that comes after it. */
  place(line: Labelled, next: Labelled | undefined): StepPlace | null {
    const level = line.data.markup?.level ?? 0;
    if (level > 0) return this.#placeInList(line, level);
    const running = this.#steps.length > 0;
    const parent = running ? this.#parentOf(line) : null;
    const begins = parent === null && (running ? this.#restarts(line) : opens(line, next));
    if (!begins && parent === null && !(running && this.#continues(line))) return null;
    if (begins) this.#begin();
    this.#keep({ path: line.path, number: line.number, indent: line.data.indent, parent, level });
    return { begins, parent };
  }

  /** In a marked-up list nothing must be told by numbers but whether an interrupted list goes on. */
  #placeInList(line: Labelled, level: number): StepPlace {
    const { path, number } = line;
    const above = level > 1 ? this.#lastOnLevel(level - 1) : null;
    const last = this.#steps[this.#top]?.path;
    const goesOn = last !== undefined && !isFirst(path) && follows(path, last);
    const begins = above === null && !goesOn;
    if (begins) this.#begin();
    this.#keep({ path, number, indent: line.data.indent, parent: above, level });
    return { begins, parent: above };
  }

  /** Index of the last step on a level or above it, so that a level that is left out is none. */
  #lastOnLevel(level: number): number | null {
    const end = Math.max(0, this.#steps.length - MAX_LOOK_BACK);
    for (let at = this.#steps.length - 1; at >= end; at -= 1)
      if ((this.#steps[at]?.level ?? 0) <= level) return at;
    return null;
  }

  #begin(): void {
    this.#steps = [];
    this.#numberedTop = -1;
    this.#lastChildren.clear();
  }

  #keep(step: Known): void {
    const index = this.#steps.length;
    this.#steps.push(step);
    if (step.parent !== null) {
      this.#lastChildren.set(step.parent, index);
      return;
    }
    this.#top = index;
    if (isNumber(step.path[0])) this.#numberedTop = index;
  }

  /** The last step without a parent whose number is one number. */
  #lastTop(): Known | undefined {
    return this.#steps[this.#numberedTop];
  }

  /** Index of the step that a line details, or null. */
  #parentOf(line: Labelled): number | null {
    const { path, data } = line;
    const steps = this.#steps;
    const last = steps.at(-1);
    if (last === undefined) return null;
    if (path.length > 1) {
      const above = path.slice(0, -1).join('.');
      const index = this.#lastWith(above);
      if (index < 0) return null;
      return isFirst(path) || follows(path, this.#lastChild(index)) ? index : null;
    }
    const top = this.#top;
    const topStep = steps[top];
    if (topStep === undefined) return null;
    const inner = this.#lastChild(top);
    if (!isNumber(path[0])) {
      if (!isNumber(topStep.path[0])) return null;
      return isFirst(path) || follows(path, inner) ? top : null;
    }
    const nested = data.indent >= topStep.indent + NESTED_INDENT && isNumber(topStep.path[0]);
    return nested && (inner ? isNumber(inner[0]) : path[0] === '1') ? top : null;
  }

  /** The number of the last child of a step. */
  #lastChild(parent: number): readonly string[] | undefined {
    return this.#steps[this.#lastChildren.get(parent) ?? -1]?.path;
  }

  /** Index of the last step with a number, among those not far back. */
  #lastWith(number: string): number {
    const end = Math.max(0, this.#steps.length - MAX_LOOK_BACK);
    for (let at = this.#steps.length - 1; at >= end; at -= 1)
      if (this.#steps[at]?.number === number) return at;
    return -1;
  }

  #restarts({ path, weak }: Labelled): boolean {
    const top = this.#lastTop();
    return !weak && path.length === 1 && path[0] === '1' && top !== undefined;
  }

  /** Whether a line without a parent goes on with the procedure. */
  #continues({ path, weak }: Labelled): boolean {
    const last = this.#steps.at(-1)?.path;
    if (last === undefined) return false;
    const [head] = path;
    if (!isNumber(head)) return path.length === last.length && follows(path, last);
    const top = this.#lastTop()?.path[0];
    if (top === undefined) return false;
    if (weak) return follows(path, path.length === last.length && isNumber(last[0]) ? last : [top]);
    if (path.length > 1 && !isNumber(path[1])) return Number(head) <= Number(top) + 1;
    return Number(head) <= Number(top) + MAX_GAP;
  }
}

const isNumber = (part: string | undefined) => part !== undefined && part <= '9' && part >= '0';

/** Whether a number begins a list: lists inside one step may begin again. */
const isFirst = (path: readonly string[]) => FIRST.includes(path.at(-1) ?? '');

const FIRST = ['1', 'a', '\u0430', '\u2460'];

/** Whether a line may be the first step of a procedure. */
function opens({ path, weak }: Labelled, next: Labelled | undefined): boolean {
  const first = isFirst(path);
  const goesOn = next !== undefined && follows(next.path, path) && next.path.length === path.length;
  const goesIn = next !== undefined && next.path.length > path.length && next.path[0] === path[0];
  if (weak) return (first || (path.at(-1) === 'i' && next?.path.at(-1) === 'ii')) && goesOn;
  return first || goesOn || goesIn;
}

/** Whether a number comes right after another of the same list, or begins one. */
function follows(path: readonly string[], before: readonly string[] | undefined): boolean {
  const own = path.at(-1);
  if (own === undefined) return false;
  if (before === undefined) return own === 'i' || FIRST.includes(own);
  const last = before.at(-1);
  if (last === undefined) return false;
  if (isNumber(own) !== isNumber(last)) return false;
  if (isNumber(own)) {
    const step = Number(own) - Number(last);
    return step >= 0 && step <= MAX_GAP;
  }
  if (own.length > 1 || last.length > 1) return true;
  const step = own.charCodeAt(0) - last.charCodeAt(0);
  return step >= 0 && step <= 2;
}
