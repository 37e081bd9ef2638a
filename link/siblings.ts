// Vague references ("consult the Acme Knowledge Base") traced by their siblings: sentences of the same
// words that print an identifier there. In: a vague reference, the sentences with its key, the fates
// of their identifiers. Out: what it means. Words that only point may differ ("refer to", "please
// consult"); platforms and numbers must agree, for the same words about another platform point elsewhere.
import { keyOf } from '../schema/keys.ts';
import type { PointingSentence, TargetCandidate } from '../schema/referring.ts';
import { clearBest, ranked } from './described.ts';
import { sentenceWords, type Pointer } from './describe.ts';
import { compare } from './order.ts';
import type { IdentifierFate } from './wanted.ts';

/** Fewer words are in too many sentences to say which is a sibling. */
const FEWEST = 3;

/** What a vague reference means by its siblings. */
export interface Traced {
  readonly status: 'inferred' | 'wanted' | 'ambiguous' | 'external';
  readonly articleId: string | null;
  /** The identifier that the siblings print; null where they print several. */
  readonly identifier: string | null;
  readonly evidence: string;
  readonly candidates: readonly TargetCandidate[];
}

/** The key that sibling sentences share; null where the words are too few. */
export function sentenceKey(pointer: Pointer): number | null {
  const words = sentenceWords(pointer);
  return words.length >= FEWEST ? keyOf('sentence', ...words) : null;
}

/** Traces a vague reference; null where no sibling prints an identifier. */
export function trace(
  vague: Pointer,
  sentences: readonly PointingSentence[],
  fates: ReadonlyMap<string, IdentifierFate>,
  rejected: ReadonlySet<string>,
): Traced | null {
  const candidates = ranked(
    siblingsOf(vague, sentences).flatMap((sibling) => {
      const fate = fates.get(sibling.identifier);
      const found = candidate(sibling, fate);
      return found.articleId !== null && rejected.has(found.articleId) ? [] : [found];
    }),
  );
  const [first] = candidates;
  if (first === undefined) return null;
  const best = clearBest(candidates);
  if (best === null) {
    const evidence = `sibling sentences print ${candidates.length} identifiers`;
    return { status: 'ambiguous', articleId: null, identifier: null, evidence, candidates };
  }
  const fate = fates.get(best.identifier ?? '');
  const status = fate?.status === 'resolved' ? 'inferred' : (fate?.status ?? 'wanted');
  const { articleId, identifier, evidence } = best;
  return { status, articleId, identifier, evidence, candidates };
}

function siblingsOf(
  vague: Pointer,
  sentences: readonly PointingSentence[],
): readonly PointingSentence[] {
  const words = sentenceWords(vague).join(' ');
  return [...sentences]
    .filter((one) => sentenceWords(one).join(' ') === words)
    .sort(
      (a, b) =>
        compare(a.identifier, b.identifier) || compare(a.title, b.title) || compare(a.text, b.text),
    );
}

function candidate(
  { identifier, text, title }: PointingSentence,
  fate: IdentifierFate | undefined,
): TargetCandidate {
  const evidence = `sibling sentence “${text}” of “${title}” prints ${identifier}`;
  return { articleId: fate?.articleId ?? null, identifier, score: 1, evidence };
}
