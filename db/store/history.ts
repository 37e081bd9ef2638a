// Writes down what was: the content of articles that changed or went away, and the changes. Both go
// into the transaction that brings them about; changes are published by the link stage.
import { CompiledQuery } from 'kysely';
import type { Change } from '../../schema/history.ts';
import type { StoredContent } from '../read/contents.ts';
import { storableJson } from './storable.ts';

/** Where and when something happened. */
export interface Occasion {
  readonly documentId: string;
  /** The uri under which the document was known until then. */
  readonly uri: string;
  readonly runId: string;
  readonly at: Date;
}

/** An insert of changes, given by \`changeRows\` in a parameter; the collection is $1. */
export function insertChanges(parameter: number): string {
  return `insert into changes (collection_id, id, kind, subject, article_id, document_id,
      subject_id, before, after, run_id, stored_at, ordinal)
    select $1::uuid, gen_random_uuid(), kind, subject, article_id, document_id, subject_id,
      before, after, run_id, stored_at, ordinal
    from json_to_recordset($${parameter}::json) as new_rows (kind text, subject text,
      article_id uuid, document_id uuid, subject_id uuid, before text, after text, run_id uuid,
      stored_at timestamptz, ordinal integer)`;
}

/** Changes as JSON for \`insertChanges\`, in their order. */
export function changeRows(
  changes: readonly Change[],
  { documentId, runId, at }: Omit<Occasion, 'uri'>,
): string {
  return storableJson(
    changes.map(({ kind, subject, articleId, subjectId, before, after }, index) => ({
      ...{ kind, subject, article_id: articleId, document_id: documentId, subject_id: subjectId },
      ...{ before, after, run_id: runId, stored_at: at, ordinal: index + 1 },
    })),
  );
}

/**
 * Writes changes, and a revision with the old content of each article that they change. The number of
 * a revision goes on from those that its article has.
 */
export function historyStatement(
  collectionId: string,
  before: readonly StoredContent[],
  changes: readonly Change[],
  occasion: Occasion,
): CompiledQuery {
  const changed = new Set(
    changes.flatMap(({ kind, articleId }) => (kind === 'articleMoved' ? [] : articleId)),
  );
  const revisions = before
    .filter(({ content }) => changed.has(content.id))
    .map(({ content, runId, storedAt }) => ({
      ...{ article_id: content.id, title: content.title, content },
      ...{ run_id: runId, stored_at: storedAt },
    }));
  const { documentId, uri, at } = occasion;
  return CompiledQuery.raw(
    `with changed as (${insertChanges(2)})
    insert into revisions (collection_id, id, article_id, document_id, uri, number, run_id,
      stored_at, until, title, content)
    select $1::uuid, gen_random_uuid(), article_id, $4::uuid, $5,
      (select coalesce(max(number), 0) + 1 from revisions known
        where known.collection_id = $1 and known.article_id = new_rows.article_id),
      run_id, stored_at, $6::timestamptz, title, content
    from json_to_recordset($3::json) as new_rows (article_id uuid, title text, content json,
      run_id uuid, stored_at timestamptz)`,
    [collectionId, changeRows(changes, occasion), storableJson(revisions), documentId, uri, at],
  );
}
