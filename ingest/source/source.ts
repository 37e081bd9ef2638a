// A source on its way in: the bytes of one file as received, then the text as the reader gets it,
// or the reason why there is none.
import type { Declared } from '../../schema/declared.ts';
import type { Format } from '../../schema/lists.ts';

/** One file as received. Its text is decoded only when it is needed: unchanged ones never are. */
export interface SourceFile {
  readonly kind: 'file';
  /** Name of the document: its path from the working folder, or absolute outside it, or "stdin". */
  readonly uri: string;
  /** Whether the path was named by the caller, not met on the way through a folder. */
  readonly named: boolean;
  /** SHA-256 of what is read of it, in hex: of the bytes, or of a record with all it states. */
  readonly sha256: string;
  readonly bytes: Buffer;
  /** Of a record of a feed, what is known beside its text; its bytes are the text in UTF-8. */
  readonly record?: RecordFacts;
}

export interface RecordFacts {
  readonly format: Format;
  readonly declared: Declared;
  readonly problems: readonly SourceProblem[];
}

/** A source that gives no text: passed over for what it is, or lost to a failure. */
export interface UnreadSource {
  readonly kind: 'skipped' | 'failed';
  readonly uri: string;
  readonly named: boolean;
  /** In words for people, and the same for the same cause. */
  readonly reason: string;
}

export interface SourceText {
  readonly uri: string;
  readonly format: Format;
  /** That of its file. */
  readonly sha256: string;
  /** The text as decoded: BOM, CRLF and NBSP included. */
  readonly text: string;
  /** Trouble in decoding, to be told in the document: rule, reason, offset where it was seen. */
  readonly problems: readonly SourceProblem[];
  /** What was stated of the article beside its text, where the source has a place for that. */
  readonly declared?: Declared;
}

export interface SourceProblem {
  readonly ruleId: string;
  readonly reason: string;
  /** In UTF-16 code units of the decoded text; null where it has no place there. */
  readonly offset: number | null;
}
