// The control flow of the procedures of an article. In: its procedures. Out: for each its edges, its
// entry and ends, the steps that no way leads to, some paths, and a chart. Linear in the number of
// steps, jumps and choices, whatever they say.
import type { Flow } from '../../schema/flow.ts';
import type { Procedure, Step } from '../../schema/procedure.ts';
import { EdgeMaker } from './edges.ts';
import { mermaidOf } from './mermaid.ts';
import { StepNumbers } from './numbers.ts';
import { pathsOf, unreachableSteps } from './walk.ts';

/** The flow of each procedure, in their order. */
export function flowsOf(procedures: readonly Procedure[]): readonly Flow[] {
  const numbers = new StepNumbers(procedures);
  return procedures.map(({ steps }, index) => flowOf(index, steps, numbers));
}

function flowOf(procedure: number, steps: readonly Step[], numbers: StepNumbers): Flow {
  const maker = new EdgeMaker(procedure, steps, numbers);
  const exits = steps.map((step) => maker.exits(step));
  const edges = exits.flatMap((exit) => exit.edges);
  const entry = steps.length > 0 ? maker.entry() : [];
  const unreachable = unreachableSteps(exits, entry);
  const lost = new Set(unreachable);
  const ends = steps.map(({ ordinal }) => ordinal).filter((ordinal) => exits[ordinal - 1]?.ends);
  return {
    edges,
    entry,
    ends: ends.filter((ordinal) => !lost.has(ordinal)),
    unreachable,
    paths: pathsOf(exits, entry),
    mermaid: mermaidOf(steps, edges),
  };
}
