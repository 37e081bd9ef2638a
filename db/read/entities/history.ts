// What articles said over time, and the feed of changes as far as it is published.
import { CHANGE_SUBJECTS } from '../../../schema/lists.ts';
import type { Column } from '../column.ts';
import { entityOf, type Entity } from '../entity.ts';
import { byId, byNumber, equal, flagFilter, one, textFilter, time } from '../expression.ts';
import { globalIdFrom, parseGlobalId } from '../globalId.ts';
import { sql } from '../sql.ts';

const collection: Column = (row) => sql.ref(`${row}.collection_id`);

/** The global id of the article of a row, whether it is there or not. */
const articleId: Column = (row) =>
  globalIdFrom('Article', collection(row), sql.ref(`${row}.article_id`));

/** That the row is about the article of a global id. */
const ofArticle = textFilter((row, id) => {
  const parts = parseGlobalId(id);
  if (parts?.entity !== 'Article') return sql`false`;
  return sql`${sql.ref(`${row}.article_id`)} = ${parts.id}::uuid`;
});

/** Rows of a view: what was, and what is. A version has no id, but its article and its number. */
export const revision: Entity = {
  name: 'Revision',
  source: () => sql.id('article_revisions'),
  columns: {
    number: (row) => sql.ref(`${row}.number`),
    title: (row) => sql.ref(`${row}.title`),
    uri: (row) => sql.ref(`${row}.uri`),
    storedAt: time('stored_at'),
    until: time('until'),
    articleId,
    content: (row) => sql.ref(`${row}.content`),
  },
  relations: { article: one('Article', 'article_id'), run: one('Run', 'run_id') },
  filters: {
    article: ofArticle,
    asOf: textFilter((row, at) => {
      const time = new Date(at).toISOString();
      return sql`(${sql.ref(`${row}.stored_at`)} <= ${time}::timestamptz
        and coalesce(${sql.ref(`${row}.until`)} > ${time}::timestamptz, true))`;
    }),
    current: flagFilter(
      (row, value) => sql`(${sql.ref(`${row}.until`)} is null) = ${value}::boolean`,
    ),
  },
  orders: { number: [byNumber('number'), byId('article_id')] },
  collection,
  document: null,
  canonical: null,
  node: false,
};

/** The id of what has changed: that of a step, a section, … */
const subjectId: Column = (row) => {
  const ids = CHANGE_SUBJECTS.map((subject) => {
    const entity = subject.charAt(0).toUpperCase() + subject.slice(1);
    const id = globalIdFrom(entity, collection(row), sql.ref(`${row}.subject_id`));
    return sql`when ${sql.lit(subject)} then ${id}`;
  });
  return sql`case ${sql.ref(`${row}.subject`)} ${sql.join(ids, ' ')} end`;
};

export const change: Entity = {
  ...entityOf('changes', {
    name: 'Change',
    columns: {
      number: 'number',
      kind: 'kind',
      subject: 'subject',
      subjectId,
      articleId,
      before: 'before',
      after: 'after',
      storedAt: time('stored_at'),
    },
    relations: { article: one('Article', 'article_id'), run: one('Run', 'run_id') },
    filters: { kind: equal('kind'), subject: equal('subject'), article: ofArticle },
    orders: {},
  }),
  // Changes without a number wait for the link stage.
  source: () => sql`(select * from changes where number is not null)`,
  orders: { number: [byNumber('number')] },
};
