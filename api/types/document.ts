// Source documents, and the messages of reading them.
import type { ObjectDefinition } from '../definition.ts';
import { integer, one, page, text, time, word } from '../fields.ts';
import { format, severity } from '../words.ts';
import { source } from './source.ts';
import { spanOrNull, spans } from './span.ts';

export const document: ObjectDefinition = {
  name: 'Document',
  description: 'A source document as it was received and decoded.',
  fields: {
    uri: text('Where it was found.'),
    format: word(format, 'What it is written in.'),
    sha256: text('Hash of its bytes.'),
    length: integer('Length of its text, in UTF-16 code units.'),
    text: text('Its text, as it was decoded.'),
    characters: integer('Non-blank characters of the text.'),
    claimed: integer('Those of them that a record or declared boilerplate claims.'),
    boilerplate: spans('What belongs to no article: navigation and the like.'),
    unclaimed: spans('What no record claims.'),
    storedAt: time('When it was stored as it is now.'),
    run: one('Run', 'The run that stored it.'),
    articles: page('Article', 'Its articles.'),
    messages: page('Message', 'Trouble in reading it.'),
  },
  filter: {
    uri: { type: 'String', description: 'The uri has this in it.' },
    format: { type: format, description: 'It is written in this.' },
  },
  orders: { uri: 'By where it was found.', storedAt: 'By when it was stored.' },
};

export const message: ObjectDefinition = {
  name: 'Message',
  description: 'Trouble in reading a document.',
  fields: {
    ruleId: text('The kind of trouble.'),
    reason: text('What is wrong, in words.'),
    severity: word(severity, 'How much it matters.'),
    document: one('Document', 'The document.'),
    span: spanOrNull('Where; null where it is about the whole document.'),
    source: source('What stands there; null where it is about the whole document.', 'nullable'),
  },
  filter: {
    ruleId: { type: 'String', description: 'The kind of trouble.' },
    severity: { type: severity, description: 'How much it matters.' },
  },
  orders: { place: 'By place in the document.' },
};
