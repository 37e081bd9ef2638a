// What references point at, level by level. In: references, and what is known of all that they could
// mean. Out: what became of each, with the reason in words. First comes what persons said, then
// identifiers and links, then titles that are quoted; these bind. Descriptions and sibling sentences
// only infer: what they find is shown as such and never counts as resolved.
import type {
  PointingReference,
  ReferenceDecisions,
  ResolvedReference,
  TargetCandidate,
} from '../schema/referring.ts';
import { clearBest, type Described } from './described.ts';
import { descriptionOf } from './describe.ts';
import type { Links, Outcome as LinkOutcome } from './links.ts';
import { trace } from './siblings.ts';
import { quotedForms, titleForm } from './titles.ts';
import type { IdentifierFate } from './wanted.ts';

/** What the outcome of references depends on. */
export interface ReferenceKnowledge {
  readonly links: Links;
  readonly described: Described;
  /** By identifier, of all that the references or their siblings print. */
  readonly fates: ReadonlyMap<string, IdentifierFate>;
  /** What articles bear as an identifier that does not look like one; null where none does. */
  readonly bearersOf: (target: string) => IdentifierFate | null;
  /** The identifiers that sentences print, by the id that siblings share. */
  readonly printed: ReadonlyMap<string, readonly string[]>;
  /** By reference. */
  readonly decisions: ReadonlyMap<string, ReferenceDecisions>;
  /** The language of an article. */
  readonly languageOf: (articleId: string) => string | null;
  /** The copy that stands for an article. */
  readonly canonicalOf: (articleId: string) => string;
}

type Outcome = Omit<ResolvedReference, 'id'>;

/** One resolution for each reference, in their order. */
export function resolveReferences(
  references: readonly PointingReference[],
  knowledge: ReferenceKnowledge,
): readonly ResolvedReference[] {
  return references.map((reference) => ({
    id: reference.id,
    ...outcomeOf(reference, knowledge),
  }));
}

function outcomeOf(reference: PointingReference, knowledge: ReferenceKnowledge): Outcome {
  const confirmed = knowledge.decisions.get(reference.id)?.confirmed;
  if (confirmed)
    return outcome('resolved', `confirmed by ${confirmed.by}`, { article: confirmed.articleId });
  switch (reference.kind) {
    case 'url':
      return linked(knowledge.links.toAddress(reference));
    case 'section':
      return reference.target.startsWith('#')
        ? linked(knowledge.links.toAnchor(reference))
        : toHeading(reference, knowledge);
    case 'site':
      return toSite(reference, knowledge);
    case 'article':
      return reference.identifier === null
        ? toFile(reference, knowledge)
        : toIdentifier(reference, reference.identifier, knowledge);
  }
}

function toHeading(reference: PointingReference, knowledge: ReferenceKnowledge): Outcome {
  const { articleId, ownSectionId, target } = reference;
  if (ownSectionId !== null)
    return {
      ...outcome('resolved', `section “${target}” of the same article`, { article: articleId }),
      targetSectionId: ownSectionId,
    };
  return (
    byTitle(reference, knowledge) ??
    outcome('broken', `no heading of the article and no title is “${target}”`, {})
  );
}

function toSite(reference: PointingReference, knowledge: ReferenceKnowledge): Outcome {
  const titled = byTitle(reference, knowledge);
  if (titled !== null) return titled;
  const rejected = knowledge.decisions.get(reference.id)?.rejected ?? [];
  const excluded = new Set([...rejected, knowledge.canonicalOf(reference.articleId)]);
  const printed = knowledge.printed.get(reference.sentence ?? '') ?? [];
  const traced = trace(reference, printed, knowledge.fates, excluded);
  if (traced !== null) {
    const { status, articleId: article, wanted, evidence, candidates } = traced;
    return outcome(status, evidence, { article, wanted, candidates });
  }
  const description = descriptionOf(reference);
  const found = description === null ? [] : knowledge.described.describedBy(description);
  const candidates = allowed(found, reference, knowledge);
  const best = clearBest(candidates);
  return best === null
    ? outcome('external', 'names a site and no article of the collection', { candidates })
    : outcome('inferred', best.evidence, { article: best.articleId, candidates });
}

function toFile(reference: PointingReference, knowledge: ReferenceKnowledge): Outcome {
  const borne = knowledge.bearersOf(reference.target);
  if (borne !== null) return inOwnLanguage(borne, reference, knowledge) ?? shared(borne);
  const found = knowledge.links.toFile(reference);
  if (found !== null) return linked(found);
  const titled = byTitle(reference, knowledge);
  if (titled !== null) return titled;
  const missing = linked(knowledge.links.toNoFile(reference));
  const form = missing.status === 'broken' ? titleForm(reference.text) : null;
  const meant = form === null ? [] : knowledge.described.withTitle([form]);
  return { ...missing, candidates: allowed(meant, reference, knowledge) };
}

function toIdentifier(
  reference: PointingReference,
  identifier: string,
  knowledge: ReferenceKnowledge,
): Outcome {
  const fate = knowledge.fates.get(identifier);
  if (fate?.status === 'resolved') return shared(fate);
  if (fate?.status === 'ambiguous')
    return inOwnLanguage(fate, reference, knowledge) ?? shared(fate);
  const found = knowledge.links.toFile(reference);
  if (found !== null) return linked(found);
  const titled = byTitle(reference, knowledge);
  if (titled?.status === 'resolved') return titled;
  const evidence = `no article of the collection bears the identifier ${identifier}`;
  const isRejected =
    fate?.articleId !== undefined &&
    fate.articleId !== null &&
    knowledge.decisions.get(reference.id)?.rejected.has(fate.articleId);
  return fate === undefined || isRejected
    ? outcome('wanted', evidence, { wanted: identifier })
    : shared(fate);
}

/** The one article among several with an identifier that is in the language of the reference. */
function inOwnLanguage(
  { identifier, candidates }: IdentifierFate,
  { articleId }: PointingReference,
  { languageOf }: ReferenceKnowledge,
): Outcome | null {
  const language = languageOf(articleId);
  const [only, ...others] = candidates.filter(
    (one) => one.articleId !== null && languageOf(one.articleId) === language,
  );
  if (language === null || only === undefined || others.length > 0) return null;
  const evidence = `explicit identifier ${identifier}, which several bear, one of them in ${language}`;
  return outcome('resolved', evidence, { article: only.articleId, candidates });
}

/** What all references by one identifier share. */
function shared({ identifier, status, articleId, evidence, candidates }: IdentifierFate): Outcome {
  const wanted = status === 'wanted' || status === 'inferred' ? identifier : null;
  return outcome(status, evidence, { article: articleId, wanted, candidates });
}

/** The article whose title the words quote; null where they quote none. */
function byTitle(reference: PointingReference, knowledge: ReferenceKnowledge): Outcome | null {
  const { kind, target, text, identifier } = reference;
  const forms = quotedForms({ kind, target, text, byIdentifier: identifier !== null });
  const candidates = allowed(knowledge.described.withTitle(forms), reference, knowledge);
  const [only, second] = candidates;
  if (only === undefined) return null;
  return second === undefined
    ? outcome('resolved', only.evidence, { article: only.articleId })
    : outcome('ambiguous', `${candidates.length} articles have the title that it quotes`, {
        candidates,
      });
}

/** Candidates without the article around the reference, and without what a person rejected. */
function allowed(
  candidates: readonly TargetCandidate[],
  { id, articleId }: PointingReference,
  { decisions, canonicalOf }: ReferenceKnowledge,
): readonly TargetCandidate[] {
  const rejected = decisions.get(id)?.rejected;
  return candidates.filter(
    (one) =>
      one.articleId === null ||
      (one.articleId !== canonicalOf(articleId) && !rejected?.has(one.articleId)),
  );
}

function linked(found: LinkOutcome): Outcome {
  return { ...found, wanted: null, candidates: [] };
}

function outcome(
  status: Outcome['status'],
  evidence: string,
  {
    article = null,
    wanted = null,
    candidates = [],
  }: {
    readonly article?: string | null;
    readonly wanted?: string | null;
    readonly candidates?: readonly TargetCandidate[];
  },
): Outcome {
  const others = candidates.filter(
    ({ articleId, identifier }) =>
      (article === null || articleId !== article) && (wanted === null || identifier !== wanted),
  );
  return {
    status,
    evidence,
    targetArticleId: article,
    targetSectionId: null,
    wanted,
    candidates: others,
  };
}
