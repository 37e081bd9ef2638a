// Articles and rows that say the same: clusters of them, who is in a cluster, and the pairs of an article.
import type { Column } from '../column.ts';
import { entityOf, type Entity, type OrderTerm } from '../entity.ts';
import { byId, byNumber, documentByArticle, equal, one, page, span } from '../expression.ts';
import { sql } from '../sql.ts';

const collection: Column = (row) => sql.ref(`${row}.collection_id`);

/** The greatest first. */
const downBy = (column: string): OrderTerm => ({
  column: (row) => sql`(- ${sql.ref(`${row}.${column}`)})`,
  type: 'bigint',
});

export const duplicateCluster = entityOf('duplicate_clusters', {
  name: 'DuplicateCluster',
  columns: { kind: 'kind', class: 'class', least: 'least', most: 'most', size: 'uses' },
  relations: { members: page('DuplicateMember', 'cluster_id') },
  filters: { kind: equal('kind'), class: equal('class') },
  orders: { size: [downBy('uses')] },
});

/** Rows of a view: the row that says it has an id of its own. */
export const duplicateMember: Entity = {
  name: 'DuplicateMember',
  source: () => sql.id('duplicate_members'),
  columns: {
    kind: (row) => sql.ref(`${row}.kind`),
    text: (row) => sql.ref(`${row}.text`),
    span: span(),
  },
  relations: { article: one('Article', 'article_id') },
  filters: {},
  orders: { place: [byId('text_id'), byId('article_id'), byNumber('start_offset'), byId('id')] },
  collection,
  document: documentByArticle,
  canonical: null,
  node: false,
};

/** Rows of a view: an article, and another that says the same. */
export const articleDuplicate: Entity = {
  name: 'ArticleDuplicate',
  source: () => sql.id('article_duplicates'),
  columns: {
    class: (row) => sql.ref(`${row}.class`),
    similarity: (row) => sql.ref(`${row}.similarity`),
    containment: (row) => sql.ref(`${row}.containment`),
  },
  relations: { article: one('Article', 'other_article_id') },
  filters: {},
  orders: { similarity: [downBy('similarity'), byId('other_article_id')] },
  collection,
  document: null,
  canonical: null,
  node: false,
};
