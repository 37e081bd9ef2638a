// Writes an article as raw text and, while it writes, the record that a reader of that text gives:
// so that tests have documents whose every span is right, without reading anything.
import { createHash } from 'node:crypto';
import type { Article } from '../../schema/article.ts';
import { Document } from '../../schema/document.ts';
import type { Choice, Procedure, Step } from '../../schema/procedure.ts';
import type { Point, Span } from '../../schema/span.ts';

export interface WrittenDocument {
  readonly text: string;
  readonly document: Document;
}

/** What a test says of a step; the rest is as plain as can be. */
export interface StepSketch
  extends Partial<Omit<Step, 'text' | 'span' | 'textSpan' | 'choices' | 'details'>> {
  readonly text: string;
  /** Alternatives: each says when it applies, and to which step it then goes. */
  readonly choices?: readonly { readonly condition: string; readonly to: string }[];
  readonly details?: readonly string[];
}

export interface ArticleSketch
  extends Partial<
    Pick<
      Article,
      'language' | 'topicType' | 'identifiers' | 'platforms' | 'goal' | 'method' | 'obstacle'
    >
  > {
  readonly title: string;
  readonly requirements?: readonly string[];
  readonly steps?: readonly StepSketch[];
  readonly figures?: readonly { readonly caption: string; readonly step: number }[];
  /** The error that a troubleshooting entry is about, and what resolves it. */
  readonly error?: {
    readonly message: string;
    readonly solutions: readonly { readonly cause: string; readonly remedy: string }[];
  };
  readonly references?: readonly string[];
  readonly notes?: readonly string[];
  readonly prose?: readonly string[];
  /** Words that hold for one platform, by its id. */
  readonly passages?: Readonly<Record<string, string>>;
}

class Writer {
  text = '';
  #line = 1;
  #lineStart = 0;

  here(): Point {
    const offset = this.text.length;
    return { line: this.#line, column: offset - this.#lineStart + 1, offset };
  }

  /** Writes words and gives their span. */
  put(words: string): Span {
    const start = this.here();
    this.text += words;
    return { start, end: this.here() };
  }

  endLine(): void {
    this.text += '\n';
    this.#line += 1;
    this.#lineStart = this.text.length;
  }

  /** A line after a label; gives the spans of the words and of the whole. */
  line(words: string, label = ''): { textSpan: Span; span: Span } {
    const start = this.here();
    this.text += label;
    const textSpan = this.put(words);
    this.endLine();
    return { textSpan, span: { start, end: textSpan.end } };
  }
}

export function writeDocument(uri: string, articles: readonly ArticleSketch[]): WrittenDocument {
  const writer = new Writer();
  const records = articles.map((sketch) => writeArticle(writer, sketch));
  const { text } = writer;
  const characters = text.replace(/\s/g, '').length;
  const document = Document.parse({
    source: {
      uri,
      format: 'text',
      sha256: createHash('sha256').update(text).digest('hex'),
      length: text.length,
    },
    articles: records,
    boilerplate: [],
    messages: [{ ruleId: 'test', reason: 'A test wrote it.', severity: 'info', span: null }],
    accounted: { characters, claimed: characters, unclaimed: [] },
  });
  return { text, document };
}

function writeArticle(writer: Writer, sketch: ArticleSketch): Article {
  const title = writer.line(sketch.title);
  const requirements = (sketch.requirements ?? []).map((text) => ({
    text,
    span: writer.line(text, '- ').span,
  }));
  const steps = (sketch.steps ?? []).map((step, at) => writeStep(writer, step, at + 1));
  const figures = (sketch.figures ?? []).map(({ caption, step }, at) => ({
    number: String(at + 1),
    caption,
    source: null,
    procedure: 0,
    step,
    order: at + 1,
    span: writer.line(caption).span,
  }));
  const issue = writeIssue(writer, sketch.error);
  const references = (sketch.references ?? []).map((target) => ({
    kind: 'article' as const,
    target,
    text: `See ${target}.`,
    section: 0,
    span: writer.line(`See ${target}.`).span,
  }));
  const notes = (sketch.notes ?? []).map((text) => ({
    kind: 'note' as const,
    marker: null,
    text,
    span: writer.line(text).span,
  }));
  const blocks = (sketch.prose ?? []).map((text) => ({
    section: 0,
    kind: 'paragraph' as const,
    text,
    span: writer.line(text).span,
  }));
  const platformPassages = Object.entries(sketch.passages ?? {}).map(([platform, text]) => ({
    platform,
    text,
    span: writer.line(text).span,
  }));
  const span = { start: title.span.start, end: writer.here() };
  const platforms = sketch.platforms ?? [];
  const procedure: Procedure = { heading: null, section: 0, platforms, steps, span };
  return {
    title: sketch.title,
    titleSpan: title.textSpan,
    language: sketch.language ?? 'en',
    topicType: sketch.topicType ?? 'task',
    identifiers: sketch.identifiers ?? [],
    metadata: { url: null, updatedAt: null, labels: [], product: null, version: null },
    platforms,
    goal: sketch.goal ?? null,
    method: sketch.method ?? null,
    obstacle: sketch.obstacle ?? null,
    sections: [
      {
        heading: null,
        headingSpan: null,
        role: 'procedure',
        platform: null,
        anchors: [],
        parent: null,
        span,
      },
    ],
    requirements,
    procedures: steps.length === 0 ? [] : [procedure],
    figures,
    ...issue,
    references,
    notes,
    platformPassages,
    blocks,
    span,
  };
}

function writeStep(writer: Writer, sketch: StepSketch, ordinal: number): Step {
  const label = sketch.label ?? `${ordinal})`;
  const { text, choices = [], details = [], ...rest } = sketch;
  const words = writer.line(text, `${label} `);
  return {
    number: String(ordinal),
    parent: null,
    depth: 0,
    condition: null,
    importance: 'required',
    figureRefs: [],
    figures: [],
    jumps: [],
    controls: [],
    shortcuts: [],
    ...rest,
    text,
    label,
    ordinal,
    choices: choices.map(({ condition, to }) => writeChoice(writer, condition, to)),
    details: details.map((detail) => ({ text: detail, span: writer.line(detail).span })),
    ...words,
  };
}

function writeChoice(writer: Writer, condition: string, to: string): Choice {
  const text = `${condition}, go to step ${to}.`;
  const { span } = writer.line(text);
  return {
    text,
    condition,
    figureRefs: [],
    jumps: [{ kind: 'goto', to, through: null, condition: null, text: `go to step ${to}`, span }],
    span,
  };
}

function writeIssue(
  writer: Writer,
  error: ArticleSketch['error'],
): Pick<Article, 'issues' | 'errors'> {
  if (error === undefined) return { issues: [], errors: [] };
  const { textSpan } = writer.line(error.message);
  const solutions = error.solutions.map(({ cause, remedy }) => ({
    cause,
    remedy,
    text: `${cause} ${remedy}`,
    span: writer.line(`${cause} ${remedy}`).span,
  }));
  return {
    issues: [{ symptom: error.message, kind: 'error', solutions, figures: [], span: textSpan }],
    errors: [
      {
        message: error.message,
        context: error.message,
        issue: 0,
        causes: error.solutions.map(({ cause }) => cause),
        remedies: error.solutions.map(({ remedy }) => remedy),
        span: textSpan,
      },
    ],
  };
}
