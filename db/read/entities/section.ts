// The parts of an article that are no steps: sections, requirements, notes, passages for one
// platform and blocks of prose.
import { entityOf } from '../entity.ts';
import { byId, byNumber, documentByArticle, many, one, span } from '../expression.ts';
import { sql } from '../sql.ts';

const place = [byId('article_id'), byNumber('ordinal')];

export const section = entityOf('sections', {
  name: 'Section',
  columns: {
    heading: 'heading',
    headingSpan: span('heading_'),
    role: 'role',
    platform: 'platform',
    anchors: (row) => sql`to_json(${sql.ref(`${row}.anchors`)})`,
    span: span(),
  },
  relations: {
    article: one('Article', 'article_id'),
    parent: one('Section', 'parent_id'),
    children: many('Section', 'parent_id'),
    procedures: many('Procedure', 'section_id'),
    references: many('Reference', 'section_id'),
    blocks: many('Block', 'section_id'),
  },
  orders: { place },
  document: documentByArticle,
});

export const requirement = entityOf('requirements', {
  name: 'Requirement',
  columns: { text: 'text', span: span() },
  relations: { article: one('Article', 'article_id') },
  orders: { place },
  document: documentByArticle,
});

export const note = entityOf('notes', {
  name: 'Note',
  columns: { kind: 'kind', marker: 'marker', text: 'text', span: span() },
  relations: { article: one('Article', 'article_id') },
  orders: { place },
  document: documentByArticle,
});

export const platformPassage = entityOf('platform_passages', {
  name: 'PlatformPassage',
  columns: { platform: 'platform', text: 'text', span: span() },
  relations: { article: one('Article', 'article_id') },
  orders: { place },
  document: documentByArticle,
});

export const block = entityOf('blocks', {
  name: 'Block',
  columns: { kind: 'kind', text: 'text', span: span() },
  relations: { article: one('Article', 'article_id'), section: one('Section', 'section_id') },
  orders: { place },
  document: documentByArticle,
});
