// What most of reading is composed of: expressions over one row.
import type { Sql } from './sql.ts';

/** An expression over one row; `row` is its alias in the statement at hand. */
export type Column = (row: string) => Sql;
