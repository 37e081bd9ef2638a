// Articles that are wanted, and what else references could mean.
import type { ObjectDefinition } from '../definition.ts';
import {
  integer,
  integerOrNull,
  one,
  oneOrNull,
  page,
  text,
  textOrNull,
  texts,
} from '../fields.ts';

export const wantedArticle: ObjectDefinition = {
  name: 'WantedArticle',
  description: 'An identifier that references print and that no article bears.',
  fields: {
    identifier: text('The identifier, as identifiers are compared: "KB1234".'),
    inbound: integer('How many references print it, those of exact copies left out.'),
    descriptions: texts('Every distinct description that is given of it.'),
    inferred: oneOrNull('Article', 'The article that it seems to be; nothing binds it.'),
    score: integerOrNull('How well that article fits, in percent; null where there is none.'),
    evidence: text('What speaks for that article, or that there is none.'),
    references: page('Reference', 'What points at it, by the identifier or by sibling sentences.'),
    articles: page('Article', 'The articles that cite it.'),
  },
  filter: {
    identifier: { type: 'String', description: 'It is this identifier.' },
  },
  orders: {
    mostWanted: 'By how many references print it, most first.',
    identifier: 'By identifier.',
  },
};

export const referenceCandidate: ObjectDefinition = {
  name: 'ReferenceCandidate',
  description: 'What else a reference could mean.',
  fields: {
    article: oneOrNull('Article', 'The article.'),
    identifier: textOrNull('The identifier, where siblings of the reference print it.'),
    score: integer('How well it fits, in percent.'),
    evidence: text('What speaks for it.'),
    reference: one('Reference', 'The reference.'),
  },
};
