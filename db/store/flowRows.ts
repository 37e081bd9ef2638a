// The rows of a procedure's flow. In: a flow, with the ids of what it names. Out: its edges but those
// that lead from a step to the one after it, which a view makes, and its paths where it branches.
import type { Flow, FlowEdge } from '../../schema/flow.ts';
import { idAt, idAtOrNull, type ArticleIds } from './articleIds.ts';
import type { RowIds } from './rowIds.ts';
import type { NewRow, Rows } from './rowSet.ts';

/** The ids of the jumps and the choices of a step, in order. */
export interface PartIds {
  readonly jumps: readonly string[];
  readonly choices: readonly string[];
}

/** A procedure whose flow is stored; `index` counts from 0 in its article. */
export interface PlacedFlow {
  readonly flow: Flow;
  readonly index: number;
  readonly procedureId: string;
  readonly known: ArticleIds;
  /** By ordinal - 1. */
  readonly parts: readonly PartIds[];
}

/** The columns of a procedure of `length` steps that its flow decides. */
export function flowColumns(
  { entry, ends, unreachable, mermaid, edges }: Flow,
  length: number,
): Pick<NewRow<'procedures'>, 'entry' | 'ends' | 'unreachable' | 'breaks' | 'mermaid'> {
  const plain = new Set(edges.filter(isPlain).map(({ from }) => from));
  const breaks = Array.from({ length }, (_, index) => index + 1).filter(
    (ordinal) => ordinal < length && !plain.has(ordinal),
  );
  return { entry, ends, unreachable, breaks, mermaid };
}

/** Whether an edge leads to the step after it, by no choice. */
function isPlain({ kind, from, to, choice }: FlowEdge): boolean {
  return kind === 'next' && to === from + 1 && choice === null;
}

/** Adds the edges and paths of a flow. */
export function addFlow(
  rows: Rows,
  ids: RowIds,
  { flow, index, procedureId, known, parts }: PlacedFlow,
): void {
  const own = known.steps[index] ?? [];
  const edges = flow.edges.filter((edge) => !isPlain(edge));
  const ordinals = new Map<number, number>();
  for (const edge of edges) {
    const { kind, from, to, through, procedure, guard, resolution, candidates, jump } = edge;
    const targets = procedure === null ? own : (known.steps[procedure] ?? []);
    const fromId = idAt(own, from - 1);
    const toId = idAtOrNull(targets, before(to));
    const ordinal = (ordinals.get(from) ?? 0) + 1;
    ordinals.set(from, ordinal);
    rows.step_edges.push({
      id: ids.next(fromId, 'edge', kind, toId, guard),
      procedure_id: procedureId,
      from_step_id: fromId,
      from_ordinal: from,
      ordinal,
      kind,
      to_step_id: toId,
      through_step_id: idAtOrNull(targets, before(through)),
      guard,
      resolution,
      candidates: candidates.map((candidate) => idAt(own, candidate - 1)),
      jump_id: idAtOrNull(parts[from - 1]?.jumps, jump),
      choice_id: idAtOrNull(parts[from - 1]?.choices, edge.choice),
    });
  }
  if (edges.length === 0 && flowColumns(flow, own.length).breaks.length === 0) return;
  flow.paths.forEach((path, place) => {
    rows.flow_paths.push({
      id: ids.next(procedureId, 'path', String(place)),
      procedure_id: procedureId,
      ordinal: place + 1,
      steps: path.map((ordinal) => idAt(own, ordinal - 1)),
    });
  });
}

const before = (ordinal: number | null) => (ordinal === null ? null : ordinal - 1);
