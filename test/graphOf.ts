// All that a store knows of its documents and of how they hang together, ids included: what must
// be the same whatever came first. Records of runs and of the past are left out, and with them the
// columns that name a run or a time.
import type pg from 'pg';
import { TABLES } from '../db/tables.ts';

const PAST: ReadonlySet<string> = new Set(['runs', 'run_inputs', 'changes', 'revisions']);
const OF_A_RUN = ['run_id', 'stored_at', 'created_at', 'revised_at'];

/** The rows of the graph, each as `table {columns}`, sorted. */
export async function graphOf(pool: pg.Pool): Promise<readonly string[]> {
  const tables = Object.keys(TABLES).filter((table) => !PAST.has(table));
  const { rows } = await pool.query<{ line: string }>(
    tables
      .map(
        (table) => `select '${table} ' || (to_jsonb(t) - $1::text[])::text as line from ${table} t`,
      )
      .join(' union all '),
    [OF_A_RUN],
  );
  return rows.map(({ line }) => line).toSorted();
}

/** Lines that only one of two graphs has, for people: `- ` the first, `+ ` the second. */
export function differences(
  first: readonly string[],
  second: readonly string[],
): readonly string[] {
  const [left, right] = [new Set(first), new Set(second)];
  return [
    ...first.filter((line) => !right.has(line)).map((line) => `- ${line}`),
    ...second.filter((line) => !left.has(line)).map((line) => `+ ${line}`),
  ];
}
