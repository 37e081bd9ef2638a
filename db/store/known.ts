// Documents as the store knows them: by the key of their uri, which is their id for as long as they
// stay where they were stored first.
import type { Transaction } from 'kysely';
import { documentId, uuidOf } from '../../schema/identity.ts';
import type { Database } from '../tables.ts';
import { alsoLocking } from './writing.ts';

/** A document that is stored, and how it was read. */
export interface KnownDocument {
  readonly id: string;
  readonly uri: string;
  readonly sha256: string;
  readonly reader_version: string;
  readonly configuration: string;
}

/** The document of a uri by its key, and whether that key is the id of one, which may have moved. */
export async function lookUp(
  transaction: Transaction<Database>,
  collectionId: string,
  uriKey: string,
): Promise<{ readonly known: KnownDocument | undefined; readonly isIdTaken: boolean }> {
  const found = await transaction
    .selectFrom('documents')
    .select(['id', 'uri', 'uri_key', 'sha256', 'reader_version', 'configuration'])
    .where('collection_id', '=', collectionId)
    .where((where) => where.or([where('uri_key', '=', uriKey), where('id', '=', uriKey)]))
    .execute();
  return {
    known: found.find((document) => document.uri_key === uriKey),
    isIdTaken: found.some(({ id }) => id === uriKey),
  };
}

/** An id for a new document where one that stood at its uri before has the key of that. */
export async function freeDocumentId(
  transaction: Transaction<Database>,
  collectionId: string,
  uriKey: string,
): Promise<string> {
  for (let occurrence = 1; ; occurrence += 1) {
    const id = uuidOf(uriKey, 'document', String(occurrence));
    const { isIdTaken } = await lookUp(transaction, collectionId, id);
    if (!isIdTaken) return id;
  }
}

/** The document that stood at another uri, if it is there and has the same bytes. */
export async function takeMoved(
  transaction: Transaction<Database>,
  { collectionId, document }: { readonly collectionId: string; readonly document: Bytes },
  uri: string,
): Promise<KnownDocument | undefined> {
  const key = documentId(collectionId, uri);
  await alsoLocking(transaction, key);
  const { known } = await lookUp(transaction, collectionId, key);
  return known?.sha256 === document.source.sha256 ? known : undefined;
}

interface Bytes {
  readonly source: { readonly sha256: string };
}
