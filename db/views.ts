// The views of the database with their columns, as data: what is concluded from tables by SQL alone.
import { integer, text, textOrNull, uuid, type Column } from './columns.ts';

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
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;
