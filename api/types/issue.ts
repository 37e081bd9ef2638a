// Troubleshooting entries and their solutions.
import type { ObjectDefinition } from '../definition.ts';
import { many, one, text, textOrNull, word } from '../fields.ts';
import { issueKind } from '../words.ts';
import { source } from './source.ts';
import { span } from './span.ts';

export const issue: ObjectDefinition = {
  name: 'Issue',
  description: 'A troubleshooting entry: a symptom and its solutions.',
  fields: {
    symptom: text('The symptom.'),
    kind: word(issueKind, 'How it shows itself.'),
    solutions: many('Solution', 'Its solutions, in order.'),
    figures: many('Figure', 'The figures that belong to it, in order.'),
    errorMentions: many('ErrorMention', 'The errors that it mentions, in order.'),
    article: one('Article', 'The article.'),
    span: span('Where the symptom stands.'),
    source: source(),
  },
};

export const solution: ObjectDefinition = {
  name: 'Solution',
  description: 'What resolves an issue.',
  fields: {
    cause: textOrNull('Why it happens.'),
    remedy: textOrNull('What to do.'),
    text: text('Both, as printed.'),
    issue: one('Issue', 'The issue.'),
    article: one('Article', 'The article.'),
    span: span('Where it stands.'),
    source: source(),
  },
};
