// What most of reading is composed of: expressions over one row, by name.
import type { Sql } from './sql.ts';

/** An expression over one row; `row` is its alias in the statement at hand. */
export type Column = (row: string) => Sql;

/** A column whose value is an object, or a list of objects, with columns of its own. */
export interface ObjectColumn {
  readonly columns: Columns;
  /** The value, given what makes the object of a row. */
  readonly value: (row: string, object: Column) => Sql;
}

export type Columns = Readonly<Record<string, Column | ObjectColumn>>;
