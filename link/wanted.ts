// What became of an identifier as a whole. In: an identifier, the articles that bear it, all that is
// said about it where it is cited, and the articles that could be meant. Out: its fate, which all
// references by it share: what one sentence says of an identifier holds wherever it is printed. An
// article that cites an identifier does not bear it, and what a person rejected is not inferred again.
import type { ReferenceStatus } from '../schema/lists.ts';
import type { Confirmation, TargetCandidate } from '../schema/referring.ts';
import { clearBest, ranked, type Described } from './described.ts';
import { descriptionOf, type Pointer } from './describe.ts';
import { isForeign } from './identifiers.ts';
import { compare } from './order.ts';
import { normalForm } from '../schema/text.ts';
import { quotedForms } from './titles.ts';

/** All that is known of one identifier. */
export interface CitedIdentifier {
  /** As identifiers are compared. */
  readonly identifier: string;
  /** Articles that declare it, copies counted as one. */
  readonly bearers: readonly string[];
  /** What persons said that it is; that counts before what articles declare. */
  readonly confirmed: readonly Confirmation[];
  /** Articles that it cannot mean: those that cite it, and those that a person rejected. */
  readonly excluded: ReadonlySet<string>;
  /** The distinct sentences that cite it. */
  readonly pointers: readonly Pointer[];
}

/** What all references by one identifier share. */
export interface IdentifierFate {
  readonly identifier: string;
  readonly status: Extract<
    ReferenceStatus,
    'resolved' | 'inferred' | 'ambiguous' | 'external' | 'wanted'
  >;
  readonly articleId: string | null;
  readonly score: number | null;
  readonly evidence: string;
  /** What it could be, where that is not clear or not sure. */
  readonly candidates: readonly TargetCandidate[];
  /** Every distinct description that is given of it. */
  readonly descriptions: readonly string[];
  /** Whether any sentence prints it. */
  readonly isCited: boolean;
}

/** The fate of an identifier. */
export function fateOf(cited: CitedIdentifier, described: Described): IdentifierFate {
  const { pointers } = cited;
  const descriptions = descriptionsOf(pointers);
  return { ...outcomeOf(cited, described), descriptions, isCited: pointers.length > 0 };
}

type Outcome = Omit<IdentifierFate, 'descriptions' | 'isCited'>;

function outcomeOf(cited: CitedIdentifier, described: Described): Outcome {
  const { identifier } = cited;
  const known = borne(cited);
  if (known !== null) return known;
  if (cited.pointers.some(isForeign))
    return fate(
      identifier,
      'external',
      `${identifier} is of another publisher, the words around it say`,
    );
  const candidates = candidatesOf(cited, described);
  const best = clearBest(candidates);
  if (best !== null)
    return { ...fate(identifier, 'inferred', best.evidence), ...best, identifier, candidates };
  const evidence = `no article of the collection bears the identifier ${identifier}`;
  return { ...fate(identifier, 'wanted', evidence), candidates };
}

/** Every distinct description that is given of an identifier, in order. */
function descriptionsOf(pointers: readonly Pointer[]): readonly string[] {
  const byForm = new Map<string, string>();
  for (const pointer of pointers) {
    const description = descriptionOf(pointer);
    if (description === null) continue;
    const form = normalForm(description);
    const known = byForm.get(form);
    if (known === undefined || compare(description, known) < 0) byForm.set(form, description);
  }
  return [...byForm].sort(([a], [b]) => compare(a, b)).map(([, description]) => description);
}

function borne({ identifier, bearers, confirmed }: CitedIdentifier): Outcome | null {
  const said = confirmed.map(({ articleId }) => articleId);
  const articles = [...new Set(said.length > 0 ? said : bearers)].sort(compare);
  const [only] = articles;
  if (only === undefined) return null;
  if (articles.length > 1) {
    const evidence = `${articles.length} articles bear the identifier ${identifier}`;
    const candidates = articles.map((articleId) => ({
      articleId,
      identifier: null,
      score: 1,
      evidence: `bears the identifier ${identifier}`,
    }));
    return { ...fate(identifier, 'ambiguous', evidence), candidates: ranked(candidates) };
  }
  const [by] = confirmed.map((one) => one.by).sort(compare);
  const evidence =
    by === undefined
      ? `explicit identifier ${identifier}`
      : `identifier ${identifier}, confirmed by ${by}`;
  return { ...fate(identifier, 'resolved', evidence), articleId: only, score: 1 };
}

function candidatesOf(
  { pointers, excluded }: CitedIdentifier,
  described: Described,
): readonly TargetCandidate[] {
  const quoted = pointers.flatMap(({ target, text }) =>
    described.withTitle(quotedForms({ kind: 'article', target, text, byIdentifier: true })),
  );
  const fitting = descriptionsOf(pointers).flatMap((one) => described.describedBy(one));
  return ranked([...quoted, ...fitting].filter(({ articleId }) => !excluded.has(articleId ?? '')));
}

function fate(identifier: string, status: Outcome['status'], evidence: string): Outcome {
  return { identifier, status, articleId: null, score: null, evidence, candidates: [] };
}
