// A platform that articles or procedures are for; it is known by its word alone.
import { sql } from '../sql.ts';
import type { Column } from '../column.ts';
import type { Entity, Relation } from '../entity.ts';

function counted(table: string): Column {
  return (row) => sql`(select count(*)::integer from ${sql.id(table)} p
    where p.collection_id = ${sql.ref(`${row}.collection_id`)}
      and p.platform = ${sql.ref(`${row}.platform`)})`;
}

function bearing(entity: string, table: string, column: string): Relation {
  return {
    kind: 'page',
    entity,
    on: (parent, child) => sql`${sql.ref(`${child}.id`)} in (select ${sql.ref(`p.${column}`)}
      from ${sql.id(table)} p where p.collection_id = ${sql.ref(`${parent}.collection_id`)}
        and p.platform = ${sql.ref(`${parent}.platform`)})`,
  };
}

export const platform: Entity = {
  name: 'Platform',
  source: () => sql`(select collection_id, platform from article_platforms
    union select collection_id, platform from procedure_platforms)`,
  columns: {
    id: (row) => sql.ref(`${row}.platform`),
    articleCount: counted('article_platforms'),
    procedureCount: counted('procedure_platforms'),
  },
  relations: {
    articles: bearing('Article', 'article_platforms', 'article_id'),
    procedures: bearing('Procedure', 'procedure_platforms', 'procedure_id'),
  },
  filters: {},
  orders: {
    id: [{ column: (row) => sql`${sql.ref(`${row}.platform`)} collate "C"`, type: 'text' }],
  },
  collection: (row) => sql.ref(`${row}.collection_id`),
  document: null,
  canonical: null,
  node: false,
};
