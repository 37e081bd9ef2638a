// The expressions from which the entries of the registry are built: spans and times as JSON,
// orders, joins over a foreign key, and the conditions that filters share.
import { normalForm } from '../../schema/text.ts';
import type { Column, ObjectColumn } from './column.ts';
import { sql, type Sql } from './sql.ts';
import type { Capabilities } from './capabilities.ts';
import type { Filter, FilterContext, OrderTerm, Relation } from './entity.ts';
import type { FilterObject } from './selection.ts';

/** A span; null where the row has none. */
export function span(prefix = ''): ObjectColumn {
  return {
    columns: { start: point(`${prefix}start`), end: point(`${prefix}end`) },
    value: (row, object) => sql`case when ${sql.ref(`${row}.${prefix}start_line`)} is not null
      then ${object(row)} end`,
  };
}

function point(prefix: string): ObjectColumn {
  return {
    columns: {
      line: (row) => sql.ref(`${row}.${prefix}_line`),
      column: (row) => sql.ref(`${row}.${prefix}_column`),
      offset: (row) => sql.ref(`${row}.${prefix}_offset`),
    },
    value: (row, object) => object(row),
  };
}

/** A point in time as ISO 8601 text in UTC, to the millisecond. */
export function time(column: string): Column {
  return (row) => sql`to_char(${sql.ref(`${row}.${column}`)} at time zone 'UTC',
    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The document of a row of a table that has `article_id`. */
export const documentByArticle: Column = (row) => sql`(select a.document_id from articles a
  where a.collection_id = ${sql.ref(`${row}.collection_id`)}
    and a.id = ${sql.ref(`${row}.article_id`)})`;

/** True of a row, of a table that has `article_id`, that stands in no copy of an article. */
export function inCanonical(row: string): Sql {
  return sql`not exists (select from articles a
    where a.collection_id = ${sql.ref(`${row}.collection_id`)}
      and a.id = ${sql.ref(`${row}.article_id`)} and a.canonical_id is not null)`;
}

/** A filter that asks for copies of articles too; that it does is told from its being there. */
export const withCopies: Filter = () => sql`true`;

/** The document of a row of a table that has `step_id`. */
export const documentByStep: Column = (row) => sql`(select a.document_id from steps s
  join articles a on a.collection_id = s.collection_id and a.id = s.article_id
  where s.collection_id = ${sql.ref(`${row}.collection_id`)}
    and s.id = ${sql.ref(`${row}.step_id`)})`;

/** The platforms of a row as a list, from a table that names the row. */
export function platformsFrom(table: string, column: string): ObjectColumn {
  return {
    columns: {
      id: (row) => sql.ref(`${row}.platform`),
      evidence: (row) => sql.ref(`${row}.evidence`),
    },
    value: (row, object) => sql`(select coalesce(json_agg(${object('p')}
        order by p.ordinal, p.platform), '[]'::json)
      from ${sql.id(table)} p where p.collection_id = ${sql.ref(`${row}.collection_id`)}
        and ${sql.ref(`p.${column}`)} = ${sql.ref(`${row}.id`)})`,
  };
}

/** The row that a column of ours names. */
export function one(entity: string, column: string): Relation {
  const on = (parent: string, child: string) =>
    sql`${sql.ref(`${child}.id`)} = ${sql.ref(`${parent}.${column}`)}`;
  return { kind: 'one', entity, on };
}

/** The rows, as a list, whose column names us. */
export function many(entity: string, column: string): Relation {
  return { kind: 'many', entity, on: named(column) };
}

/** The rows, page by page, whose column names us. */
export function page(entity: string, column: string): Relation {
  return { kind: 'page', entity, on: named(column) };
}

function named(column: string): Relation['on'] {
  return (parent, child) => sql`${sql.ref(`${child}.${column}`)} = ${sql.ref(`${parent}.id`)}`;
}

/** An order by a text that is never null: by code point, so the same on every machine. */
export function byText(column: string): OrderTerm {
  return { column: (row) => sql`${sql.ref(`${row}.${column}`)} collate "C"`, type: 'text' };
}

export function byNumber(column: string): OrderTerm {
  return { column: (row) => sql.ref(`${row}.${column}`), type: 'bigint' };
}

export function byId(column: string): OrderTerm {
  return { column: (row) => sql.ref(`${row}.${column}`), type: 'uuid' };
}

/** An order by a point in time, to the microsecond. */
export function byTime(column: string): OrderTerm {
  return {
    column: (row) => sql`(extract(epoch from ${sql.ref(`${row}.${column}`)}) * 1000000)::bigint`,
    type: 'bigint',
  };
}

/** The normal form of a text in SQL, as schema/text.ts makes it but for closing punctuation. */
function normal(expression: Sql, { lowerCollation }: Capabilities): Sql {
  const composed = sql`normalize(${expression}, NFKC)`;
  const cased =
    lowerCollation === null ? composed : sql`${composed} collate ${sql.id(lowerCollation)}`;
  return sql`translate(lower(${cased}), ${sql.lit('‘’‚′“”„«»″')}, ${sql.lit(`''''""""""`)})`;
}

/** True where a text that may be null has the given words in it, letter case aside. */
export function contains(expression: Sql, words: string, { capabilities }: FilterContext): Sql {
  return sql`coalesce(strpos(${normal(expression, capabilities)},
    ${normalForm(words)}::text) > 0, false)`;
}

/** A filter on a text: the row's column has the words in it. */
export function containing(column: string): Filter {
  return textFilter((row, words, context) => contains(sql.ref(`${row}.${column}`), words, context));
}

/** A filter on a text whose normal form is stored: an index on its trigrams can serve it. */
export function containingNormal(column: string): Filter {
  return textFilter(
    (row, words) =>
      sql`${sql.ref(`${row}.${column}`)} like ${`%${likeItself(normalForm(words))}%`}::text`,
  );
}

/** A text as a LIKE pattern that only it fits. */
export function likeItself(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** A filter on a column that holds a word or a name as it is. */
export function equal(column: string): Filter {
  return textFilter((row, value) => sql`${sql.ref(`${row}.${column}`)} = ${value}::text`);
}

export function textFilter(
  condition: (row: string, value: string, context: FilterContext) => Sql,
): Filter {
  return (row, value, context) => {
    if (typeof value !== 'string') throw new Error('A text is expected by this filter');
    return condition(row, value, context);
  };
}

export function flagFilter(condition: (row: string, value: boolean) => Sql): Filter {
  return (row, value) => {
    if (typeof value !== 'boolean') throw new Error('A Boolean is expected by this filter');
    return condition(row, value);
  };
}

/** A filter whose value holds texts by name. */
export function groupFilter(
  condition: (row: string, text: (name: string) => string | null, context: FilterContext) => Sql,
): Filter {
  return (row, value, context) => {
    const group: FilterObject = typeof value === 'object' && value !== null ? { ...value } : {};
    return condition(row, (name) => textOrNull(group[name]), context);
  };
}

export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A filter on the platforms of a row: `table` names the row by the column. */
export function platformFilter(table: string, column: string, own = 'id'): Filter {
  return textFilter(
    (row, platform) => sql`exists (select from ${sql.id(table)} p
      where p.collection_id = ${sql.ref(`${row}.collection_id`)}
        and ${sql.ref(`p.${column}`)} = ${sql.ref(`${row}.${own}`)}
        and p.platform = ${platform.trim().toLowerCase()}::text)`,
  );
}
