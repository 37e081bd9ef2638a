// A canonical error, the places that mention it, and what resolves it.
import { sql } from '../sql.ts';
import { entityOf, type Entity } from '../entity.ts';
import {
  byId,
  byNumber,
  byText,
  containing,
  documentByArticle,
  inCanonical,
  one,
  page,
  platformFilter,
  span,
} from '../expression.ts';

export const error = entityOf('errors', {
  name: 'Error',
  columns: { message: 'message' },
  relations: {
    mentions: page('ErrorMention', 'error_id'),
    variants: {
      kind: 'many',
      entity: 'ErrorVariant',
      on: (parent, child) => sql`${sql.ref(`${child}.error_id`)} = ${sql.ref(`${parent}.id`)}`,
    },
    articles: {
      kind: 'page',
      entity: 'Article',
      on: (parent, child) => sql`${sql.ref(`${child}.id`)} in (select m.article_id
        from error_mentions m where m.collection_id = ${sql.ref(`${parent}.collection_id`)}
          and m.error_id = ${sql.ref(`${parent}.id`)})
        and ${sql.ref(`${child}.canonical_id`)} is null`,
    },
    solutions: {
      kind: 'many',
      entity: 'ErrorSolution',
      on: (parent, child) =>
        sql`${sql.ref(`${child}.error_id`)} = ${sql.ref(`${parent}.id`)} and ${inCanonical(child)}`,
    },
  },
  orders: { message: [byText('normal_message')] },
});

export const errorMention = entityOf('error_mentions', {
  name: 'ErrorMention',
  columns: {
    message: 'message',
    context: 'context',
    causes: (row) => sql`to_json(${sql.ref(`${row}.causes`)})`,
    remedies: (row) => sql`to_json(${sql.ref(`${row}.remedies`)})`,
    span: span(),
  },
  relations: {
    article: one('Article', 'article_id'),
    issue: one('Issue', 'issue_id'),
    error: one('Error', 'error_id'),
  },
  filters: {
    message: containing('message'),
    platform: platformFilter('article_platforms', 'article_id', 'article_id'),
  },
  orders: { place: [byId('article_id'), byNumber('ordinal')] },
  document: documentByArticle,
});

/** Rows of a view: they have no id of their own, and are only read below their error. */
export const errorSolution: Entity = {
  name: 'ErrorSolution',
  source: () => sql.id('error_solutions'),
  columns: {
    cause: (row) => sql.ref(`${row}.cause`),
    remedy: (row) => sql.ref(`${row}.remedy`),
  },
  relations: { article: one('Article', 'article_id'), error: one('Error', 'error_id') },
  filters: {},
  orders: {
    place: [
      {
        column: (row) => sql`(select a.normal_title from articles a
          where a.collection_id = ${sql.ref(`${row}.collection_id`)}
            and a.id = ${sql.ref(`${row}.article_id`)}) collate "C"`,
        type: 'text',
      },
      byId('article_id'),
      byNumber('mention_ordinal'),
      byNumber('ordinal'),
    ],
  },
  collection: (row) => sql.ref(`${row}.collection_id`),
  document: null,
  canonical: null,
  node: false,
};

/** A wording of an error: a row of a view, only read below the error. */
export const errorVariant: Entity = {
  name: 'ErrorVariant',
  source: () => sql.id('error_variants'),
  columns: {
    message: (row) => sql.ref(`${row}.message`),
    mentions: (row) => sql.ref(`${row}.mentions`),
  },
  relations: {},
  filters: {},
  orders: {
    mostUsed: [
      { column: (row) => sql`(-${sql.ref(`${row}.mentions`)})::bigint`, type: 'bigint' },
      byText('message'),
    ],
  },
  collection: (row) => sql.ref(`${row}.collection_id`),
  document: null,
  canonical: null,
  node: false,
};
