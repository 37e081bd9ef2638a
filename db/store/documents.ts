// Stores documents: each in one transaction, all of it or nothing. A document that is unchanged
// (same bytes, reader and configuration) writes nothing.
import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { DerivedDocument } from '../../schema/derived.ts';
import type { Document } from '../../schema/document.ts';
import { articleAdded, articleMoved, type Historian } from '../../schema/history.ts';
import { documentId } from '../../schema/identity.ts';
import { documentContents } from '../read/contents.ts';
import type { Database } from '../tables.ts';
import { changeRows, historyStatement } from './history.ts';
import { freeDocumentId, lookUp, takeMoved, type KnownDocument } from './known.ts';
import { heldBy, type QueuedAfter } from './linkQueue.ts';
import { rowsOf } from './rows.ts';
import type { Rows } from './rowSet.ts';
import { deleteStatement, insertStatement } from './statements.ts';
import { writing } from './writing.ts';

/** How documents are read: a change of either makes every document worth storing again. */
export interface Reading {
  readonly readerVersion: string;
  readonly configuration: string;
}

export interface StoreInput extends Reading {
  readonly collectionId: string;
  readonly document: Document;
  readonly derived: DerivedDocument;
  /** The decoded text of the source. */
  readonly text: string;
  readonly runId: string;
  /** Tells what lives on of a document that is stored again. */
  readonly historian: Historian;
  /** The uri that the document had before, if it is one that stands elsewhere now. */
  readonly movedFrom?: string | null;
}

/** A source that may have been stored before. */
export interface KnownSource {
  readonly uri: string;
  /** Of the bytes as received, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Stores a document; `moved` is one that had another uri before. U+0000 and lone surrogates are
 * stored as U+FFFD. Two that store the same uri at once follow one another. Throws if the document
 * contradicts itself (an index that names nothing), and then nothing is stored.
 */
export async function storeDocument(
  db: Kysely<Database>,
  input: StoreInput,
): Promise<'stored' | 'moved' | 'unchanged'> {
  const { collectionId, document, movedFrom = null } = input;
  const key = documentId(collectionId, document.source.uri);
  return writing(db, key, async (transaction) => {
    const { known, isIdTaken } = await lookUp(transaction, collectionId, key);
    if (known !== undefined) {
      if (isUnchanged(known, input)) return 'unchanged';
      await storeAgain(transaction, known, input);
      return 'stored';
    }
    const moved = movedFrom === null ? undefined : await takeMoved(transaction, input, movedFrom);
    if (moved !== undefined) {
      await storeAgain(transaction, moved, input);
      return 'moved';
    }
    const id = isIdTaken ? await freeDocumentId(transaction, collectionId, key) : key;
    await storeNew(transaction, id, input);
    return 'stored';
  });
}

async function storeNew(
  transaction: Transaction<Database>,
  id: string,
  input: StoreInput,
): Promise<void> {
  const { collectionId, document, runId } = input;
  const at = new Date();
  const rows = rowsOf(document, { ...input, storedAt: at }, { documentId: id, articles: [] });
  const changes = rows.articles.map((article) => articleAdded(article.id, article.title));
  const added = changeRows(changes, { documentId: id, runId, at });
  const queued = queuedFor(id, collectionId, rows);
  await transaction.executeQuery(insertStatement(collectionId, rows, queued, added));
}

/** Stores a document that is there already: its rows live on, and what changed is written down. */
async function storeAgain(
  transaction: Transaction<Database>,
  { id, uri }: KnownDocument,
  input: StoreInput,
): Promise<void> {
  const { collectionId, document, runId, historian } = input;
  const at = new Date();
  const before = await documentContents(transaction, collectionId, id);
  const contents = before.map(({ content }) => content);
  const articles = historian.align(contents, document.articles);
  const rows = rowsOf(document, { ...input, storedAt: at }, { documentId: id, articles });
  const queued = queuedFor(id, collectionId, rows);
  await transaction.executeQuery(deleteStatement(collectionId, queued, rows));
  await transaction.executeQuery(insertStatement(collectionId, rows, queued, null));
  const after = (await documentContents(transaction, collectionId, id)).map(
    ({ content }) => content,
  );
  const to = document.source.uri;
  const changes = [
    ...(uri === to ? [] : contents.map((content) => articleMoved(content, uri, to))),
    ...historian.changes(contents, after),
  ];
  if (changes.length === 0) return;
  const occasion = { documentId: id, uri, runId, at };
  await transaction.executeQuery(historyStatement(collectionId, before, changes, occasion));
}

function queuedFor(id: string, collectionId: string, rows: Rows): QueuedAfter {
  return { change_id: randomUUID(), document_id: id, ...heldBy(collectionId, rows) };
}

function isUnchanged(known: KnownDocument, input: StoreInput): boolean {
  return (
    known.sha256 === input.document.source.sha256 &&
    known.reader_version === input.readerVersion &&
    known.configuration === input.configuration
  );
}

/** The uris of those sources that are stored just so; one query for all of them. */
export async function unchangedDocuments(
  db: Kysely<Database>,
  collectionId: string,
  sources: readonly KnownSource[],
  { readerVersion, configuration }: Reading,
): Promise<ReadonlySet<string>> {
  const uriOf = new Map(sources.map(({ uri }) => [documentId(collectionId, uri), uri]));
  const keys = sources.map(({ uri }) => documentId(collectionId, uri));
  const hashes = sources.map(({ sha256 }) => sha256);
  const { rows } = await sql<{ key: string }>`select uri_key as key
    from unnest(${keys}::uuid[], ${hashes}::text[]) as source (key, sha256)
    join documents on documents.collection_id = ${collectionId}
      and uri_key = source.key and documents.sha256 = source.sha256
    where documents.reader_version = ${readerVersion}
      and documents.configuration = ${configuration}`.execute(db);
  return new Set(rows.map(({ key }) => uriOf.get(key) ?? ''));
}
