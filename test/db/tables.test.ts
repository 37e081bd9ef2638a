// The description in db/tables.ts and a migrated database must say the same.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Column } from '../../db/columns.ts';
import { TABLES } from '../../db/tables.ts';
import { VIEWS } from '../../db/views.ts';
import { testDatabase, type TestDatabase } from '../database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

interface ColumnRow {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  filled: boolean;
}

async function columnsInDatabase(): Promise<readonly ColumnRow[]> {
  const { rows } = await database.pool.query<ColumnRow>(`
    select table_name as table, column_name as column,
      case when udt_name = '_int4' then 'integer[]'
           when data_type = 'ARRAY' then substr(udt_name, 2) || '[]'
           when data_type = 'timestamp with time zone' then 'timestamptz'
           else data_type end as type,
      is_nullable = 'YES' as nullable, column_default is not null as filled
    from information_schema.columns where table_schema = 'public'
    order by table_name, ordinal_position`);
  return rows;
}

const inOrder = (lines: readonly string[]) => lines.toSorted();

test('tables.ts lists every table and column with its type', async () => {
  const rows = await columnsInDatabase();
  const lists = new Set(
    rows.map((row) => row.table).filter((table) => columnsOf(rows, table).join() === 'id'),
  );
  const found = rows
    .filter((row) => !lists.has(row.table) && !row.table.startsWith('kbgraph_migrations'))
    .filter((row) => row.table in TABLES)
    .map((row) => `${row.table}.${row.column} ${row.type} ${row.nullable} ${row.filled}`);
  const described = Object.entries(TABLES).flatMap(([table, columns]) =>
    Object.entries(columns).map(
      ([column, { type, nullable, filled }]) => `${table}.${column} ${type} ${nullable} ${filled}`,
    ),
  );
  expect(inOrder(described)).toEqual(inOrder(found));
  const others = new Set(rows.map((row) => row.table).filter((table) => !(table in TABLES)));
  const expected = [...lists, ...Object.keys(VIEWS)];
  expect(inOrder([...others].filter((name) => !name.startsWith('kbgraph_migrations')))).toEqual(
    inOrder(expected),
  );
});

function columnsOf(rows: readonly ColumnRow[], table: string): readonly string[] {
  return rows.filter((row) => row.table === table).map((row) => row.column);
}

test('tables.ts lists the columns of every view', async () => {
  const rows = await columnsInDatabase();
  for (const [view, columns] of Object.entries(VIEWS)) {
    const found = rows
      .filter((row) => row.table === view)
      .map(({ column, type }) => [column, type]);
    const described = Object.entries<Column>(columns).map(([column, { type }]) => [column, type]);
    expect(described).toEqual(found);
  }
});

test('primary and foreign keys of all tables of facts begin with the collection', async () => {
  const { rows } = await database.pool.query<{ name: string; definition: string }>(
    `
    select conrelid::regclass::text as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype in ('p', 'f', 'u') and connamespace = 'public'::regnamespace
      and conrelid::regclass::text = any($1)`,
    [Object.keys(TABLES).filter((table) => table !== 'collections')],
  );
  const toLists = /^FOREIGN KEY \((\w+)\) REFERENCES \w+\(id\)$/;
  const others = rows.filter((row) => !toLists.test(row.definition));
  expect(others.length).toBeGreaterThan(50);
  expect(
    others.filter((row) => !/KEY \(collection_id|UNIQUE \(collection_id/.test(row.definition)),
  ).toEqual([]);
});

test('every foreign key to a table of facts has an index, so that a deletion is quick', async () => {
  const { rows } = await database.pool.query<{ name: string; definition: string }>(`
    select conrelid::regclass::text as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c where contype = 'f' and cardinality(conkey) = 2
      and not exists (select from pg_index i where i.indrelid = c.conrelid
        and (i.indkey::int2[])[0:1] @> c.conkey)`);
  expect(rows).toEqual([]);
});
