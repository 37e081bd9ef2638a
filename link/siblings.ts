// Vague references ("consult the Acme Knowledge Base") traced by their siblings: sentences of the same
// words that print an identifier there. In: a vague reference, the identifiers that its siblings
// print, and what became of these. Out: what it means. Words that only point may differ ("refer to",
// "please consult"); platforms and numbers may not, since those sentences point at something else.
import { uuidOf } from '../schema/identity.ts';
import type { TargetCandidate } from '../schema/referring.ts';
import { clearBest, ranked } from './described.ts';
import { descriptionOf, sentenceWords, type Pointer } from './describe.ts';
import type { IdentifierFate } from './wanted.ts';

/** Fewer words are in too many sentences to say which is a sibling. */
const FEWEST = 3;

/** What a vague reference means by its siblings. */
export interface Traced {
  readonly status: 'inferred' | 'wanted' | 'ambiguous' | 'external';
  readonly articleId: string | null;
  /** The identifier that the siblings print, where no article bears it. */
  readonly wanted: string | null;
  readonly evidence: string;
  readonly candidates: readonly TargetCandidate[];
}

/** The uuid that sibling sentences share; null where the words are too few. */
export function sentenceId(pointer: Pointer): string | null {
  const words = sentenceWords(pointer);
  return words.length >= FEWEST ? uuidOf('sentence', ...words) : null;
}

/**
 * Traces a vague reference by what its siblings print; null where they print nothing. The articles
 * left out are the one around it and those that a person rejected.
 */
export function trace(
  vague: Pointer,
  printed: readonly string[],
  fates: ReadonlyMap<string, IdentifierFate>,
  excluded: ReadonlySet<string>,
): Traced | null {
  const about = descriptionOf(vague) ?? vague.text;
  const candidates = ranked(
    printed
      .map((identifier) => ({
        articleId: fates.get(identifier)?.articleId ?? null,
        identifier,
        score: 1,
        evidence: `sibling sentence about “${about}” prints ${identifier}`,
      }))
      .filter(({ articleId }) => articleId === null || !excluded.has(articleId)),
  );
  if (candidates.length === 0) return null;
  const best = clearBest(candidates);
  if (best === null) {
    const evidence = `sibling sentences about “${about}” print ${candidates.length} identifiers`;
    return { status: 'ambiguous', articleId: null, wanted: null, evidence, candidates };
  }
  const { articleId, identifier, evidence } = best;
  const fate = identifier === null ? undefined : fates.get(identifier);
  const status = fate?.status === 'resolved' ? 'inferred' : (fate?.status ?? 'external');
  const isWanted = fate?.status === 'wanted' || fate?.status === 'inferred';
  return { status, articleId, wanted: isWanted ? identifier : null, evidence, candidates };
}
