// The rows of one document, table by table, while they are made.
import type { DocumentRow, DocumentTable } from '../tables.ts';

/** The rows of one document by table. */
export type Rows = { readonly [T in DocumentTable]: DocumentRow<T>[] };

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
    issues: [],
    solutions: [],
    figures: [],
    figure_mentions: [],
    error_mentions: [],
    article_references: [],
    notes: [],
    blocks: [],
  };
}
