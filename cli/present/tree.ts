// A document as `kbgraph parse --format tree` shows it: an outline in reading order, one line a
// record.
import type { Article } from '../../schema/article.ts';
import type { Document } from '../../schema/document.ts';
import type { Procedure, Step } from '../../schema/procedure.ts';
import type { Span } from '../../schema/span.ts';
import { counted, printable, type Colors } from '../output.ts';
import { stepName } from './claims.ts';
import { headline, messageLines } from './explain.ts';

const TEXT_LENGTH_CAP = 100;

interface Line {
  readonly offset: number;
  readonly depth: number;
  readonly name: string;
  readonly text: string;
}

/** Yields the lines of the outline, without line ends. */
export function* tree(document: Document, colors: Colors): Generator<string> {
  yield colors.bold(headline(document));
  for (const article of document.articles) {
    yield `${colors.cyan('article')} ${cut(article.title)} ${colors.dim(articleFacts(article))}`;
    for (const { depth, name, text } of articleLines(article)) {
      yield `${'  '.repeat(depth)}${colors.cyan(name)} ${cut(text)}`.trimEnd();
    }
  }
  yield* messageLines(document, colors);
}

function articleFacts(article: Article): string {
  const facts = [
    `line ${article.span.start.line}`,
    article.topicType,
    ...article.identifiers.map(({ value }) => value),
    ...article.platforms.map(({ id }) => id),
    ...named('goal', article.goal),
    ...named('method', article.method),
    ...named('obstacle', article.obstacle),
  ];
  return `(${facts.join(' · ')})`;
}

function named(name: string, value: string | null): string[] {
  return value === null ? [] : [`${name}: ${value}`];
}

function articleLines(article: Article): readonly Line[] {
  const lines: Line[] = [];
  const add = (span: Span, depth: number, name: string, text: string): void => {
    lines.push({ offset: span.start.offset, depth, name, text });
  };
  for (const section of article.sections) {
    add(section.span, 1, `section ${section.role}`, section.heading ?? '');
  }
  for (const { span, text } of article.requirements) add(span, 2, 'requirement', text);
  for (const procedure of article.procedures) {
    add(procedure.span, 2, 'procedure', procedureFacts(procedure));
    for (const step of procedure.steps) lines.push(...stepLines(step));
  }
  for (const { span, caption } of article.figures) add(span, 4, 'figure', caption);
  for (const { span, symptom, kind, solutions } of article.issues) {
    add(span, 2, `issue (${kind})`, symptom);
    for (const solution of solutions) add(solution.span, 3, 'solution', solution.text);
  }
  for (const { span, message } of article.errors) add(span, 3, 'error', message);
  for (const { span, kind, target } of article.references) add(span, 3, `→ ${kind}`, target);
  for (const { span, kind, text } of article.notes) add(span, 2, kind, text);
  for (const { span, kind, text } of article.blocks) add(span, 2, kind, text);
  return lines.sort((a, b) => a.offset - b.offset || a.depth - b.depth);
}

function procedureFacts({ heading, platforms, steps }: Procedure): string {
  const facts = [counted(steps.length, 'step'), ...platforms.map(({ id }) => id)];
  return `${heading ?? ''} (${facts.join(', ')})`.trim();
}

function stepLines(step: Step): readonly Line[] {
  const depth = 3 + step.depth;
  const { start } = step.span;
  return [
    { offset: start.offset, depth, name: `step ${stepName(step)}`, text: step.text },
    ...[...step.choices, ...step.jumps].map((part) => ({
      offset: part.span.start.offset,
      depth: depth + 1,
      name: 'kind' in part ? `→ ${part.kind} ${part.to}` : 'choice',
      text: part.text,
    })),
    ...step.details.map(({ span, text }) => ({
      offset: span.start.offset,
      depth: depth + 1,
      name: 'detail',
      text,
    })),
  ];
}

function cut(text: string): string {
  const line = printable(text.replace(/\s+/g, ' '));
  return line.length <= TEXT_LENGTH_CAP ? line : `${line.slice(0, TEXT_LENGTH_CAP)}…`;
}
