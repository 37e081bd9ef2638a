// What the link stage reads and writes: candidates that the store brings, and the relations,
// canonical errors and reference targets that are concluded from them.
import type { ReferenceStatus, RelationKind } from './lists.ts';

/** One procedure with the facts by which it can be related to others. */
export interface ProcedureFacts {
  readonly id: string;
  readonly articleId: string;
  /** Place among the procedures of its article, from 1. */
  readonly ordinal: number;
  readonly goal: string | null;
  readonly method: string | null;
  readonly obstacle: string | null;
  readonly platforms: readonly string[];
}

/** A directed relation: `from` is the fallback for, or a variant of, `to`. */
export interface ProcedureRelation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** Which facts agree, in words for people: `goal and platform agree; obstacle names …`. */
  readonly evidence: string;
}

/** A reference by identifier that is still to be bound, and the articles that bear identifiers. */
export interface ReferenceCandidate {
  readonly id: string;
  readonly articleId: string;
  readonly target: string;
}

export interface DeclaredIdentifier {
  readonly articleId: string;
  readonly scheme: string;
  readonly value: string;
}

/** What became of one reference. */
export interface ReferenceResolution {
  readonly id: string;
  readonly status: ReferenceStatus;
  readonly targetArticleId: string | null;
  readonly evidence: string | null;
}
