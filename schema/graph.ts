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

/** A reference: by an identifier, by a link to an anchor, a file or an address, or by words. */
export interface ReferenceCandidate {
  readonly id: string;
  readonly articleId: string;
  readonly kind: 'article' | 'section' | 'url' | 'site';
  readonly target: string;
}

/** An identifier that an article bears. */
export interface DeclaredIdentifier {
  readonly articleId: string;
  readonly scheme: string;
  readonly value: string;
}

/** An article as links find it: by the uri of its document, and by the address it gives of itself. */
export interface LinkedArticle {
  readonly id: string;
  readonly uri: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly goal: string | null;
  readonly url: string | null;
  /** The copy that stands for it; null where it stands for itself. */
  readonly canonicalId: string | null;
}

/** A section with the names by which links point at it. */
export interface AnchoredSection {
  readonly id: string;
  readonly articleId: string;
  readonly anchors: readonly string[];
}

/** What became of one reference. */
export interface ReferenceResolution {
  readonly id: string;
  readonly status: ReferenceStatus;
  readonly targetArticleId: string | null;
  /** The section of that article, where a link names one. */
  readonly targetSectionId: string | null;
  readonly evidence: string | null;
}

/** An article among its copies. */
export interface ArticleCopy {
  readonly id: string;
  /** Of its document. */
  readonly uri: string;
  /** Place in its document, from 1. */
  readonly ordinal: number;
}

/** What a document held before or after one change, as the queue of the link stage has it. */
export interface QueuedChange {
  readonly id: string;
  readonly changeId: string;
  readonly side: 'before' | 'after';
  readonly articles: readonly string[];
  readonly offers: readonly number[];
  readonly copies: readonly string[];
  readonly tasks: readonly string[];
  readonly errors: readonly string[];
  readonly printed: readonly string[];
}
