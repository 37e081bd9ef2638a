// Looking up a canonical error by its message, level by level: the same message; then a message
// that begins with the other, where an ellipsis on either side stands for any words; then a
// similar message. The answer is every error of the first level that matches, best first.
import { normalForm } from '../../schema/text.ts';
import { sql, type Sql } from './sql.ts';
import type { Entity } from './entity.ts';
import { error } from './entities/error.ts';
import { likeItself } from './expression.ts';
import { InputError } from './inputError.ts';

const LEAST_SIMILARITY = 0.4;
const ELLIPSIS = '...';

/** The errors that a message matches; `similar` where the database has pg_trgm. */
export function matchedErrors(message: string, collection: Sql, similar: boolean): Entity {
  const words = normalForm(message);
  if (words === '') throw new InputError('"message" has no words to look up.');
  return {
    ...error,
    source: () => matches(words, collection, similar),
    orders: {
      match: [
        { column: (row) => sql.ref(`${row}.rank`), type: 'bigint' },
        ...(error.orders.message ?? []),
      ],
      ...error.orders,
    },
  };
}

function matches(words: string, collection: Sql, similar: boolean): Sql {
  const column = sql.ref('e.normal_message');
  const similarity = sql`similarity(${column}, ${words}::text)`;
  const levels = [
    sql`exact as (select e.*, 0::bigint as rank from errors e
      where e.collection_id = ${collection} and ${column} = ${words}::text)`,
    sql`partial as (select e.*, abs(length(${column}) - length(${words}::text))::bigint as rank
      from errors e where e.collection_id = ${collection} and not exists (select from exact)
        and (${column} like ${patternOf(words)}::text
          or ${words}::text like ${storedPattern(column)}))`,
  ];
  if (similar) {
    levels.push(sql`similar_to as (select e.*, (1000 * (1 - ${similarity}))::bigint as rank
      from errors e where e.collection_id = ${collection} and not exists (select from exact)
        and not exists (select from partial) and ${similarity} >= ${sql.raw(String(LEAST_SIMILARITY))})`);
  }
  const names = ['exact', 'partial', ...(similar ? ['similar_to'] : [])];
  return sql`(with ${sql.join(levels)} ${sql.join(
    names.map((name) => sql`select * from ${sql.ref(name)}`),
    ' union all ',
  )})`;
}

/** A LIKE pattern: what begins with the words, an ellipsis standing for any. */
function patternOf(words: string): string {
  return `${likeItself(words).replaceAll(ELLIPSIS, '%')}%`;
}

/** The same pattern of a stored message, in SQL. */
function storedPattern(column: Sql): Sql {
  return sql`replace(regexp_replace(${column}, ${sql.lit('([\\\\%_])')}, ${sql.lit('\\\\\\1')}, 'g'),
    ${sql.lit(ELLIPSIS)}, '%') || '%'`;
}
