// A source as the reader gets it: decoded, hashed, its format known.
import type { Format } from '../../schema/lists.ts';

export interface SourceText {
  /** Name of the document in its collection: a path relative to where the search began, or "-". */
  readonly uri: string;
  readonly format: Format;
  /** SHA-256 of the bytes as received, in hex. */
  readonly sha256: string;
  /** The text as decoded: BOM, CRLF and NBSP included. */
  readonly text: string;
  /** Trouble in decoding, to be told in the document: rule, reason, offset where it was seen. */
  readonly problems: readonly SourceProblem[];
}

export interface SourceProblem {
  readonly ruleId: string;
  readonly reason: string;
  readonly offset: number | null;
}
