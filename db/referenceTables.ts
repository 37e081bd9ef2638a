// The tables of what is found about references and tasks as a whole: identifiers that are wanted, what
// references could mean, what persons decided, and tasks.
import {
  integer,
  integerOrNull,
  key,
  text,
  textOrNull,
  time,
  uuid,
  uuidOrNull,
  type Column,
} from './columns.ts';

export const REFERENCE_TABLES = {
  /** Identifiers that are cited and that no article bears. */
  wanted_articles: {
    ...key,
    identifier: text,
    /** How many references print it, copies of articles left out. */
    inbound: integer,
    inferred_article_id: uuidOrNull,
    /** In percent. */
    score: integerOrNull,
    evidence: text,
  },
  wanted_descriptions: { ...key, wanted_id: uuid, ordinal: integer, description: text },
  /** What a reference could mean: an article, or an identifier that no article bears. */
  reference_candidates: {
    ...key,
    reference_id: uuid,
    ordinal: integer,
    article_id: uuidOrNull,
    identifier: textOrNull,
    /** In percent. */
    score: integer,
    evidence: text,
  },
  /** What persons said: of an identifier, or else of one reference. */
  reference_decisions: {
    ...key,
    verdict: text,
    identifier: textOrNull,
    /** The article, the target and the words of the reference. */
    pointer: uuidOrNull,
    reference_id: uuidOrNull,
    citing_article_id: uuidOrNull,
    article_id: uuid,
    decided_by: text,
    decided_at: time,
  },
  tasks: { ...key, name: text },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;
