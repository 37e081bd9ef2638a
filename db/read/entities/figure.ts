// A figure and the places that mention it.
import { entityOf } from '../entity.ts';
import {
  byId,
  byNumber,
  containing,
  documentByArticle,
  equal,
  many,
  one,
  platformFilter,
  span,
} from '../expression.ts';

export const figure = entityOf('figures', {
  name: 'Figure',
  columns: {
    number: 'number',
    caption: 'caption',
    address: 'source',
    order: 'ordinal',
    span: span(),
  },
  relations: {
    article: one('Article', 'article_id'),
    procedure: one('Procedure', 'procedure_id'),
    step: one('Step', 'step_id'),
    issue: one('Issue', 'issue_id'),
    scope: one('FigureScope', 'scope_id'),
    mentions: many('FigureMention', 'figure_id'),
  },
  filters: {
    number: equal('number'),
    caption: containing('caption'),
    platform: platformFilter('article_platforms', 'article_id', 'article_id'),
  },
  orders: { place: [byId('article_id'), byNumber('ordinal')] },
  document: documentByArticle,
});

export const figureMention = entityOf('figure_mentions', {
  name: 'FigureMention',
  columns: { number: 'number' },
  relations: {
    figure: one('Figure', 'figure_id'),
    step: one('Step', 'step_id'),
    choice: one('Choice', 'choice_id'),
  },
  orders: { place: [byId('step_id'), byNumber('ordinal')] },
});
