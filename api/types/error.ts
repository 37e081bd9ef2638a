// Canonical errors, where they are mentioned, and what resolves them.
import type { ObjectDefinition } from '../definition.ts';
import { integer, many, one, oneOrNull, page, text, textOrNull, texts } from '../fields.ts';
import { source } from './source.ts';
import { span } from './span.ts';

export const error: ObjectDefinition = {
  name: 'Error',
  description: 'A message that readers see; one for all the places that mention it.',
  fields: {
    message: text('The message.'),
    articles: page('Article', 'The articles that mention it.'),
    mentions: page('ErrorMention', 'The places that mention it.'),
    variants: many('ErrorVariant', 'Its wordings, those that are used most first.'),
    solutions: many('ErrorSolution', 'What resolves it, article by article.'),
  },
  orders: { message: 'By message.' },
};

export const errorMention: ObjectDefinition = {
  name: 'ErrorMention',
  description: 'A place that mentions an error.',
  fields: {
    message: text('The message, as printed there.'),
    context: text('The sentence that quotes it.'),
    causes: texts('Why it happens, as said there.'),
    remedies: texts('What to do, as said there.'),
    error: oneOrNull('Error', 'The canonical error; null until it is linked.'),
    issue: oneOrNull('Issue', 'The troubleshooting entry that it stands in.'),
    article: one('Article', 'The article.'),
    span: span('Where the message stands.'),
    source: source(),
  },
  filter: {
    message: { type: 'String', description: 'The message has these words in it.' },
    platform: { type: 'String', description: 'Its article is for this platform.' },
  },
  orders: { place: 'By article, and by place in it.' },
};

export const errorSolution: ObjectDefinition = {
  name: 'ErrorSolution',
  description: 'What an article says that resolves an error.',
  fields: {
    cause: textOrNull('Why it happens.'),
    remedy: textOrNull('What to do.'),
    article: one('Article', 'The article.'),
    error: one('Error', 'The error.'),
  },
};

export const errorVariant: ObjectDefinition = {
  name: 'ErrorVariant',
  description: 'A wording of an error.',
  fields: {
    message: text('The message, as printed.'),
    mentions: integer('How many places word it so.'),
  },
};
