// What became of the text, record by record: every record of a Document that names a place,
// under a short label, for whoever shows the text beside it.
import type { Article } from '../../schema/article.ts';
import type { Document } from '../../schema/document.ts';
import type { Choice, Jump, Step } from '../../schema/procedure.ts';
import type { Span } from '../../schema/span.ts';

export interface Claim {
  readonly label: string;
  readonly span: Span;
  /** Whether it claims its text, or only points into text that another record claims. */
  readonly leaf: boolean;
}

export const UNCLAIMED = 'unclaimed';

/** The claims on the text of a document, in the order of their places. */
export function claimsOf(document: Document): readonly Claim[] {
  const claims = document.articles.flatMap(articleClaims);
  claims.push(...document.boilerplate.map((span) => claim('boilerplate', span)));
  claims.push(...document.accounted.unclaimed.map((span) => claim(UNCLAIMED, span)));
  return claims.sort((a, b) => a.span.start.offset - b.span.start.offset);
}

function claim(label: string, span: Span): Claim {
  return { label, span, leaf: true };
}

function fact(label: string, span: Span): Claim {
  return { label, span, leaf: false };
}

function articleClaims(article: Article): Claim[] {
  return [
    claim('title', article.titleSpan),
    ...article.sections.flatMap(({ role, headingSpan }) =>
      headingSpan === null ? [] : [claim(`heading (${role})`, headingSpan)],
    ),
    ...article.requirements.map(({ span }) => claim('requirement', span)),
    ...article.procedures.flatMap(({ steps }) => steps.flatMap(stepClaims)),
    ...article.figures.map(({ number, span }) => claim(`figure ${number ?? '?'}`, span)),
    ...article.issues.flatMap(({ span, solutions }) => [
      claim('symptom', span),
      ...solutions.map((solution) => claim('solution', solution.span)),
    ]),
    ...article.notes.map(({ kind, marker, span }) => claim(`${kind} ${marker ?? ''}`.trim(), span)),
    ...article.blocks.map(({ kind, span }) => claim(kind, span)),
    ...article.errors.map(({ span }) => fact('error', span)),
    ...article.references.map(({ kind, target, span }) => fact(`→ ${kind} ${target}`, span)),
  ];
}

/** How a step is called: by its number, else by its place. */
export function stepName(step: Step): string {
  return step.number ?? `#${step.ordinal}`;
}

function stepClaims(step: Step): Claim[] {
  const name = stepName(step);
  const own = { start: step.span.start, end: step.textSpan.end };
  return [
    claim(`step ${name}`, own),
    ...step.details.map(({ span }) => claim(`detail of ${name}`, span)),
    ...step.choices.flatMap((choice: Choice) => [
      claim(`choice of ${name}`, choice.span),
      ...choice.jumps.map(jumpFact),
    ]),
    ...step.jumps.map(jumpFact),
  ];
}

function jumpFact(jump: Jump): Claim {
  const range = jump.through === null ? '' : `–${jump.through}`;
  return fact(`→ ${jump.kind} ${jump.to}${range}`, jump.span);
}
