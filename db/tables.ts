// Every table of the database with its columns, once: as data (the store builds its statements
// from it, a test compares it with a migrated database) and, derived from the data, as the
// `Database` type by which kysely checks queries.
import type { ColumnType } from 'kysely';
import {
  bigCount,
  count,
  headingSpanOrNull,
  integer,
  integers,
  key,
  ofArticle,
  ofDocument,
  ofStep,
  span,
  spanOrNull,
  text,
  textOrNull,
  textSpan,
  texts,
  time,
  timeOrNull,
  titleSpan,
  uuid,
  uuidOrNull,
  uuids,
  type Column,
  type Value,
} from './columns.ts';
import { FIGURE_TABLES } from './figureTables.ts';
import { FLOW_TABLES } from './flowTables.ts';
import { DUPLICATE_TABLES } from './duplicateTables.ts';
import { HISTORY_TABLES } from './historyTables.ts';
import { REFERENCE_TABLES } from './referenceTables.ts';
import type { VIEWS } from './views.ts';

/** The rows that one document owns, parents first. */
export const DOCUMENT_TABLES = {
  documents: {
    ...key,
    uri: text,
    /** The id that a document of this uri has when it is stored first. */
    uri_key: uuid,
    format: text,
    sha256: text,
    reader_version: text,
    configuration: text,
    length: integer,
    text,
    characters: integer,
    claimed: integer,
    run_id: uuid,
    stored_at: time,
  },
  text_ranges: { ...ofDocument, kind: text, ...span },
  messages: { ...ofDocument, rule_id: text, reason: text, severity: text, ...spanOrNull },
  articles: {
    ...ofDocument,
    title: text,
    normal_title: text,
    language: text,
    topic_type: text,
    goal: textOrNull,
    method: textOrNull,
    obstacle: textOrNull,
    url: textOrNull,
    updated_at: textOrNull,
    labels: texts,
    product: textOrNull,
    version: textOrNull,
    /** Shared with the exact copies of the article. */
    copy_key: uuid,
    /** Keys by which references find the article. */
    offers: integers,
    /** The copy that stands for this one; null where it stands for itself. */
    canonical_id: uuidOrNull,
    ...titleSpan,
    ...span,
  },
  identifiers: { ...ofArticle, scheme: text, value: text, evidence: text },
  article_platforms: { ...ofArticle, platform: text, evidence: text },
  sections: {
    ...ofArticle,
    parent_id: uuidOrNull,
    heading: textOrNull,
    role: text,
    platform: textOrNull,
    anchors: texts,
    ...headingSpanOrNull,
    ...span,
  },
  requirements: { ...ofArticle, text, ...span },
  procedures: {
    ...ofArticle,
    section_id: uuidOrNull,
    heading: textOrNull,
    /** Shared by all procedures with the same goal. */
    task_id: uuidOrNull,
    goal: textOrNull,
    method: textOrNull,
    obstacle: textOrNull,
    /** Where a reader begins, may be done, and never comes: ordinals of steps. */
    entry: integers,
    ends: integers,
    unreachable: integers,
    /** Steps that do not go on with the step after them. */
    breaks: integers,
    mermaid: text,
    ...span,
  },
  procedure_platforms: {
    ...key,
    procedure_id: uuid,
    ordinal: integer,
    platform: text,
    evidence: text,
  },
  steps: {
    ...ofArticle,
    procedure_id: uuid,
    parent_id: uuidOrNull,
    depth: integer,
    label: textOrNull,
    number: textOrNull,
    text,
    condition: textOrNull,
    importance: text,
    ...textSpan,
    ...span,
  },
  choices: { ...ofStep, text, condition: textOrNull, ...span },
  details: { ...ofStep, text, ...span },
  jumps: {
    ...ofStep,
    choice_id: uuidOrNull,
    kind: text,
    to_number: text,
    through_number: textOrNull,
    condition: textOrNull,
    text,
    ...span,
  },
  /** `normal_name` is the normal form of the name, its first 200 characters. */
  controls: { ...ofStep, name: text, normal_name: text, action: text, path: texts },
  shortcuts: { ...ofStep, keys: text, normal_keys: text },
  ...FLOW_TABLES,
  issues: { ...ofArticle, symptom: text, kind: text, ...span },
  solutions: {
    ...ofArticle,
    issue_id: uuid,
    cause: textOrNull,
    remedy: textOrNull,
    text,
    ...span,
  },
  ...FIGURE_TABLES,
  error_mentions: {
    ...ofArticle,
    issue_id: uuidOrNull,
    error_id: uuidOrNull,
    message: text,
    normal_message: text,
    context: text,
    causes: texts,
    remedies: texts,
    ...span,
  },
  article_references: {
    ...ofArticle,
    section_id: uuidOrNull,
    kind: text,
    target: text,
    text,
    /** Keys of all that its outcome depends on. */
    needs: integers,
    /** The identifier that it prints, as identifiers are compared. */
    identifier: textOrNull,
    /** One for each distinct sentence that prints an identifier. */
    saying: uuidOrNull,
    /** Shared by sentences that differ only in their target and in words that point. */
    sentence: uuidOrNull,
    /** The identifier without an article that it means. */
    wanted_id: uuidOrNull,
    status: text,
    evidence: textOrNull,
    target_article_id: uuidOrNull,
    target_section_id: uuidOrNull,
    ...span,
  },
  notes: { ...ofArticle, kind: text, marker: textOrNull, text, ...span },
  platform_passages: { ...ofArticle, platform: text, text, ...span },
  blocks: { ...ofArticle, section_id: uuidOrNull, kind: text, text, ...span },
} as const;

/** All tables of facts; the look-up tables of closed lists are not among them. */
export const TABLES = {
  collections: {
    id: uuid,
    name: text,
    created_at: time,
    /** The version of the link stage that saw all of it; null before the first. */
    link_version: textOrNull,
    /** The folder that holds all documents, as the link stage saw it last. */
    link_root: textOrNull,
  },
  runs: {
    ...key,
    kind: text,
    reader_version: text,
    configuration: text,
    started_at: time,
    finished_at: timeOrNull,
    stored: count,
    unchanged: count,
    skipped: count,
    failed: count,
    characters: bigCount,
    claimed: bigCount,
  },
  run_inputs: { ...key, run_id: uuid, uri: text, outcome: text, reason: textOrNull },
  ...DOCUMENT_TABLES,
  errors: { ...key, message: text, normal_message: text },
  /** What documents that were stored or removed held before and after, until links are made of it. */
  link_queue: {
    ...key,
    change_id: uuid,
    side: text,
    document_id: uuid,
    articles: uuids,
    offers: integers,
    copies: uuids,
    tasks: uuids,
    errors: uuids,
    printed: texts,
  },
  ...REFERENCE_TABLES,
  ...HISTORY_TABLES,
  ...DUPLICATE_TABLES,
  relations: {
    ...key,
    kind: text,
    from_procedure_id: uuid,
    to_procedure_id: uuid,
    evidence: text,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;

type Rows<T> = { [Table in keyof T]: { [Name in keyof T[Table]]: Value<T[Table][Name]> } };

/** The database as kysely sees it. */
export type Database = Rows<typeof TABLES> & Rows<typeof VIEWS>;

export type DocumentTable = keyof typeof DOCUMENT_TABLES;
export type Table = keyof typeof TABLES;

/** What may be written into a column. */
export type InsertValue<C> = Value<C> extends ColumnType<unknown, infer I, unknown> ? I : Value<C>;
