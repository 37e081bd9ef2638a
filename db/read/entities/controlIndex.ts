// The elements of the screen and the key combinations that steps name, each once: how they are
// printed, how often, and where. They are known by their normal form alone. Steps of articles that are
// copies of others do not count.
import { normalForm } from '../../../schema/text.ts';
import { normalKeys } from '../../../schema/shortcut.ts';
import type { Column } from '../column.ts';
import type { Entity, Filter, Relation } from '../entity.ts';
import { byText, contains, textFilter } from '../expression.ts';
import { sql, type Sql } from '../sql.ts';

interface Indexed {
  readonly entity: string;
  readonly table: 'controls' | 'shortcuts';
  /** The column by which they are the same. */
  readonly key: 'normal_name' | 'normal_keys';
  /** The column with what is printed. */
  readonly printed: 'name' | 'keys';
  /** What a filter on the whole name compares with the key. */
  readonly keyOf: (name: string) => Sql;
}

const indexedControls = indexOf({
  entity: 'IndexedControl',
  table: 'controls',
  key: 'normal_name',
  printed: 'name',
  // `normal_name` keeps the first 200 characters of the normal form.
  keyOf: (name) => sql`left(${normalForm(name)}::text, 200)`,
});

export const indexedControl: Entity = {
  ...indexedControls,
  columns: {
    ...indexedControls.columns,
    paths: (row) => sql`(select coalesce(json_agg(to_json(p.path) order by p.path), '[]'::json)
      from (select distinct c.path collate "C" as path from controls c
        where c.collection_id = ${sql.ref(`${row}.collection_id`)}
          and c.normal_name collate "C" = ${sql.ref(`${row}.normal_name`)}
          and cardinality(c.path) > 0) p)`,
  },
};

export const indexedShortcut = indexOf({
  entity: 'IndexedShortcut',
  table: 'shortcuts',
  key: 'normal_keys',
  printed: 'keys',
  keyOf: (keys) => sql`${normalKeys(keys)}::text`,
});

function indexOf({ entity, table, key, printed, keyOf }: Indexed): Entity {
  const name = sql.id(table);
  const ofKey = (row: string) => sql`u.collection_id = ${sql.ref(`${row}.collection_id`)}
    and ${sql.ref(`u.${key}`)} collate "C" = ${sql.ref(`${row}.${key}`)}`;
  /** Its uses with their steps, in articles that are no copies. */
  const uses = (row: string) => sql`${name} u
    join steps s on s.collection_id = u.collection_id and s.id = u.step_id
    join articles a on a.collection_id = s.collection_id and a.id = s.article_id
      and a.canonical_id is null
    where ${ofKey(row)}`;
  const counted =
    (what: string): Column =>
    (row) =>
      sql`(select count(distinct ${sql.ref(what)})::integer from ${uses(row)})`;
  const spellings: Column = (row) => sql`(select coalesce(json_agg(p.printed
      order by p.times desc, p.printed), '[]'::json)
    from (select ${sql.ref(`u.${printed}`)} collate "C" as printed, count(*) as times
      from ${uses(row)} group by 1) p)`;
  const related = (kind: string, column: string): Relation => ({
    kind: 'page',
    entity: kind,
    on: (parent, child) =>
      sql`${sql.ref(`${child}.id`)} in (select ${sql.ref(column)} from ${uses(parent)})`,
  });
  const platform: Filter = textFilter(
    (row, id) => sql`exists (select from ${name} u
      join steps s on s.collection_id = u.collection_id and s.id = u.step_id
      join procedure_platforms p on p.collection_id = s.collection_id
        and p.procedure_id = s.procedure_id
      where ${ofKey(row)} and p.platform = ${id.trim().toLowerCase()}::text)`,
  );
  return {
    name: entity,
    source: () => sql`(select collection_id, ${sql.id(key)} collate "C" as ${sql.id(key)}
      from ${name} group by 1, 2)`,
    columns: {
      [printed]: (row) => sql`${spellings(row)}->>0`,
      spellings,
      platforms: (row) => sql`(select coalesce(json_agg(p.platform order by p.platform),
          '[]'::json)
        from (select distinct pp.platform collate "C" as platform from ${name} u
          join steps s on s.collection_id = u.collection_id and s.id = u.step_id
          join procedure_platforms pp on pp.collection_id = s.collection_id
            and pp.procedure_id = s.procedure_id
          where ${ofKey(row)}) p)`,
      stepCount: counted('s.id'),
      articleCount: counted('a.id'),
    },
    relations: {
      steps: related('Step', 's.id'),
      articles: related('Article', 'a.id'),
    },
    filters: {
      [printed]: textFilter((row, value) => sql`${sql.ref(`${row}.${key}`)} = ${keyOf(value)}`),
      text: textFilter((row, words, context) => contains(sql.ref(`${row}.${key}`), words, context)),
      platform,
    },
    orders: {
      [printed]: [byText(key)],
      steps: [{ column: counted('s.id'), type: 'bigint' }, byText(key)],
    },
    collection: (row) => sql.ref(`${row}.collection_id`),
    document: null,
    canonical: null,
    node: false,
  };
}
