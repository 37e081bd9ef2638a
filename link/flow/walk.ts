// Walks over the edges of a procedure. In: its exits by step, and where a reader begins. Out: the
// steps that no way leads to, and some of the ways to an end.
import type { FlowEdge, FlowPath } from '../../schema/flow.ts';
import type { Exits } from './edges.ts';

export const PATHS = 20;
/** Steps of a path; a longer one is cut off. */
export const LONGEST_PATH = 200;
/** Steps that are taken in search of paths. */
const WORK = 20_000;

/** The steps of the own procedure to which an edge moves the reader. */
export function movesTo({ kind, to, procedure, candidates }: FlowEdge): readonly number[] {
  if (procedure !== null || kind === 'repeat' || kind === 'uses') return [];
  return to === null ? candidates : [to];
}

/** The ordinals, of `exits.length` steps, that a reader never comes to. */
export function unreachableSteps(exits: readonly Exits[], entry: readonly number[]): number[] {
  const reached = new Set(entry);
  // A set is walked in the order in which it grows.
  for (const ordinal of reached) {
    for (const edge of exits[ordinal - 1]?.edges ?? []) {
      for (const to of movesTo(edge)) reached.add(to);
      if (edge.kind === 'repeat' && edge.procedure === null && edge.to !== null)
        reached.add(edge.to);
    }
  }
  return exits.map((_, index) => index + 1).filter((ordinal) => !reached.has(ordinal));
}

/** The first PATHS ways from the entry to an end, each step at most once on each. */
export function pathsOf(exits: readonly Exits[], entry: readonly number[]): readonly FlowPath[] {
  const targets = exits.map(({ edges }) => [...new Set(edges.flatMap(movesTo))]);
  const paths: FlowPath[] = [];
  let work = WORK;
  for (const start of entry) {
    const path: number[] = [];
    const onPath = new Set<number>();
    /** For each step of the path, how many of its targets have been tried. */
    const tried: number[] = [];
    const enter = (ordinal: number) => {
      path.push(ordinal);
      onPath.add(ordinal);
      const cut = path.length === LONGEST_PATH;
      tried.push(cut ? Infinity : 0);
      if (cut || exits[ordinal - 1]?.ends) paths.push([...path]);
    };
    enter(start);
    while (path.length > 0 && paths.length < PATHS && work > 0) {
      work -= 1;
      const top = path.length - 1;
      const next = targets[(path[top] ?? 0) - 1]?.[tried[top] ?? 0];
      tried[top] = (tried[top] ?? 0) + 1;
      if (next === undefined) {
        tried.pop();
        onPath.delete(path.pop() ?? 0);
      } else if (!onPath.has(next)) {
        enter(next);
      }
    }
  }
  return paths.slice(0, PATHS);
}
