// The shape of an entry of the entity registry: what can be read of one kind of thing, and how
// each name becomes SQL. `row` is always the alias of the row in the statement at hand.
import type { Capabilities } from './capabilities.ts';
import type { Column, Columns, ObjectColumn } from './column.ts';
import { sql, type Sql } from './sql.ts';
import { globalIdOf } from './globalId.ts';
import type { FilterObject } from './selection.ts';
import type { Database } from '../tables.ts';

/** How rows of another entity hang on a row; that both are of one collection is always added. */
export interface Relation {
  /** One row or none, a list, or a connection that is read page by page. */
  readonly kind: 'one' | 'many' | 'page';
  readonly entity: string;
  readonly on: (parent: string, child: string) => Sql;
}

/** A condition on a row. */
export type Filter = (row: string, value: unknown, context: FilterContext) => Sql;

export interface FilterContext {
  /** The conditions beside it, itself included, for those that go together. */
  readonly beside: FilterObject;
  readonly capabilities: Capabilities;
}

/** One term of an order: never null, of a type that a cursor can hold. */
export interface OrderTerm {
  readonly column: Column;
  readonly type: 'text' | 'bigint' | 'uuid';
}

export interface Entity {
  readonly name: string;
  /** What stands after FROM. */
  readonly source: () => Sql;
  readonly columns: Columns;
  readonly relations: Readonly<Record<string, Relation>>;
  readonly filters: Readonly<Record<string, Filter>>;
  /** Total orders by name, the default first. */
  readonly orders: Readonly<Record<string, readonly OrderTerm[]>>;
  readonly collection: Column;
  /** The id of the document in which the row stands, for entities that have a span. */
  readonly document: Column | null;
  /** True of rows that lists show unless they are asked for copies too; null where there are none. */
  readonly canonical: Filterless | null;
  /** True where a row has a global id. */
  readonly node: boolean;
}

/** A condition on a row that nothing is given for. */
type Filterless = (row: string) => Sql;

type ColumnName<T extends keyof Database> = keyof Database[T] & string;

interface Definition<T extends keyof Database> {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnName<T> | Column | ObjectColumn>>;
  readonly relations?: Readonly<Record<string, Relation>>;
  readonly filters?: Readonly<Record<string, Filter>>;
  readonly orders: Readonly<Record<string, readonly OrderTerm[]>>;
  readonly document?: Column;
  readonly canonical?: Filterless;
}

/** An entity whose rows are those of a table; it gets a global id, which ends every order. */
export function entityOf<T extends keyof Database>(table: T, definition: Definition<T>): Entity {
  const { name } = definition;
  const collection: Column = (row) =>
    sql.ref(table === 'collections' ? `${row}.id` : `${row}.collection_id`);
  const tie: OrderTerm = { column: (row) => sql.ref(`${row}.id`), type: 'uuid' };
  return {
    name,
    source: () => sql.id(table),
    columns: {
      id: (row) => globalIdOf(name, collection, row),
      ...mapValues(definition.columns, columnOf),
    },
    relations: definition.relations ?? {},
    filters: definition.filters ?? {},
    orders: mapValues(definition.orders, (terms) => [...terms, tie]),
    collection,
    document: definition.document ?? null,
    canonical: definition.canonical ?? null,
    node: true,
  };
}

function columnOf(column: string | Column | ObjectColumn): Column | ObjectColumn {
  return typeof column === 'string' ? (row) => sql.ref(`${row}.${column}`) : column;
}

function mapValues<V, W>(
  record: Readonly<Record<string, V>>,
  change: (value: V) => W,
): Readonly<Record<string, W>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
