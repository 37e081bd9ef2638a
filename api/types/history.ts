// What articles said over time, and what has changed.
import type { ObjectDefinition } from '../definition.ts';
import {
  integer,
  json,
  largeCount,
  one,
  oneOrNull,
  text,
  textOrNull,
  time,
  timeOrNull,
  word,
} from '../fields.ts';
import { changeKind, changeSubject } from '../changeWords.ts';

export const revision: ObjectDefinition = {
  name: 'Revision',
  description: 'What an article said for some time, or says now.',
  fields: {
    number: integer('Which revision of the article it is, from 1.'),
    title: text('The title it had.'),
    uri: text('Where its document was found.'),
    storedAt: time('Since when it said so.'),
    until: timeOrNull('Until when; null where it still does.'),
    articleId: text('The id of the article, also where it is gone.'),
    content: json(
      'All that it said: sections, procedures with their steps, figures, issues, … in the words ' +
        'of the reading contract. An "id" in it tells which row is the same in another revision; ' +
        'it is no id of a node.',
    ),
    article: oneOrNull('Article', 'The article as it is now; null where it is gone.'),
    run: one('Run', 'The run that stored it.'),
  },
  filter: {
    article: { type: 'ID', description: 'It is of the article of this id.' },
    asOf: { type: 'DateTime', description: 'It was in force at this time.' },
    current: { type: 'Boolean', description: 'It is in force now.' },
  },
  orders: { number: 'By number.' },
};

export const change: ObjectDefinition = {
  name: 'Change',
  description: 'One difference between what an article said and what it says.',
  fields: {
    number: largeCount('Its place in the feed of its collection, from 1 and without a gap.'),
    kind: word(changeKind, 'What has happened.'),
    subject: word(changeSubject, 'To what kind of thing.'),
    subjectId: text('The id of that thing, also where it is gone.'),
    articleId: text('The id of the article, also where it is gone.'),
    before: textOrNull('The words that were there; null for what came.'),
    after: textOrNull('The words that are there; null for what went.'),
    storedAt: time('When it was stored.'),
    article: oneOrNull('Article', 'The article as it is now; null where it is gone.'),
    run: one('Run', 'The run that stored it.'),
  },
  filter: {
    kind: { type: changeKind, description: 'This has happened.' },
    subject: { type: changeSubject, description: 'It has happened to a thing of this kind.' },
    article: { type: 'ID', description: 'It has happened in the article of this id.' },
  },
  orders: { number: 'In the order in which they were published.' },
};
