// A small knowledge base about an invented garden sprinkler, stored and linked: the same task on
// two platforms, with a fallback on one; an error of two articles; references that are resolved
// and wanted. One document has characters outside the BMP before what the tests read.
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { uuidOf } from '../../schema/identity.ts';
import { normalForm } from '../../schema/text.ts';
import { ensureCollection, finishRun, recordInputs, startRun } from '../../db/store/runs.ts';
import { storeDocument } from '../../db/store/documents.ts';
import type { Database } from '../../db/tables.ts';
import { derive } from '../../pipeline/derive.ts';
import { historian } from '../../pipeline/history.ts';
import { writeDocument, type ArticleSketch, type WrittenDocument } from './writer.ts';

const READING = { readerVersion: 'test', configuration: 'test' };
const android = [{ id: 'android', evidence: 'explicit' as const }];
const ios = [{ id: 'ios', evidence: 'explicit' as const }];

export const QR_ANDROID = 'Pair the Heron hub for Android with the QR Code';
export const FALLBACK_ANDROID = 'I am unable to scan the QR Code. How do I pair for Android?';
export const QR_IPHONE = 'Pair the Heron hub for iPhone with the QR Code';
export const WINTER = 'Prepare the Heron hub for winter';

const ERROR = {
  message: 'An error has occurred.',
  solutions: [{ cause: 'The hub is offline.', remedy: 'Hold its button for 5 seconds.' }],
};

const PAIRING: readonly ArticleSketch[] = [
  {
    title: QR_ANDROID,
    platforms: android,
    goal: 'pair the Heron hub',
    method: 'QR Code',
    identifiers: [{ scheme: 'hd', value: 'HD101', evidence: 'explicit' }],
    requirements: ['A hub with firmware 3 or newer'],
    steps: [
      {
        text: 'Open the Heron app and tap Devices.',
        controls: [{ name: 'Devices', action: 'tap', path: [] }],
        shortcuts: ['Ctrl+D'],
        figures: [0],
      },
      {
        text: 'Scan the code on the hub (Figure 1).',
        figureRefs: [{ number: '1', figure: 0 }],
        controls: [{ name: 'Scan', action: 'press', path: [] }],
        choices: [{ condition: 'If the app asks for a PIN', to: '1' }],
        details: ['The code is on the back.'],
      },
    ],
    figures: [{ caption: 'Figure 1. The code on the hub', step: 1 }],
    error: ERROR,
    references: ['HD102', 'HD999'],
    notes: ['The hub blinks while it pairs.'],
    prose: ['Pairing takes a minute.'],
    passages: { android: 'Allow the app to use the camera.' },
  },
  {
    title: FALLBACK_ANDROID,
    platforms: android,
    goal: 'pair the Heron hub',
    method: null,
    obstacle: 'scan the QR Code',
    identifiers: [{ scheme: 'hd', value: 'HD102', evidence: 'explicit' }],
    steps: [
      {
        text: 'Tap Devices, then Enter code.',
        controls: [{ name: 'devices', action: 'tap', path: [] }],
      },
      { text: 'Type the digits under the code.', depth: 1, parent: 1 },
    ],
  },
];

const IPHONE: readonly ArticleSketch[] = [
  {
    title: QR_IPHONE,
    platforms: ios,
    goal: 'pair the Heron hub',
    method: 'QR Code',
    language: 'en',
    steps: [
      { text: 'Tap 🌱 Devices 💧.', controls: [{ name: 'Devices', action: 'press', path: [] }] },
    ],
    error: {
      message: 'An error has occurred',
      solutions: [{ cause: 'Bluetooth is off.', remedy: 'Switch it on.' }],
    },
    references: ['HD101'],
  },
  {
    title: WINTER,
    topicType: 'concept',
    language: 'de',
    prose: ['Drain it.'],
    error: { message: 'Valve 100%_open... close it first', solutions: [] },
  },
];

export interface Knowledge {
  readonly collectionId: string;
  readonly documents: readonly WrittenDocument[];
}

/** Stores the knowledge base in a collection and links it. */
export async function storeKnowledge(
  db: Kysely<Database>,
  collection = 'heron',
): Promise<Knowledge> {
  const documents = [
    writeDocument('android.txt', PAIRING),
    writeDocument('iphone.txt', [{ title: 'Sprinklers 🌱🌱🌱' }, ...IPHONE]),
  ];
  const collectionId = await storeAll(db, collection, documents);
  return { collectionId, documents };
}

/** Stores documents in a collection as one run and links what the tests need linked. */
export async function storeAll(
  db: Kysely<Database>,
  collection: string,
  documents: readonly WrittenDocument[],
): Promise<string> {
  const collectionId = await ensureCollection(db, collection);
  const run = await startRun(db, collectionId, { kind: 'ingest', ...READING });
  for (const written of documents) {
    const derived = derive(written.document, written.text);
    const input = { ...written, derived, collectionId, runId: run.runId, historian };
    await storeDocument(db, { ...READING, ...input });
  }
  await recordInputs(db, run, [{ uri: 'logo.png', outcome: 'skipped', reason: 'no text' }]);
  const counts = { unchanged: 0, skipped: 1, failed: 0, characters: 9, claimed: 9 };
  await finishRun(db, run, { stored: documents.length, ...counts });
  await linkErrors(db, collectionId);
  await linkReferences(db, collectionId);
  await linkProcedures(db, collectionId);
  return collectionId;
}

async function linkErrors(db: Kysely<Database>, collectionId: string): Promise<void> {
  const mentions = await db
    .selectFrom('error_mentions')
    .select(['id', 'message', 'normal_message'])
    .where('collection_id', '=', collectionId)
    .orderBy('message')
    .execute();
  for (const { id, message, normal_message } of mentions) {
    const error = uuidOf('error', collectionId, normalForm(message));
    await db
      .insertInto('errors')
      .values({ collection_id: collectionId, id: error, message, normal_message })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db
      .updateTable('error_mentions')
      .set({ error_id: error })
      .where('collection_id', '=', collectionId)
      .where('id', '=', id)
      .execute();
  }
}

async function linkReferences(db: Kysely<Database>, collectionId: string): Promise<void> {
  const identifiers = await db
    .selectFrom('identifiers')
    .select(['article_id', 'value'])
    .where('collection_id', '=', collectionId)
    .execute();
  await db
    .updateTable('article_references')
    .set({ status: 'wanted' })
    .where('collection_id', '=', collectionId)
    .execute();
  for (const { article_id, value } of identifiers) {
    await db
      .updateTable('article_references')
      .set({ status: 'resolved', evidence: 'explicit id', target_article_id: article_id })
      .where('collection_id', '=', collectionId)
      .where('target', '=', value)
      .execute();
  }
}

async function linkProcedures(db: Kysely<Database>, collectionId: string): Promise<void> {
  const rows = await db
    .selectFrom('procedures')
    .innerJoin('articles', (join) =>
      join
        .onRef('articles.collection_id', '=', 'procedures.collection_id')
        .onRef('articles.id', '=', 'procedures.article_id'),
    )
    .select(['procedures.id', 'articles.title'])
    .where('procedures.collection_id', '=', collectionId)
    .execute();
  const byTitle = new Map(rows.map(({ id, title }) => [title, id]));
  const relate = async (kind: string, from: string, to: string) => {
    const [fromId, toId] = [byTitle.get(from), byTitle.get(to)];
    if (fromId === undefined || toId === undefined) return;
    await db
      .insertInto('relations')
      .values({
        collection_id: collectionId,
        id: randomUUID(),
        kind,
        from_procedure_id: fromId,
        to_procedure_id: toId,
        evidence: 'goal agrees',
      })
      .execute();
  };
  await relate('fallbackFor', FALLBACK_ANDROID, QR_ANDROID);
  await relate('variantOf', QR_IPHONE, QR_ANDROID);
}
