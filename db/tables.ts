// Every table of the database with its columns, once: as data (the store builds its statements
// from it, a test compares it with a migrated database) and, derived from the data, as the
// `Database` type by which kysely checks queries.
import type { ColumnType } from 'kysely';

/** What TypeScript sees of each SQL type, when reading and when writing. */
interface Types {
  uuid: string;
  text: string;
  integer: number;
  bigint: number;
  timestamptz: ColumnType<Date, Date | string, Date | string>;
  'text[]': readonly string[];
}

type SqlType = keyof Types;

/** A column: its type in SQL, and what an insert must give. */
export interface Column {
  readonly type: SqlType;
  readonly nullable: boolean;
  /** True where the database fills in a value when an insert names none. */
  readonly filled: boolean;
}

const uuid = { type: 'uuid', nullable: false, filled: false } as const;
const uuidOrNull = { type: 'uuid', nullable: true, filled: false } as const;
const text = { type: 'text', nullable: false, filled: false } as const;
const textOrNull = { type: 'text', nullable: true, filled: false } as const;
const texts = { type: 'text[]', nullable: false, filled: false } as const;
const integer = { type: 'integer', nullable: false, filled: false } as const;
const integerOrNull = { type: 'integer', nullable: true, filled: false } as const;
const count = { type: 'integer', nullable: false, filled: true } as const;
const bigCount = { type: 'bigint', nullable: false, filled: true } as const;
const time = { type: 'timestamptz', nullable: false, filled: false } as const;
const timeOrNull = { type: 'timestamptz', nullable: true, filled: false } as const;

const span = {
  start_line: integer,
  start_column: integer,
  start_offset: integer,
  end_line: integer,
  end_column: integer,
  end_offset: integer,
} as const;
const spanOrNull = {
  start_line: integerOrNull,
  start_column: integerOrNull,
  start_offset: integerOrNull,
  end_line: integerOrNull,
  end_column: integerOrNull,
  end_offset: integerOrNull,
} as const;
const titleSpan = {
  title_start_line: integer,
  title_start_column: integer,
  title_start_offset: integer,
  title_end_line: integer,
  title_end_column: integer,
  title_end_offset: integer,
} as const;
const headingSpanOrNull = {
  heading_start_line: integerOrNull,
  heading_start_column: integerOrNull,
  heading_start_offset: integerOrNull,
  heading_end_line: integerOrNull,
  heading_end_column: integerOrNull,
  heading_end_offset: integerOrNull,
} as const;
const textSpan = {
  text_start_line: integer,
  text_start_column: integer,
  text_start_offset: integer,
  text_end_line: integer,
  text_end_column: integer,
  text_end_offset: integer,
} as const;

/** The two columns that every table of facts has. */
const key = { collection_id: uuid, id: uuid } as const;
const ofDocument = { ...key, document_id: uuid, ordinal: integer } as const;
const ofArticle = { ...key, article_id: uuid, ordinal: integer } as const;
const ofStep = { ...key, step_id: uuid, ordinal: integer } as const;

/** The rows that one document owns, parents first. */
export const DOCUMENT_TABLES = {
  documents: {
    ...key,
    uri: text,
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
    goal: textOrNull,
    method: textOrNull,
    obstacle: textOrNull,
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
    text,
    ...span,
  },
  /** `normal_name` is the normal form of the name, its first 200 characters. */
  controls: { ...ofStep, name: text, normal_name: text, action: text },
  shortcuts: { ...ofStep, keys: text },
  issues: { ...ofArticle, symptom: text, kind: text, ...span },
  solutions: {
    ...ofArticle,
    issue_id: uuid,
    cause: textOrNull,
    remedy: textOrNull,
    text,
    ...span,
  },
  figures: {
    ...ofArticle,
    procedure_id: uuidOrNull,
    step_id: uuidOrNull,
    issue_id: uuidOrNull,
    number: textOrNull,
    caption: text,
    source: textOrNull,
    ...span,
  },
  figure_mentions: { ...ofStep, choice_id: uuidOrNull, figure_id: uuidOrNull, number: text },
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
  collections: { id: uuid, name: text, created_at: time },
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
  relations: {
    ...key,
    kind: text,
    from_procedure_id: uuid,
    to_procedure_id: uuid,
    evidence: text,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;

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
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;

type Value<C> = C extends { type: infer T extends SqlType; nullable: infer N; filled: infer F }
  ? N extends true
    ? Types[T] extends ColumnType<infer S, infer I, infer U>
      ? ColumnType<S | null, I | null, U | null>
      : Types[T] | null
    : F extends true
      ? ColumnType<Types[T], Types[T] | undefined, Types[T]>
      : Types[T]
  : never;

type Rows<T> = { [Table in keyof T]: { [Name in keyof T[Table]]: Value<T[Table][Name]> } };

/** The database as kysely sees it. */
export type Database = Rows<typeof TABLES> & Rows<typeof VIEWS>;

export type DocumentTable = keyof typeof DOCUMENT_TABLES;
export type Table = keyof typeof TABLES;

/** What may be written into a column. */
export type InsertValue<C> = Value<C> extends ColumnType<unknown, infer I, unknown> ? I : Value<C>;
