// Collections, and the platforms in them.
import type { ObjectDefinition } from '../definition.ts';
import { integer, page, text, time } from '../fields.ts';

export const collection: ObjectDefinition = {
  name: 'Collection',
  description: 'One knowledge base.',
  fields: {
    name: text('Its name, as the argument "collection" takes it.'),
    createdAt: time('When something was first put into it.'),
    documents: page('Document', 'Its source documents.'),
    articles: page('Article', 'Its articles.'),
    runs: page('Run', 'The runs that made it what it is.'),
  },
};

export const platform: ObjectDefinition = {
  name: 'Platform',
  description: 'A platform that articles or procedures are for.',
  fields: {
    id: text('The word of the platform, as filters take it: "android", "ios".'),
    articleCount: integer('How many articles are for it.'),
    procedureCount: integer('How many procedures are for it.'),
    articles: page('Article', 'The articles that are for it.'),
    procedures: page('Procedure', 'The procedures that are for it.'),
  },
};
