// Stores documents: each in one transaction, all of it or nothing. A document that is unchanged
// (same bytes, reader and configuration) writes nothing.
import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { DerivedDocument } from '../../schema/derived.ts';
import type { Document } from '../../schema/document.ts';
import { documentId } from '../../schema/identity.ts';
import type { Database } from '../tables.ts';
import { heldBy } from './linkQueue.ts';
import { rowsOf } from './rows.ts';
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
}

/** A source that may have been stored before. */
export interface KnownSource {
  readonly uri: string;
  /** Of the bytes as received, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Stores a document. U+0000 and lone surrogates are stored as U+FFFD. Two that store the same uri
 * at once follow one another. Throws if the document contradicts itself (an index that names
 * nothing), and then nothing is stored.
 */
export async function storeDocument(
  db: Kysely<Database>,
  input: StoreInput,
): Promise<'stored' | 'unchanged'> {
  const { collectionId, document } = input;
  const id = documentId(collectionId, document.source.uri);
  const rows = rowsOf(document, { ...input, storedAt: new Date() });
  const queued = {
    change_id: randomUUID(),
    document_id: id,
    ...heldBy(collectionId, rows),
  };
  return writing(db, id, async (transaction) => {
    const known = await findDocument(transaction, collectionId, id);
    if (known !== undefined && isUnchanged(known, input)) return 'unchanged';
    const replace = known !== undefined;
    if (replace) await transaction.executeQuery(deleteStatement(collectionId, queued, rows));
    await transaction.executeQuery(insertStatement(collectionId, rows, queued, replace));
    return 'stored';
  });
}

interface StoredReading {
  readonly sha256: string;
  readonly reader_version: string;
  readonly configuration: string;
}

function findDocument(
  transaction: Transaction<Database>,
  collectionId: string,
  id: string,
): Promise<StoredReading | undefined> {
  return transaction
    .selectFrom('documents')
    .select(['sha256', 'reader_version', 'configuration'])
    .where('collection_id', '=', collectionId)
    .where('id', '=', id)
    .executeTakeFirst();
}

function isUnchanged(known: StoredReading, input: StoreInput): boolean {
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
  const ids = sources.map(({ uri }) => documentId(collectionId, uri));
  const hashes = sources.map(({ sha256 }) => sha256);
  const { rows } = await sql<{ id: string }>`select documents.id
    from unnest(${ids}::uuid[], ${hashes}::text[]) as source (id, sha256)
    join documents on documents.collection_id = ${collectionId}
      and documents.id = source.id and documents.sha256 = source.sha256
    where documents.reader_version = ${readerVersion}
      and documents.configuration = ${configuration}`.execute(db);
  return new Set(rows.map(({ id }) => uriOf.get(id) ?? ''));
}
