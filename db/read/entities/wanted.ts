// Articles that are wanted: identifiers that are cited and that no article bears; and what else
// references could mean.
import { sql } from '../sql.ts';
import { entityOf } from '../entity.ts';
import { byId, byNumber, byText, equal, many, one, page } from '../expression.ts';

export const wantedArticle = entityOf('wanted_articles', {
  name: 'WantedArticle',
  columns: {
    identifier: 'identifier',
    inbound: 'inbound',
    score: 'score',
    evidence: 'evidence',
    descriptions: (row) => sql`(select coalesce(json_agg(d.description order by d.ordinal),
        '[]'::json) from wanted_descriptions d
      where d.collection_id = ${sql.ref(`${row}.collection_id`)}
        and d.wanted_id = ${sql.ref(`${row}.id`)})`,
  },
  relations: {
    inferred: one('Article', 'inferred_article_id'),
    references: page('Reference', 'wanted_id'),
    articles: {
      kind: 'page',
      entity: 'Article',
      on: (parent, child) => sql`${sql.ref(`${child}.id`)} in (select r.article_id
        from article_references r where r.collection_id = ${sql.ref(`${parent}.collection_id`)}
          and r.identifier = ${sql.ref(`${parent}.identifier`)})`,
    },
  },
  filters: { identifier: equal('identifier') },
  orders: {
    mostWanted: [
      { column: (row) => sql`(-${sql.ref(`${row}.inbound`)})::bigint`, type: 'bigint' },
      byText('identifier'),
    ],
    identifier: [byText('identifier')],
  },
});

export const referenceCandidate = entityOf('reference_candidates', {
  name: 'ReferenceCandidate',
  columns: { identifier: 'identifier', score: 'score', evidence: 'evidence' },
  relations: { article: one('Article', 'article_id'), reference: one('Reference', 'reference_id') },
  orders: { place: [byId('reference_id'), byNumber('ordinal')] },
});

/** The candidates of a reference, best first. */
export const candidates = many('ReferenceCandidate', 'reference_id');
