// The two types from which all of reading is composed.
import type { RawBuilder } from 'kysely';

/** A piece of SQL with its parameters. */
export type Sql = RawBuilder<unknown>;

/** An expression over one row; `row` is its alias in the statement at hand. */
export type Column = (row: string) => Sql;
