// The version of every row in the database: a write of any kind, even one that changes no value,
// gives its row another. Lines of `table id xmin ctid`, sorted.
import type pg from 'pg';
import { TABLES } from '../db/tables.ts';

/** The rows of all tables of facts, but for those left out. */
export async function rowVersions(
  pool: pg.Pool,
  leaveOut: readonly string[] = [],
): Promise<readonly string[]> {
  const tables = Object.keys(TABLES).filter((table) => !leaveOut.includes(table));
  const { rows } = await pool.query<{ line: string }>(
    tables
      .map((table) => `select concat_ws(' ', '${table}', id, xmin, ctid) as line from ${table}`)
      .join(' union all '),
  );
  return rows.map(({ line }) => line).toSorted();
}
