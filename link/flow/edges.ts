// The edges of a procedure. In: its steps, and what their numbers mean. Out: the edges that lead from
// each step, and whether a reader may be done there.
//
// A jump without a condition moves the reader for sure, and so does a list of two or more choices of
// which each leads somewhere; any other step goes on with what stands after it. A condition that a
// step begins with guards all of it. What a jump under a missing number does is not known: the step
// goes on too.
import type { FlowEdge } from '../../schema/flow.ts';
import type { Choice, Jump, Step } from '../../schema/procedure.ts';
import type { Meaning, StepNumbers } from './numbers.ts';
import { Repeats } from './ranges.ts';
import { isGuarded, Sequence, type Arrival } from './sequence.ts';

/** What leads from one step. */
export interface Exits {
  readonly edges: readonly FlowEdge[];
  /** Whether a reader may be done with the procedure after the step. */
  readonly ends: boolean;
}

/** Where in a step an edge comes from. */
interface Origin {
  readonly jump: number | null;
  readonly choice: number | null;
}

/** What the jumps of a step, or of one of its choices, do. */
interface Moves {
  readonly edges: FlowEdge[];
  /** Whether a reader never goes on with what stands after the step. */
  readonly leaves: boolean;
  /** Whether one of them leads out of the procedure. */
  readonly ends: boolean;
}

/** Tells the exits of the steps of one procedure. */
export class EdgeMaker {
  readonly #procedure: number;
  readonly #numbers: StepNumbers;
  readonly #sequence: Sequence;
  readonly #repeats: Repeats;

  constructor(procedure: number, steps: readonly Step[], numbers: StepNumbers) {
    this.#procedure = procedure;
    this.#numbers = numbers;
    this.#sequence = new Sequence(steps);
    this.#repeats = new Repeats(steps);
  }

  /** Where a reader begins. */
  entry(): readonly number[] {
    return this.#sequence.at(1).map(({ to }) => to);
  }

  /** The exits of a step: its own jumps, then its choices, then what stands after it. */
  exits(step: Step): Exits {
    const after = this.#sequence.after(step.ordinal);
    const whole =
      isGuarded(step) && !this.#sequence.isAlternative(step.ordinal) ? step.condition : null;
    const own = this.#moves(step, step.jumps, whole, { jump: 0, choice: null });
    const edges = [...own.edges];
    let { ends } = own;
    let jump = step.jumps.length;
    let covered = true;
    step.choices.forEach((choice, index) => {
      const taken = this.#choice(step, choice, { jump, choice: index }, after);
      edges.push(...taken.edges);
      ends ||= taken.ends;
      covered &&= taken.leaves;
      jump += choice.jumps.length;
    });
    const chosen = step.choices.length > 1 && covered;
    if (!(own.leaves || chosen) || this.#sequence.hasSubSteps(step.ordinal)) {
      edges.push(...after.map((arrival) => onward(step.ordinal, arrival, null, null)));
      ends ||= after.length === 0;
    }
    return { edges, ends };
  }

  /** What a choice does; one that moves the reader nowhere goes on with what stands after the step. */
  #choice(step: Step, choice: Choice, origin: Origin, after: readonly Arrival[]): Moves {
    const { condition } = choice;
    const moves = this.#moves(step, choice.jumps, condition, origin);
    const away = moves.edges.some(
      ({ kind, guard, to, candidates }) =>
        (kind === 'goto' || kind === 'choice') &&
        (to !== null || candidates.length > 0) &&
        (guard === null || guard === condition),
    );
    if (away || moves.leaves) return { ...moves, leaves: true };
    if (condition === null) return moves;
    const onwards = after.map((arrival) => onward(step.ordinal, arrival, condition, origin.choice));
    const ends = moves.ends || after.length === 0;
    return { edges: [...moves.edges, ...onwards], leaves: true, ends };
  }

  /** What jumps do; `around` guards those that have no condition of their own. */
  #moves(step: Step, jumps: readonly Jump[], around: string | null, origin: Origin): Moves {
    const edges: FlowEdge[] = [];
    let leaves = false;
    let ends = false;
    jumps.forEach((jump, index) => {
      const guard = this.#guardOf(step, jump, around);
      const meaning = this.#numbers.meaning(this.#procedure, step, jump.to);
      const from = { ...origin, jump: (origin.jump ?? 0) + index };
      if (jump.kind === 'goto') {
        edges.push(...this.#gotos(step.ordinal, meaning, guard, from));
        leaves ||= guard === null && meaning.steps.length > 0;
        ends ||= meaning.procedure !== null;
      } else {
        edges.push(this.#back(step, jump, meaning, guard, from));
      }
    });
    return { edges, leaves, ends };
  }

  /** The condition of an alternative guards the way to it, and not again the way from it. */
  #guardOf(step: Step, { condition }: Jump, around: string | null): string | null {
    if (condition === null) return around;
    const known = condition === step.condition && this.#sequence.isAlternative(step.ordinal);
    return known ? around : condition;
  }

  #gotos(from: number, meaning: Meaning, guard: string | null, origin: Origin): FlowEdge[] {
    const [to] = meaning.steps;
    const kind = guard === null ? ('goto' as const) : ('choice' as const);
    if (!meaning.stem || to === undefined)
      return [{ kind, from, ...targetOf(meaning), through: null, guard, ...origin }];
    return this.#sequence.at(to).map((arrival) => {
      const both = joined(guard, arrival.guard);
      const known = { procedure: null, resolution: 'resolved' as const, candidates: [] };
      const way = { kind: both === null ? kind : ('choice' as const), from, to: arrival.to };
      return { ...way, through: null, ...known, guard: both, ...origin };
    });
  }

  /** A range that is gone over again, or a step whose result is used. */
  #back(
    step: Step,
    { kind, through }: Jump,
    meaning: Meaning,
    guard: string | null,
    origin: Origin,
  ): FlowEdge {
    const edge = {
      kind,
      from: step.ordinal,
      through: null,
      guard,
      ...targetOf(meaning),
      ...origin,
    };
    if (through === null || edge.resolution === 'missing') return edge;
    const last = this.#numbers.meaning(this.#procedure, step, through);
    const end = targetOf(last);
    if (end.resolution === 'missing' || last.procedure !== meaning.procedure)
      return { ...edge, resolution: 'missing', candidates: [] };
    if (edge.to === null) return { ...edge, through: end.to };
    if (end.to === null) return { ...edge, resolution: 'ambiguous', candidates: end.candidates };
    const range = { ...edge, through: end.to };
    if (meaning.procedure !== null) return range;
    const candidates = this.#repeats.within(edge.to, end.to);
    return candidates.length > 0 ? { ...range, resolution: 'ambiguous', candidates } : range;
  }
}

function targetOf({ steps, procedure, stem }: Meaning) {
  const [to = null] = steps;
  if (to === null) return { to, procedure, resolution: 'missing' as const, candidates: [] };
  return steps.length === 1 || stem
    ? { to, procedure, resolution: 'resolved' as const, candidates: [] }
    : { to: null, procedure, resolution: 'ambiguous' as const, candidates: steps };
}

/** The way to what stands after a step, by itself or by a choice. */
function onward(
  from: number,
  arrival: Arrival,
  condition: string | null,
  choice: number | null,
): FlowEdge {
  const guard = joined(condition, arrival.guard);
  const way = { from, to: arrival.to, through: null, procedure: null, guard };
  const known = { resolution: 'resolved' as const, candidates: [], jump: null };
  return { kind: guard === null ? 'next' : 'choice', ...way, ...known, choice };
}

function joined(one: string | null, other: string | null): string | null {
  return one === null || other === null ? (one ?? other) : `${one}; ${other}`;
}
