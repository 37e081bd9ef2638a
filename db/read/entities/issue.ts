// A troubleshooting entry and its solutions.
import { entityOf } from '../entity.ts';
import { byId, byNumber, documentByArticle, many, one, span } from '../expression.ts';

export const issue = entityOf('issues', {
  name: 'Issue',
  columns: { symptom: 'symptom', kind: 'kind', span: span() },
  relations: {
    article: one('Article', 'article_id'),
    solutions: many('Solution', 'issue_id'),
    figures: many('Figure', 'issue_id'),
    errorMentions: many('ErrorMention', 'issue_id'),
  },
  orders: { place: [byId('article_id'), byNumber('ordinal')] },
  document: documentByArticle,
});

export const solution = entityOf('solutions', {
  name: 'Solution',
  columns: { cause: 'cause', remedy: 'remedy', text: 'text', span: span() },
  relations: { article: one('Article', 'article_id'), issue: one('Issue', 'issue_id') },
  orders: { place: [byId('issue_id'), byNumber('ordinal')] },
  document: documentByArticle,
});
