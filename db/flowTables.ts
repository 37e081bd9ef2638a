// The tables of the control flow of procedures, as data: two of those that a document owns.
import { integer, key, text, textOrNull, uuid, uuidOrNull, uuids } from './columns.ts';

/** An edge of the flow of a procedure, stored or made by a view. */
export const FLOW_EDGE = {
  procedure_id: uuid,
  from_step_id: uuid,
  from_ordinal: integer,
  ordinal: integer,
  kind: text,
  to_step_id: uuidOrNull,
  through_step_id: uuidOrNull,
  guard: textOrNull,
  resolution: text,
  /** The steps that may be meant, where that is ambiguous. */
  candidates: uuids,
  jump_id: uuidOrNull,
  choice_id: uuidOrNull,
} as const;

export const FLOW_TABLES = {
  /** All edges but those from a step to the step after it. */
  step_edges: { ...key, ...FLOW_EDGE },
  /** Of procedures that have other edges. */
  flow_paths: { ...key, procedure_id: uuid, ordinal: integer, steps: uuids },
} as const;
