// An article as `kbgraph show` prints it: what it says, step by step, and what it hangs together with.
import { printable, type Colors } from '../output.ts';
import type { ShownArticle, ShownProcedure } from './articleQuery.ts';

interface Named {
  readonly title: string;
  readonly document: { readonly uri: string };
}

/** Yields the lines, without line ends. */
export function* articleLines(article: ShownArticle, colors: Colors): Generator<string> {
  yield `${colors.bold(words(article.title))} ${colors.dim(placeOf(article, article.span.start.line))}`;
  yield colors.dim(factsOf(article).join(' · '));
  yield* listed('Copies', copyLines(article), colors);
  yield* listed('In other languages', article.translations.map(translation), colors);
  yield* listed(
    'Requirements',
    article.requirements.map(({ text }) => `- ${words(text)}`),
    colors,
  );
  for (const procedure of article.procedures) yield* procedureLines(procedure, colors);
  yield* listed('Issues', article.issues.flatMap(issueLines), colors);
  yield* listed(
    'Errors',
    article.errors.map(({ message }) => `“${words(message)}”`),
    colors,
  );
  yield* listed('References', article.references.map(referenceLine), colors);
  const { nodes, totalCount } = article.referencedBy;
  const citing = [...new Set(nodes.map((one) => nameOf(one.article)))];
  yield* listed(
    `Referenced ${totalCount} ${totalCount === 1 ? 'time' : 'times'} by`,
    citing,
    colors,
  );
}

function* listed(name: string, lines: readonly string[], colors: Colors): Generator<string> {
  if (lines.length === 0) return;
  yield '';
  yield colors.cyan(name);
  for (const line of lines) yield `  ${line}`;
}

function factsOf(article: ShownArticle): readonly string[] {
  const { topicType, language, goal, method, obstacle } = article;
  return [
    ...article.identifiers.map(({ value }) => words(value)),
    topicType.toLowerCase(),
    language,
    ...article.platforms.map(({ id }) => id),
    ...(goal === null ? [] : [`goal: ${words(goal)}`]),
    ...(method === null ? [] : [`method: ${words(method)}`]),
    ...(obstacle === null ? [] : [`obstacle: ${words(obstacle)}`]),
    `id ${article.id}`,
  ];
}

function copyLines({ copyOf, occurrences }: ShownArticle): readonly string[] {
  if (occurrences.totalCount < 2) return [];
  const more = occurrences.totalCount - occurrences.nodes.length;
  return [
    ...occurrences.nodes.map((one) => placeOf(one, one.span.start.line)),
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(copyOf === null ? [] : [`the one in ${words(copyOf.document.uri)} stands for all`]),
  ];
}

function translation(article: Named & { readonly language: string }): string {
  return `${article.language}: ${nameOf(article)}`;
}

function* procedureLines(procedure: ShownProcedure, colors: Colors): Generator<string> {
  const platforms = procedure.platforms.map(({ id }) => id).join(', ');
  const heading = procedure.heading === null ? '' : `: ${words(procedure.heading)}`;
  yield '';
  yield `${colors.cyan(`Procedure${heading}`)} ${colors.dim(platforms)}`.trimEnd();
  for (const { label, depth, text, choices, details, figures } of procedure.steps) {
    const indent = '  '.repeat(depth + 1);
    yield `${indent}${label === null ? '-' : words(label)} ${words(text)}`;
    for (const part of [...choices, ...details]) yield `${indent}   · ${words(part.text)}`;
    for (const { caption } of figures) yield colors.dim(`${indent}   ▣ ${words(caption)}`);
  }
  for (const [name, related] of [
    ['if it cannot be done', procedure.fallbacks],
    ['instead of', procedure.fallbackFor],
    ['on other platforms', procedure.variants],
  ] as const) {
    for (const title of new Set(related.map(({ article }) => nameOf(article))))
      yield colors.dim(`  ${name}: ${title}`);
  }
}

function issueLines({ symptom, solutions }: ShownArticle['issues'][number]): readonly string[] {
  return [
    words(symptom),
    ...solutions.flatMap(({ cause, remedy }) => [
      ...(cause === null ? [] : [`  cause: ${words(cause)}`]),
      ...(remedy === null ? [] : [`  remedy: ${words(remedy)}`]),
    ]),
  ];
}

function referenceLine({
  targetText,
  status,
  evidence,
  span,
  target,
}: ShownArticle['references'][number]) {
  const found = target === null ? '' : ` → ${nameOf(target)}`;
  const reason = evidence === null ? '' : ` (${words(evidence)})`;
  return `${words(targetText)} ${status.toLowerCase()}${found}${reason}, line ${span.start.line}`;
}

function nameOf({ title, document }: Named): string {
  return `${words(title)} [${words(document.uri)}]`;
}

function placeOf({ document }: Named, line: number): string {
  return `${words(document.uri)}:${line}`;
}

/** A text as one line. */
function words(text: string): string {
  return printable(text.replace(/\s+/g, ' '));
}
