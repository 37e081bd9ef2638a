// The views of the database with their columns, as data: what is concluded from tables by SQL alone.
import {
  integer,
  json,
  text,
  textOrNull,
  time,
  timeOrNull,
  uuid,
  uuids,
  span,
  type Column,
} from './columns.ts';
import { FLOW_EDGE } from './flowTables.ts';

/** Views, which are read only. */
export const VIEWS = {
  /** Causes and remedies by canonical error; `mention_ordinal` first, then `ordinal`, in order. */
  error_solutions: {
    collection_id: uuid,
    error_id: uuid,
    article_id: uuid,
    mention_ordinal: integer,
    ordinal: integer,
    cause: textOrNull,
    remedy: textOrNull,
  },
  /** All edges of procedures. */
  flow_edges: { collection_id: uuid, ...FLOW_EDGE },
  procedure_paths: { collection_id: uuid, procedure_id: uuid, ordinal: integer, steps: uuids },
  /** The steps of paths, in order; `path` is the place of the path. */
  procedure_path_steps: {
    collection_id: uuid,
    procedure_id: uuid,
    path: integer,
    step_id: uuid,
    ordinal: integer,
  },
  /** What articles say now, as schema/content.ts has it, and since when. */
  article_contents: {
    collection_id: uuid,
    article_id: uuid,
    document_id: uuid,
    ordinal: integer,
    run_id: uuid,
    stored_at: time,
    content: json,
  },
  /** All that articles said, and what they say now: `until` is null for that. */
  article_revisions: {
    collection_id: uuid,
    article_id: uuid,
    document_id: uuid,
    uri: text,
    number: integer,
    run_id: uuid,
    stored_at: time,
    until: timeOrNull,
    title: text,
    content: json,
  },
  /** The wordings of an error. */
  error_variants: { collection_id: uuid, error_id: uuid, message: text, mentions: integer },
  task_platforms: { collection_id: uuid, task_id: uuid, platform: text },
  task_methods: { collection_id: uuid, task_id: uuid, method: text },
  /** The articles that the requirements of a procedure point at. */
  procedure_requirements: {
    collection_id: uuid,
    procedure_id: uuid,
    requirement_id: uuid,
    reference_id: uuid,
    article_id: uuid,
  },
  /** All rows that say something in sentences, and where. */
  running_texts: { collection_id: uuid, kind: text, id: uuid, article_id: uuid, text, ...span },
  /** Where texts that are compared stand; of an article `text` is its title. */
  text_places: {
    collection_id: uuid,
    id: uuid,
    text_id: uuid,
    kind: text,
    article_id: uuid,
    text,
    ...span,
  },
  duplicate_members: {
    collection_id: uuid,
    cluster_id: uuid,
    id: uuid,
    kind: text,
    text_id: uuid,
    article_id: uuid,
    text,
    ...span,
  },
  /** The articles that say the same as an article. */
  article_duplicates: {
    collection_id: uuid,
    article_id: uuid,
    other_article_id: uuid,
    class: text,
    similarity: integer,
    containment: integer,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;
