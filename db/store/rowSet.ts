// The rows of one document, table by table, while they are made.
import type { DOCUMENT_TABLES, DocumentTable, InsertValue } from '../tables.ts';
import type { PackedSpan, SPAN_PARTS } from './packedSpan.ts';

type Columns<T extends DocumentTable> = (typeof DOCUMENT_TABLES)[T];
type SpanColumn = `${string}${(typeof SPAN_PARTS)[number]}`;

/**
 * A row before it is stored: every column but the collection, which is that of the statement, and
 * each span (`span`, `title_span`, …) in one piece.
 */
export type NewRow<T extends DocumentTable> = {
  readonly [Name in Exclude<keyof Columns<T>, 'collection_id' | SpanColumn>]: InsertValue<
    Columns<T>[Name]
  >;
} & {
  readonly [Name in keyof Columns<T> as Name extends `${infer Prefix}start_line`
    ? `${Prefix}span`
    : never]: null extends InsertValue<Columns<T>[Name]> ? PackedSpan | null : PackedSpan;
};

/** The rows of one document by table. */
export type Rows = { readonly [T in DocumentTable]: NewRow<T>[] };

/** No rows in any table. */
export function noRows(): Rows {
  return {
    documents: [],
    text_ranges: [],
    messages: [],
    articles: [],
    identifiers: [],
    article_platforms: [],
    sections: [],
    requirements: [],
    procedures: [],
    procedure_platforms: [],
    steps: [],
    choices: [],
    details: [],
    jumps: [],
    controls: [],
    shortcuts: [],
    step_edges: [],
    flow_paths: [],
    issues: [],
    solutions: [],
    figure_scopes: [],
    figure_numbers: [],
    figures: [],
    figure_mentions: [],
    error_mentions: [],
    article_references: [],
    notes: [],
    platform_passages: [],
    blocks: [],
  };
}
