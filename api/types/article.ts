// Articles and their identifiers.
import type { ObjectDefinition } from '../definition.ts';
import { many, one, oneOrNull, page, text, textOrNull, texts, word } from '../fields.ts';
import { evidence, topicType } from '../words.ts';
import { platformMentions } from './shared.ts';
import { source } from './source.ts';
import { span } from './span.ts';

export const article: ObjectDefinition = {
  name: 'Article',
  description: 'One titled unit of a document.',
  fields: {
    title: text('Its title, as printed.'),
    titleSpan: span('Where the title stands.'),
    language: text('The language it is in, as a BCP 47 tag.'),
    topicType: word(topicType, 'What it is.'),
    goal: textOrNull('What the reader wants to do, as the title says it.'),
    method: textOrNull('The means that the title names.'),
    obstacle: textOrNull('What cannot be done, as the title says it.'),
    url: textOrNull('The address that it gives of itself.'),
    updatedAt: textOrNull('When it was last changed, as printed.'),
    labels: texts('Its labels, as printed.'),
    product: textOrNull('The product it is about, as printed.'),
    version: textOrNull('The version it is about, as printed.'),
    platforms: platformMentions('The platforms it is for.'),
    identifiers: many('Identifier', 'The identifiers it bears.'),
    sections: many('Section', 'Its sections, in order.'),
    requirements: many('Requirement', 'What must hold before, in order.'),
    procedures: many('Procedure', 'Its procedures, in order.'),
    figures: many('Figure', 'Its figures, in order.'),
    figureScopes: many('FigureScope', 'Where the numbers of its figures run, in order.'),
    issues: many('Issue', 'Its troubleshooting entries, in order.'),
    errors: many('Error', 'The errors that it mentions, each once.'),
    errorMentions: many('ErrorMention', 'The places where it mentions an error, in order.'),
    references: many('Reference', 'What it points at, in order.'),
    referencedBy: page('Reference', 'The references of other articles that point at it.'),
    requiredBy: page('Procedure', 'The procedures whose requirements point at it.'),
    copyOf: oneOrNull(
      'Article',
      'The article that it is an exact copy of, and that stands for it.',
    ),
    occurrences: page(
      'Article',
      'All places where the article stands, word by word: itself and its exact copies.',
    ),
    translations: many('Article', 'Articles in other languages that bear an identifier of it.'),
    duplicates: many('ArticleDuplicate', 'Articles that say the same, or most of it.'),
    twins: many('ArticleDuplicate', 'Articles that say the same for another platform.'),
    notes: many('Note', 'Its notes and footnotes, in order.'),
    platformPassages: many('PlatformPassage', 'What holds for one platform only, in order.'),
    blocks: many('Block', 'Its prose, in order: what no other record names.'),
    revisions: page('Revision', 'What it said over time, and what it says now.'),
    changes: page('Change', 'What has changed in it, in order.'),
    document: one('Document', 'The document it stands in.'),
    span: span('Where it stands.'),
    source: source(),
  },
  filter: {
    platform: { type: 'String', description: 'It is for this platform: "android", "ios".' },
    language: { type: 'String', description: 'It is in this language (a BCP 47 tag).' },
    topicType: { type: topicType, description: 'It is of this type.' },
    copies: { type: 'Boolean', description: 'True: exact copies of other articles too.' },
    title: { type: 'String', description: 'The title has these words in it.' },
    goal: { type: 'String', description: 'The goal has these words in it.' },
    identifier: { type: 'String', description: 'It bears this identifier: "KB1234".' },
  },
  orders: { title: 'By title.', place: 'By document, and by place in it.' },
};

export const identifier: ObjectDefinition = {
  name: 'Identifier',
  description: 'An identifier that an article bears.',
  fields: {
    scheme: text('The scheme that it is of.'),
    value: text('The identifier, in the normal form of its scheme.'),
    evidence: word(evidence, 'How it is known.'),
    article: one('Article', 'The article that bears it.'),
  },
};
