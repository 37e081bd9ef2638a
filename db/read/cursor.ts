// Cursors: base64url of the JSON list [order, direction, values…]. A cursor is a place in an
// order, not a number of rows, so rows that come or go between two pages move no other row.
// Made by the database (in SQL), read and checked here.
import { sql, type Sql } from './sql.ts';
import type { OrderTerm } from './entity.ts';
import { InputError } from './inputError.ts';
import type { Direction } from './selection.ts';

/** A total order of the rows of an entity, in one direction. */
export interface Order {
  readonly name: string;
  readonly direction: Direction;
  readonly terms: readonly OrderTerm[];
}

const FORMS: Readonly<Record<OrderTerm['type'], RegExp>> = {
  text: /^[^\u0000]*$/,
  bigint: /^-?[0-9]{1,18}$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
};

/** The expression of a row's cursor. */
export function cursorOf(order: Order, row: string): Sql {
  const values = order.terms.map((term) => sql`(${term.column(row)})::text`);
  return sql`translate(encode(convert_to(json_build_array(${sql.lit(order.name)},
    ${sql.lit(order.direction)}, ${sql.join(values)})::text, 'UTF8'), 'base64'),
    E'+/=\\n', '-_')`;
}

/** The values of a cursor, one for each term; throws InputError where it is of another list. */
export function cursorValues(order: Order, cursor: string, argument: string): readonly string[] {
  const parts = parse(cursor);
  const [name, direction, ...values] = parts;
  const fits =
    name === order.name &&
    direction === order.direction &&
    values.length === order.terms.length &&
    order.terms.every((term, at) => FORMS[term.type].test(values[at] ?? '\u0000'));
  if (fits) return values;
  throw new InputError(
    `"${argument}" is no cursor of this list in this order. Give a cursor that the list gave ` +
      'with the same orderBy, or leave it out.',
  );
}

function parse(cursor: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(value)) return [];
    const parts: readonly unknown[] = value;
    return parts.filter((part) => typeof part === 'string');
  } catch {
    return [];
  }
}

/** True for the rows after (or, where `before`, the rows before) a place in the order. */
export function beyond(order: Order, row: string, values: readonly string[], before: boolean): Sql {
  const columns = order.terms.map((term) => term.column(row));
  const places = order.terms.map(
    (term, at) => sql`${values[at] ?? ''}::text::${sql.raw(term.type)}`,
  );
  const comparison = sql.raw(before === (order.direction === 'asc') ? '<' : '>');
  return sql`(${sql.join(columns)}) ${comparison} (${sql.join(places)})`;
}

/** The terms of an ORDER BY; `reversed` for reading from the end. */
export function orderBy(order: Order, row: string, reversed: boolean): Sql {
  const direction = sql.raw(reversed === (order.direction === 'asc') ? 'desc' : 'asc');
  return sql.join(order.terms.map((term) => sql`${term.column(row)} ${direction}`));
}
