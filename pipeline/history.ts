// What the store is handed, so that the rows of a document live on when it is stored again.
import { alignDocument } from '../link/align/document.ts';
import { contentChanges } from '../link/contentChanges.ts';
import type { Historian } from '../schema/history.ts';

/** Aligns versions of a document, and tells the changes between them. */
export const historian: Historian = { align: alignDocument, changes: contentChanges };
