// Runs, and what became of each of their inputs.
import type { ObjectDefinition } from '../definition.ts';
import {
  integer,
  largeCount,
  one,
  page,
  text,
  textOrNull,
  time,
  timeOrNull,
  word,
} from '../fields.ts';
import { inputOutcome, runKind } from '../words.ts';

export const run: ObjectDefinition = {
  name: 'Run',
  description: 'One run of ingest or link over a collection.',
  fields: {
    kind: word(runKind, 'What it did.'),
    readerVersion: text('The version of the reader that read the documents.'),
    startedAt: time('When it began.'),
    finishedAt: timeOrNull('When it ended; null for one that goes on or was broken off.'),
    stored: integer('How many documents were stored.'),
    unchanged: integer('How many were already there as they are.'),
    skipped: integer('How many inputs were left out.'),
    failed: integer('How many inputs could not be read.'),
    characters: largeCount('Non-blank characters of the documents it stored.'),
    claimed: largeCount('Those of them that a record or declared boilerplate claims.'),
    inputs: page('RunInput', 'What it was given.'),
    documents: page('Document', 'The documents that stand as it stored them.'),
  },
  filter: { kind: { type: runKind, description: 'What it did.' } },
  orders: { startedAt: 'By when it began.' },
};

export const runInput: ObjectDefinition = {
  name: 'RunInput',
  description: 'One input of a run.',
  fields: {
    uri: text('Where it is.'),
    outcome: word(inputOutcome, 'What became of it.'),
    reason: textOrNull('Why it was left out or could not be read.'),
    run: one('Run', 'The run.'),
  },
  filter: { outcome: { type: inputOutcome, description: 'What became of it.' } },
  orders: { uri: 'By where it is.' },
};
