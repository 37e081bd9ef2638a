// One Document as rows, for every table that a document owns. In: the Document, its text and what
// the store knows about the run. Out: rows with ids and foreign keys. Pure, so that the store
// only has to write.
import type { Kept as Ids, KeptIds } from '../../schema/history.ts';
import { documentId } from '../../schema/identity.ts';
import type { DerivedDocument } from '../../schema/derived.ts';
import type { Document } from '../../schema/document.ts';
import { addArticle } from './articleRows.ts';
import { RowIds } from './rowIds.ts';
import { noRows, type Rows } from './rowSet.ts';
import { pack, packOrNull } from './packedSpan.ts';

/** What a row needs besides the Document itself. */
export interface RowContext {
  /** Goes into the ids; the rows themselves leave it to the statement. */
  readonly collectionId: string;
  /** The decoded text of the source. */
  readonly text: string;
  readonly derived: DerivedDocument;
  readonly readerVersion: string;
  readonly configuration: string;
  readonly runId: string;
  readonly storedAt: Date;
}

/** What a document keeps of its older version. */
export interface Kept {
  readonly documentId: string;
  /** For each article the ids that it keeps; null for one that is new. */
  readonly articles: readonly (KeptIds | null)[];
}

/**
 * All rows of a document; the same document and context give the same rows. Where nothing is kept,
 * their ids are functions of the document alone.
 */
export function rowsOf(document: Document, context: RowContext, kept: Kept | null = null): Rows {
  const rows = noRows();
  const ids = new RowIds(idsIn(kept));
  const { collectionId, text } = context;
  const { source, accounted } = document;
  const uriKey = documentId(collectionId, source.uri);
  const id = kept?.documentId ?? uriKey;
  rows.documents.push({
    id,
    uri: source.uri,
    uri_key: uriKey,
    format: source.format,
    sha256: source.sha256,
    reader_version: context.readerVersion,
    configuration: context.configuration,
    length: source.length,
    text,
    characters: accounted.characters,
    claimed: accounted.claimed,
    run_id: context.runId,
    stored_at: context.storedAt,
  });
  const ranges = [
    ...document.boilerplate.map((span) => ({ kind: 'boilerplate', span })),
    ...accounted.unclaimed.map((span) => ({ kind: 'unclaimed', span })),
  ];
  ranges.forEach(({ kind, span }, index) => {
    const words = text.slice(span.start.offset, span.end.offset);
    const rangeId = ids.next(id, kind, words);
    rows.text_ranges.push({
      document_id: id,
      id: rangeId,
      ordinal: index + 1,
      kind,
      span: pack(span),
    });
  });
  document.messages.forEach(({ ruleId, reason, severity, span }, index) => {
    rows.messages.push({
      document_id: id,
      id: ids.next(id, 'message', ruleId, reason),
      ordinal: index + 1,
      rule_id: ruleId,
      reason,
      severity,
      span: packOrNull(span),
    });
  });
  document.articles.forEach((article, index) => {
    const derived = context.derived.articles[index];
    if (derived === undefined) throw new Error(`Nothing was derived of article ${index}`);
    const keptIds = kept?.articles[index] ?? null;
    const place = { collectionId, documentId: id, ordinal: index + 1, derived, kept: keptIds };
    addArticle(rows, ids, place, article);
  });
  return rows;
}

/** All ids that are kept. */
function idsIn(kept: Kept | null): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const keptIds of kept?.articles ?? []) {
    const values: readonly (string | Ids | readonly Ids[])[] = Object.values(keptIds ?? {});
    for (const id of values.flat(2)) if (id !== null) ids.add(id);
  }
  return ids;
}
