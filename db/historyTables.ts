// The tables of what was: what articles said before, and the changes from one reading to the next.
// They name articles and documents that may be gone, so nothing of them hangs on those.
import {
  bigintOrNull,
  integer,
  json,
  key,
  text,
  textOrNull,
  time,
  uuid,
  type Column,
} from './columns.ts';

export const HISTORY_TABLES = {
  /** What an article said, as schema/content.ts has it, and from when until when. */
  revisions: {
    ...key,
    article_id: uuid,
    document_id: uuid,
    uri: text,
    /** From 1 for each article. */
    number: integer,
    /** The run that stored it. */
    run_id: uuid,
    stored_at: time,
    until: time,
    title: text,
    content: json,
  },
  changes: {
    ...key,
    /** Place in the feed of the collection, from 1; null until the link stage has published it. */
    number: bigintOrNull,
    kind: text,
    subject: text,
    article_id: uuid,
    document_id: uuid,
    subject_id: uuid,
    before: textOrNull,
    after: textOrNull,
    run_id: uuid,
    stored_at: time,
    /** Place among the changes that were stored at once. */
    ordinal: integer,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;
