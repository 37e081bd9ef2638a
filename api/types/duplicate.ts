// Articles and rows that say the same.
import { DUPLICATE_CLASSES, TEXT_KINDS, TEXT_USE_KINDS } from '../../schema/duplicates.ts';
import type { ObjectDefinition } from '../definition.ts';
import { integer, one, page, text, word } from '../fields.ts';
import { wordList } from '../words.ts';
import { source } from './source.ts';
import { span } from './span.ts';

const textKind = wordList('TextKind', 'What is compared with what.', TEXT_KINDS, {
  article: 'Whole articles.',
  block: 'Rows of articles: steps, requirements, paragraphs and others.',
});

const duplicateClass = wordList('DuplicateClass', 'How texts are alike.', DUPLICATE_CLASSES, {
  exact: 'The same but for numbers, figures and identifiers.',
  near: 'Most of the words are the same.',
  twin: 'The same, or most of it, for another platform: a variant and no copy.',
  contained: 'Nearly all of one is in the other, which says more.',
});

const rowKind = wordList('TextUseKind', 'What says a text.', TEXT_USE_KINDS, {
  article: 'An article.',
  requirement: 'A requirement.',
  step: 'A step.',
  choice: 'A choice in a step.',
  detail: 'A detail of a step.',
  issue: 'The symptom of an issue.',
  solution: 'A solution of an issue.',
  note: 'A note.',
  block: 'A piece of prose.',
});

export const duplicateCluster: ObjectDefinition = {
  name: 'DuplicateCluster',
  description: 'Articles, or rows of articles, that say the same.',
  fields: {
    kind: word(textKind, 'What is in it.'),
    class: word(duplicateClass, 'How they are alike.'),
    least: integer('The least similarity of two of them that were compared, in percent.'),
    most: integer('The greatest, in percent.'),
    size: integer('How many there are.'),
    members: page(
      'DuplicateMember',
      'All of them, those that say exactly the same together.',
      'whole',
    ),
  },
  filter: {
    kind: { type: textKind, description: 'It is of this kind.' },
    class: { type: duplicateClass, description: 'They are alike in this way.' },
  },
  orders: { size: 'By how many there are, the most first.' },
};

export const duplicateMember: ObjectDefinition = {
  name: 'DuplicateMember',
  description: 'An article, or a row of one, among those that say the same.',
  fields: {
    kind: word(rowKind, 'What it is.'),
    text: text('What it says; of an article, its title.'),
    article: one('Article', 'The article that says it.'),
    span: span('Where it stands.'),
    source: source(),
  },
  orders: { place: 'Those that say exactly the same together, then by article and place.' },
};

export const articleDuplicate: ObjectDefinition = {
  name: 'ArticleDuplicate',
  description: 'Another article that says the same as an article.',
  fields: {
    article: one('Article', 'The other article.'),
    class: word(duplicateClass, 'How they are alike.'),
    similarity: integer('What they share of all that both say, in percent (Jaccard).'),
    containment: integer('What they share of what the shorter one says, in percent.'),
  },
};
