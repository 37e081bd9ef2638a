// One Document as rows, for every table that a document owns. In: the Document, its text and what
// the store knows about the run. Out: rows with ids and foreign keys. Pure, so that the store
// only has to write.
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

/** All rows of a document; the same document and context give the same rows. */
export function rowsOf(document: Document, context: RowContext): Rows {
  const rows = noRows();
  const ids = new RowIds();
  const { collectionId, text } = context;
  const { source, accounted } = document;
  const id = documentId(collectionId, source.uri);
  rows.documents.push({
    id,
    uri: source.uri,
    uri_key: id,
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
    const place = { collectionId, documentId: id, ordinal: index + 1, derived };
    addArticle(rows, ids, place, article);
  });
  return rows;
}
