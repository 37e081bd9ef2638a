// What columns of tables are made of: their types in SQL and in TypeScript, and the groups of
// columns that several tables have.
import type { ColumnType } from 'kysely';

/** What TypeScript sees of each SQL type, when reading and when writing. */
export interface Types {
  uuid: string;
  text: string;
  integer: number;
  bigint: number;
  timestamptz: ColumnType<Date, Date | string, Date | string>;
  json: unknown;
  bytea: Uint8Array;
  'text[]': readonly string[];
  'uuid[]': readonly string[];
  'integer[]': readonly number[];
}

export type SqlType = keyof Types;

/** A column: its type in SQL, and what an insert must give. */
export interface Column {
  readonly type: SqlType;
  readonly nullable: boolean;
  /** True where the database fills in a value when an insert names none. */
  readonly filled: boolean;
}

export const uuid = { type: 'uuid', nullable: false, filled: false } as const;
export const uuidOrNull = { type: 'uuid', nullable: true, filled: false } as const;
export const text = { type: 'text', nullable: false, filled: false } as const;
export const textOrNull = { type: 'text', nullable: true, filled: false } as const;
export const texts = { type: 'text[]', nullable: false, filled: false } as const;
export const uuidsOrNull = { type: 'uuid[]', nullable: true, filled: false } as const;
export const uuids = { type: 'uuid[]', nullable: false, filled: false } as const;
export const integers = { type: 'integer[]', nullable: false, filled: false } as const;
export const integer = { type: 'integer', nullable: false, filled: false } as const;
export const integerOrNull = { type: 'integer', nullable: true, filled: false } as const;
export const count = { type: 'integer', nullable: false, filled: true } as const;
export const bigCount = { type: 'bigint', nullable: false, filled: true } as const;
export const bigintOrNull = { type: 'bigint', nullable: true, filled: false } as const;
export const bytes = { type: 'bytea', nullable: false, filled: false } as const;
export const json = { type: 'json', nullable: false, filled: false } as const;
export const time = { type: 'timestamptz', nullable: false, filled: false } as const;
export const timeOrNull = { type: 'timestamptz', nullable: true, filled: false } as const;

export const span = {
  start_line: integer,
  start_column: integer,
  start_offset: integer,
  end_line: integer,
  end_column: integer,
  end_offset: integer,
} as const;
export const spanOrNull = {
  start_line: integerOrNull,
  start_column: integerOrNull,
  start_offset: integerOrNull,
  end_line: integerOrNull,
  end_column: integerOrNull,
  end_offset: integerOrNull,
} as const;
export const titleSpan = {
  title_start_line: integer,
  title_start_column: integer,
  title_start_offset: integer,
  title_end_line: integer,
  title_end_column: integer,
  title_end_offset: integer,
} as const;
export const headingSpanOrNull = {
  heading_start_line: integerOrNull,
  heading_start_column: integerOrNull,
  heading_start_offset: integerOrNull,
  heading_end_line: integerOrNull,
  heading_end_column: integerOrNull,
  heading_end_offset: integerOrNull,
} as const;
export const textSpan = {
  text_start_line: integer,
  text_start_column: integer,
  text_start_offset: integer,
  text_end_line: integer,
  text_end_column: integer,
  text_end_offset: integer,
} as const;

/** The two columns that every table of facts has. */
export const key = { collection_id: uuid, id: uuid } as const;
export const ofDocument = { ...key, document_id: uuid, ordinal: integer } as const;
export const ofArticle = { ...key, article_id: uuid, ordinal: integer } as const;
export const ofStep = { ...key, step_id: uuid, ordinal: integer } as const;

/** What a column gives and takes. */
export type Value<C> = C extends {
  type: infer T extends SqlType;
  nullable: infer N;
  filled: infer F;
}
  ? N extends true
    ? Types[T] extends ColumnType<infer S, infer I, infer U>
      ? ColumnType<S | null, I | null, U | null>
      : Types[T] | null
    : F extends true
      ? ColumnType<Types[T], Types[T] | undefined, Types[T]>
      : Types[T]
  : never;
