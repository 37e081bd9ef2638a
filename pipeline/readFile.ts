// One file to its Document, or the reason why there is none: what runs in this thread or in a worker.
import { read } from '../ingest/read.ts';
import type { Lexicons } from '../ingest/lexicon/lexicons.ts';
import { decodeSource } from '../ingest/source/open.ts';
import type { SourceFile, UnreadSource } from '../ingest/source/source.ts';
import type { DerivedDocument } from '../schema/derived.ts';
import type { Document } from '../schema/document.ts';
import { derive } from './derive.ts';

/** A document with what is derived of it, and with the decoded text of its source. */
export interface ReadDocument {
  readonly kind: 'read';
  readonly document: Document;
  readonly derived: DerivedDocument;
  readonly text: string;
}

/** Decodes and reads. Throws only where the reader itself is at fault. */
export function readFile(file: SourceFile, lexicons: Lexicons): ReadDocument | UnreadSource {
  const source = decodeSource(file);
  if ('kind' in source) return source;
  const document = read(source, lexicons);
  return { kind: 'read', document, derived: derive(document, source.text), text: source.text };
}
