// The parts of an article that are no steps: sections, requirements, notes, passages for one
// platform and blocks of prose.
import type { ObjectDefinition } from '../definition.ts';
import { many, one, oneOrNull, text, textOrNull, texts, word } from '../fields.ts';
import { blockKind, noteKind, sectionRole } from '../words.ts';
import { source } from './source.ts';
import { span, spanOrNull } from './span.ts';

export const section: ObjectDefinition = {
  name: 'Section',
  description: 'A part of an article with a role.',
  fields: {
    heading: textOrNull('Its heading, as printed; null where none is.'),
    headingSpan: spanOrNull('Where the heading stands.'),
    role: word(sectionRole, 'What it is for.'),
    platform: textOrNull('The platform that the heading itself names.'),
    anchors: texts('The names by which links point at the heading: "steps" for "#steps".'),
    article: one('Article', 'The article.'),
    parent: oneOrNull('Section', 'The section around it.'),
    children: many('Section', 'The sections inside it, in order.'),
    procedures: many('Procedure', 'The procedures in it, in order.'),
    references: many('Reference', 'The references in it, in order.'),
    blocks: many('Block', 'The prose in it, in order.'),
    span: span('Where it stands.'),
    source: source(),
  },
};

export const requirement: ObjectDefinition = {
  name: 'Requirement',
  description: 'One thing that must hold before the procedure (DITA prereq).',
  fields: {
    text: text('The requirement.'),
    article: one('Article', 'The article.'),
    span: span('Where it stands.'),
    source: source(),
  },
};

export const note: ObjectDefinition = {
  name: 'Note',
  description: 'A remark: a note, a footnote, a warning or a tip.',
  fields: {
    kind: word(noteKind, 'What it is.'),
    marker: textOrNull('The mark of a footnote: "1", "*".'),
    text: text('The remark.'),
    article: one('Article', 'The article.'),
    span: span('Where it stands.'),
    source: source(),
  },
};

export const platformPassage: ObjectDefinition = {
  name: 'PlatformPassage',
  description:
    'Words that hold for one platform only, where the markup says so; they also stand in other records.',
  fields: {
    platform: text('The word of the platform: "android", "ios".'),
    text: text('The words.'),
    article: one('Article', 'The article.'),
    span: span('Where they stand.'),
    source: source(),
  },
};

export const block: ObjectDefinition = {
  name: 'Block',
  description: 'A piece of prose that no other record names.',
  fields: {
    kind: word(blockKind, 'What it is.'),
    text: text('The prose.'),
    article: one('Article', 'The article.'),
    section: oneOrNull('Section', 'The section it stands in.'),
    span: span('Where it stands.'),
    source: source(),
  },
};
