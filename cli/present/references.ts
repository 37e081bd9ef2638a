// References for people: what each points at, what became of it and why, and the identifiers that are
// wanted. Long words are cut; ids stand alone on their line, to be copied.
import { z } from 'zod';
import { counted, printable, type Colors } from '../output.ts';

const Titled = z.object({ title: z.string() });

export const ShownReference = z.object({
  id: z.string(),
  kind: z.string(),
  targetText: z.string(),
  text: z.string(),
  status: z.string(),
  evidence: z.string().nullable(),
  target: Titled.nullable(),
  wanted: z.object({ identifier: z.string() }).nullable(),
  candidates: z.array(
    z.object({
      article: Titled.nullable(),
      identifier: z.string().nullable(),
      score: z.number(),
      evidence: z.string(),
    }),
  ),
  article: Titled,
});
export type ShownReference = z.infer<typeof ShownReference>;

/** What a query selects of a reference. */
export const REFERENCE_FIELDS = `id kind targetText text status evidence target { title }
  wanted { identifier } article { title }
  candidates { article { title } identifier score evidence }`;

export const ShownWanted = z.object({
  identifier: z.string(),
  inbound: z.number(),
  descriptions: z.array(z.string()),
  inferred: Titled.nullable(),
  score: z.number().nullable(),
  evidence: z.string(),
});
export type ShownWanted = z.infer<typeof ShownWanted>;

/** What a query selects of a wanted article. */
export const WANTED_FIELDS = 'identifier inbound descriptions inferred { title } score evidence';

const LONGEST_WORDS = 200;

/** A reference in some lines, without line ends. */
export function referenceLines(reference: ShownReference, colors: Colors): readonly string[] {
  const { id, targetText, text, status, evidence, target, wanted, candidates } = reference;
  const meant = target?.title ?? wanted?.identifier ?? null;
  return [
    `${colors.bold(shown(targetText))} ${status.toLowerCase()}${meant === null ? '' : `: ${shown(meant)}`}`,
    `  “${shown(text)}” in ${shown(reference.article.title)}`,
    ...(evidence === null ? [] : [`  ${shown(evidence)}`]),
    ...candidates.map(
      ({ article, identifier, score }) =>
        `  or ${shown(article?.title ?? identifier ?? '')} (${score} %)`,
    ),
    `  ${colors.dim(id)}`,
  ];
}

/** A wanted article in some lines, without line ends. */
export function wantedLines(wanted: ShownWanted, colors: Colors): readonly string[] {
  const { identifier, inbound, descriptions, inferred, score, evidence } = wanted;
  return [
    `${colors.bold(shown(identifier))} ${counted(inbound, 'reference')}`,
    ...descriptions.map((description) => `  “${shown(description)}”`),
    ...(inferred === null
      ? []
      : [`  seems to be ${shown(inferred.title)} (${score ?? 0} %): ${shown(evidence)}`]),
  ];
}

function shown(words: string): string {
  const line = printable(words);
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)}…` : line;
}
