// The control flow of a procedure: what a reader does after each step, as its jumps, choices and
// numbering say. Steps are named by their ordinals, which count from 1 in their procedure.
import type { EdgeKind, EdgeResolution } from './lists.ts';

/**
 * A way from one step to another. `next`, `goto` and `choice` move the reader (a choice under its
 * guard); `repeat` goes over a range again and comes back; `uses` takes the result of a step.
 */
export interface FlowEdge {
  readonly kind: EdgeKind;
  readonly from: number;
  /** The step it leads to; null where that is ambiguous or missing. */
  readonly to: number | null;
  /** The last step of a range; null where there is no range, or where it is not told. */
  readonly through: number | null;
  /** The other procedure of the article that `to` is of, by index; null for the own one. */
  readonly procedure: number | null;
  /** The clause under which it is taken. */
  readonly guard: string | null;
  readonly resolution: EdgeResolution;
  /** Where it is ambiguous: the steps that may be meant, or that a range holds twice. */
  readonly candidates: readonly number[];
  /** The jump that says so: an index, those of the step itself before those of its choices. */
  readonly jump: number | null;
  /** The choice of the step that it is taken by. */
  readonly choice: number | null;
}

/** Steps in the order in which a reader may come by them, each once; the last one may end it. */
export type FlowPath = readonly number[];

export interface Flow {
  /** All edges, by the step that they lead from. */
  readonly edges: readonly FlowEdge[];
  /** Where a reader begins: one step, or the alternatives that stand first. */
  readonly entry: readonly number[];
  /** Where a reader may be done. */
  readonly ends: readonly number[];
  /** Where no way leads. */
  readonly unreachable: readonly number[];
  /** Some ways from the entry to an end; a way that is too long is cut off. */
  readonly paths: readonly FlowPath[];
  /** As a Mermaid flowchart. */
  readonly mermaid: string;
}
