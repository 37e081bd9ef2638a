// Text that points elsewhere, and what became of it.
import { sql } from '../sql.ts';
import { entityOf } from '../entity.ts';
import { candidates } from './wanted.ts';
import {
  byId,
  byNumber,
  byText,
  documentByArticle,
  equal,
  one,
  span,
  textFilter,
} from '../expression.ts';

export const reference = entityOf('article_references', {
  name: 'Reference',
  columns: {
    kind: 'kind',
    targetText: 'target',
    text: 'text',
    status: 'status',
    evidence: 'evidence',
    span: span(),
  },
  relations: {
    article: one('Article', 'article_id'),
    section: one('Section', 'section_id'),
    target: one('Article', 'target_article_id'),
    targetSection: one('Section', 'target_section_id'),
    wanted: one('WantedArticle', 'wanted_id'),
    candidates,
  },
  filters: {
    status: equal('status'),
    kind: equal('kind'),
    target: textFilter(
      (row, value) => sql`lower(${sql.ref(`${row}.target`)}) = lower(${value.trim()}::text)`,
    ),
  },
  orders: {
    place: [byId('article_id'), byNumber('ordinal')],
    target: [byText('target')],
  },
  document: documentByArticle,
});
