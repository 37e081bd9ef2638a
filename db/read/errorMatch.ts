// Looking up a canonical error by its message, level by level: the same message; then a message
// that begins with the other, where an ellipsis on either side stands for any words; then a
// similar message. The answer is every error of the first level that matches, best first. Each
// level finds its errors in an index: it looks at those that match, however many there are.
import { messageForm } from '../../schema/text.ts';
import { sql, type Sql } from './sql.ts';
import type { Entity } from './entity.ts';
import { error } from './entities/error.ts';
import { likeItself } from './expression.ts';
import { InputError } from './inputError.ts';

/** Reading connections set it as the threshold of pg_trgm, so that its index is worth using. */
export const LEAST_SIMILARITY = 0.4;
/** As messageForm writes it, and what stands for it in a LIKE pattern: some words or none. */
const ELLIPSIS = ' ... ';
const ANY = '% ';
/** A message of more words is not looked for at the beginning of a text. */
const MOST_WORDS = 60;

/** The errors that a message matches; `similar` where the database has pg_trgm. */
export function matchedErrors(message: string, collection: Sql, similar: boolean): Entity {
  const words = messageForm(message);
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
  const from = sql`from errors e where e.collection_id = ${collection}`;
  const longer = sql`${column} like ${patternOf(words)}::text`;
  const shorter = sql`${column} = any(${beginnings(words)}::text[])`;
  const wild = sql`strpos(${column}, '...') > 0 and ${words}::text like ${storedPattern(column)}`;
  const beginning = [longer, shorter, wild].map(
    (condition) => sql`select e.* ${from} and not exists (select from exact) and ${condition}`,
  );
  const levels = [
    sql`exact as (select e.*, 0::bigint as rank ${from} and ${column} = ${words}::text)`,
    sql`partial as (select e.*, abs(length(${column}) - length(${words}::text))::bigint as rank
      from (${sql.join(beginning, ' union ')}) e)`,
  ];
  if (similar) {
    levels.push(sql`similar_to as (select e.*, (1000 * (1 - ${similarity}))::bigint as rank
      ${from} and not exists (select from exact) and not exists (select from partial)
        and ${column} % ${words}::text and ${similarity} >= ${sql.raw(String(LEAST_SIMILARITY))})`);
  }
  const names = ['exact', 'partial', ...(similar ? ['similar_to'] : [])];
  return sql`(with ${sql.join(levels)} ${sql.join(
    names.map((name) => sql`select * from ${sql.ref(name)}`),
    ' union all ',
  )})`;
}

/** A LIKE pattern: what begins with the words, an ellipsis standing for any. */
function patternOf(words: string): string {
  return `${likeItself(` ${words}`).replaceAll(ELLIPSIS, ANY).trimStart()}%`;
}

/** The same pattern of a stored message, in SQL. */
function storedPattern(column: Sql): Sql {
  return sql`ltrim(replace(' ' || regexp_replace(${column}, ${sql.lit('([\\\\%_])')}, ${sql.lit('\\\\\\1')}, 'g'),
    ${sql.lit(ELLIPSIS)}, ${sql.lit(ANY)})) || '%'`;
}

/** The messages that the words could begin with: cut at the end of a word. */
function beginnings(words: string): readonly string[] {
  const list = words.split(' ').slice(0, MOST_WORDS);
  return list.map((_, index) => messageForm(list.slice(0, index + 1).join(' ')));
}
