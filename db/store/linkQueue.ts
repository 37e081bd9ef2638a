// The queue of the link stage: for each change of a document what it held before and what it holds
// after, by the keys that others find it with. It is written with the document, in one transaction,
// so nothing that changed is ever missed, whichever process dies when.
import { CompiledQuery } from 'kysely';
import { errorId } from '../../schema/identity.ts';
import type { Table } from '../tables.ts';
import type { Rows } from './rowSet.ts';

/** What a document holds: the ids of its articles, and the distinct keys of all that is in them. */
export interface Held {
  readonly articles: readonly string[];
  readonly offers: readonly number[];
  readonly copies: readonly string[];
  readonly tasks: readonly string[];
  readonly errors: readonly string[];
  /** What sentences print: the id of the sentence, if it has one, a blank, and the identifier. */
  readonly printed: readonly string[];
}

/** What is queued after a document was stored: one record, as the statement takes it. */
export interface QueuedAfter extends Held {
  readonly change_id: string;
  readonly document_id: string;
}

/** What the new rows of a document hold. */
export function heldBy(collectionId: string, rows: Rows): Held {
  return {
    articles: rows.articles.map(({ id }) => id),
    offers: distinct(rows.articles.flatMap(({ offers }) => offers)),
    copies: distinct(rows.articles.map(({ copy_key }) => copy_key)),
    tasks: distinct(rows.procedures.flatMap(({ task_id }) => task_id ?? [])),
    errors: distinct(
      rows.error_mentions
        .filter(({ normal_message }) => normal_message !== '')
        .map(({ normal_message }) => errorId(collectionId, normal_message)),
    ),
    printed: distinct(
      rows.article_references.flatMap(({ identifier, sentence }) =>
        identifier === null ? [] : [`${sentence ?? ''} ${identifier}`],
      ),
    ),
  };
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

const OF_ARTICLES = 'article_id in (select id from own)';

/** Each column with its type, and where it is in what is stored; a new one is one entry. */
const COLUMNS: Readonly<Record<keyof Held, { readonly type: string; readonly stored: string }>> = {
  articles: { type: 'uuid[]', stored: 'select id from own' },
  offers: { type: 'integer[]', stored: 'select distinct unnest(offers) from own' },
  copies: { type: 'uuid[]', stored: 'select distinct copy_key from own' },
  tasks: { type: 'uuid[]', stored: distinctOf('procedures', 'task_id') },
  errors: { type: 'uuid[]', stored: distinctOf('error_mentions', 'error_id') },
  printed: {
    type: 'text[]',
    stored: `select distinct concat(sentence, ' ', identifier) from article_references
      where collection_id = $1 and ${OF_ARTICLES} and identifier is not null`,
  },
};
const NAMES = Object.keys(COLUMNS).join(', ');
const INTO = `insert into link_queue (collection_id, id, change_id, side, document_id, ${NAMES})`;

/** An insert of a QueuedAfter, given as JSON by a parameter; the collection is $1. */
export function queueAfter(parameter: number): string {
  const types = Object.entries(COLUMNS).map(([name, { type }]) => `${name} ${type}`);
  return `${INTO} select $1::uuid, gen_random_uuid(), change_id, 'after', document_id, ${NAMES}
    from json_to_record($${parameter}::json) as held
      (change_id uuid, document_id uuid, ${types.join(', ')})`;
}

/** An insert of what the stored rows of a document hold: collection $1, document $2, change by a parameter. */
export function queueBefore(parameter: number): string {
  return `${INTO} ${queuedDocument('before', `$${parameter}::uuid`, '$2::uuid')}`;
}

/** Queues all documents of a collection that were read with keys, as if they had just been stored. */
export function queueStored(collectionId: string): CompiledQuery {
  const keyed = `exists (select from articles where articles.collection_id = documents.collection_id
    and document_id = documents.id and offers <> '{}')`;
  return CompiledQuery.raw(
    `${INTO} select queued.* from documents cross join lateral (
        ${queuedDocument('after', 'gen_random_uuid()', 'documents.id')}) as queued
      where collection_id = $1 and ${keyed}`,
    [collectionId],
  );
}

/** What the stored rows of a document hold, as a row of the queue. */
function queuedDocument(side: 'before' | 'after', change: string, document: string): string {
  const lists = Object.values(COLUMNS).map(({ stored }) => `array(${stored})`);
  return `with own as (
      select id, copy_key, offers from articles
      where articles.collection_id = $1 and document_id = ${document})
    select $1::uuid, gen_random_uuid(), ${change}, '${side}', ${document}, ${lists.join(', ')}`;
}

function distinctOf(table: Table, column: string): string {
  return `select distinct ${column} from ${table}
    where collection_id = $1 and ${OF_ARTICLES} and ${column} is not null`;
}
