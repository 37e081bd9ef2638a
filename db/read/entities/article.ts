// An article, its identifiers, and what links to it.
import { sql } from '../sql.ts';
import { entityOf } from '../entity.ts';
import {
  byNumber,
  byId,
  byText,
  containing,
  containingNormal,
  equal,
  many,
  one,
  page,
  platformFilter,
  platformsFrom,
  span,
  textFilter,
  withCopies,
} from '../expression.ts';

export const article = entityOf('articles', {
  name: 'Article',
  columns: {
    title: 'title',
    titleSpan: span('title_'),
    language: 'language',
    topicType: 'topic_type',
    goal: 'goal',
    method: 'method',
    obstacle: 'obstacle',
    url: 'url',
    updatedAt: 'updated_at',
    labels: (row) => sql`to_json(${sql.ref(`${row}.labels`)})`,
    product: 'product',
    version: 'version',
    platforms: platformsFrom('article_platforms', 'article_id'),
    span: span(),
  },
  relations: {
    document: one('Document', 'document_id'),
    identifiers: many('Identifier', 'article_id'),
    sections: many('Section', 'article_id'),
    requirements: many('Requirement', 'article_id'),
    procedures: many('Procedure', 'article_id'),
    figures: many('Figure', 'article_id'),
    figureScopes: many('FigureScope', 'article_id'),
    issues: many('Issue', 'article_id'),
    errors: {
      kind: 'many',
      entity: 'Error',
      on: (parent, child) => sql`${sql.ref(`${child}.id`)} in (select m.error_id
        from error_mentions m where m.collection_id = ${sql.ref(`${parent}.collection_id`)}
          and m.article_id = ${sql.ref(`${parent}.id`)})`,
    },
    errorMentions: many('ErrorMention', 'article_id'),
    references: many('Reference', 'article_id'),
    referencedBy: {
      kind: 'page',
      entity: 'Reference',
      on: (
        parent,
        child,
      ) => sql`${sql.ref(`${child}.target_article_id`)} = ${sql.ref(`${parent}.id`)}
        and ${sql.ref(`${child}.article_id`)} <> ${sql.ref(`${parent}.id`)}`,
    },
    requiredBy: {
      kind: 'page',
      entity: 'Procedure',
      on: (parent, child) => sql`${sql.ref(`${child}.id`)} in (select v.procedure_id
        from procedure_requirements v
        where v.collection_id = ${sql.ref(`${parent}.collection_id`)}
          and v.article_id = ${sql.ref(`${parent}.id`)})`,
    },
    copyOf: one('Article', 'canonical_id'),
    occurrences: {
      kind: 'page',
      entity: 'Article',
      on: (parent, child) =>
        sql`${sql.ref(`${child}.copy_key`)} = ${sql.ref(`${parent}.copy_key`)}`,
    },
    translations: {
      kind: 'many',
      entity: 'Article',
      on: (parent, child) => sql`${sql.ref(`${child}.canonical_id`)} is null
        and ${sql.ref(`${child}.language`)} <> ${sql.ref(`${parent}.language`)}
        and ${sql.ref(`${child}.id`)} in (select other.article_id
          from identifiers own join identifiers other
            on other.collection_id = own.collection_id and other.value = own.value
              and other.scheme = own.scheme
          where own.collection_id = ${sql.ref(`${parent}.collection_id`)}
            and own.article_id = ${sql.ref(`${parent}.id`)})`,
    },
    duplicates: {
      kind: 'many',
      entity: 'ArticleDuplicate',
      on: (parent, child) => sql`${sql.ref(`${child}.article_id`)} = ${sql.ref(`${parent}.id`)}
        and ${sql.ref(`${child}.class`)} <> 'twin'`,
    },
    twins: {
      kind: 'many',
      entity: 'ArticleDuplicate',
      on: (parent, child) => sql`${sql.ref(`${child}.article_id`)} = ${sql.ref(`${parent}.id`)}
        and ${sql.ref(`${child}.class`)} = 'twin'`,
    },
    notes: many('Note', 'article_id'),
    platformPassages: many('PlatformPassage', 'article_id'),
    blocks: many('Block', 'article_id'),
    revisions: page('Revision', 'article_id'),
    changes: page('Change', 'article_id'),
  },
  filters: {
    platform: platformFilter('article_platforms', 'article_id'),
    language: equal('language'),
    topicType: equal('topic_type'),
    copies: withCopies,
    title: containingNormal('normal_title'),
    goal: containing('goal'),
    identifier: textFilter(
      (row, value) => sql`exists (select from identifiers i
        where i.collection_id = ${sql.ref(`${row}.collection_id`)}
          and i.article_id = ${sql.ref(`${row}.id`)} and lower(i.value) = lower(${value}::text))`,
    ),
  },
  orders: {
    title: [byText('normal_title')],
    place: [byId('document_id'), byNumber('ordinal')],
  },
  document: (row) => sql.ref(`${row}.document_id`),
  canonical: (row) => sql`${sql.ref(`${row}.canonical_id`)} is null`,
});

export const identifier = entityOf('identifiers', {
  name: 'Identifier',
  columns: { scheme: 'scheme', value: 'value', evidence: 'evidence' },
  relations: { article: one('Article', 'article_id') },
  orders: { place: [byId('article_id'), byNumber('ordinal')] },
});
