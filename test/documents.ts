// Documents made by hand about an invented product (the Lumo lamp), for tests of what comes after
// reading. The text is put together line by line, so every span is where its words stand.
import { createHash } from 'node:crypto';
import type { Article } from '../schema/article.ts';
import { derive } from '../pipeline/derive.ts';
import { historian } from '../pipeline/history.ts';
import type { DerivedDocument } from '../schema/derived.ts';
import type { Document } from '../schema/document.ts';
import type { Historian } from '../schema/history.ts';
import type { Step } from '../schema/procedure.ts';
import type { Span } from '../schema/span.ts';

/** A Document with what is derived of it, its decoded text, and what storing it again takes. */
export interface SampleDocument {
  readonly document: Document;
  readonly derived: DerivedDocument;
  readonly text: string;
  readonly historian: Historian;
}

/** Puts text together and knows where each piece stands. */
class Writer {
  text = '';
  #line = 1;

  /** Writes one line; gives the span of its words after the prefix. */
  line(words: string, prefix = ''): Span {
    const at = (by: number) => ({
      line: this.#line,
      column: by + 1,
      offset: this.text.length + by,
    });
    const span = { start: at(prefix.length), end: at(prefix.length + words.length) };
    this.text += `${prefix}${words}\n`;
    this.#line += 1;
    return span;
  }

  /** The span of a part of a line that was written. */
  static part(span: Span, words: string, part: string): Span {
    const from = words.indexOf(part);
    const at = (by: number) => ({
      line: span.start.line,
      column: span.start.column + by,
      offset: span.start.offset + by,
    });
    return { start: at(from), end: at(from + part.length) };
  }

  /** From the start of one span to the end of another. */
  static around(first: Span, last: Span): Span {
    return { start: first.start, end: last.end };
  }
}

export interface SampleOptions {
  readonly uri?: string;
  readonly title?: string;
  readonly platform?: string;
  readonly steps?: readonly string[];
  /** Declared by the article itself. */
  readonly identifier?: string | null;
  /** Cited under References. */
  readonly cites?: string;
  readonly error?: string;
  readonly articles?: number;
}

const STEPS = [
  'Open the Lumo app and tap Lamps (Figure 1).',
  'Tap Add lamp.',
  'If the app asks for a code, jump to step 5.',
  'Scan the code under the lamp.',
  'Press Ctrl+L to finish.',
];

/** One article as a writer of the Lumo help centre could have written it. */
function writeArticle(writer: Writer, options: SampleOptions): Article {
  const {
    title = 'How to add a lamp for Android with the QR Code',
    platform = 'android',
    steps: stepTexts = STEPS,
    identifier = null,
    cites = 'LM0002',
    error = 'The lamp did not answer',
  } = options;
  const titleSpan = writer.line(title);
  const identifierSpan = identifier === null ? titleSpan : writer.line(identifier, 'Article ');
  const requirementsHeading = writer.line('Requirements:');
  const requirement = 'A lamp with firmware 2 or newer.';
  const requirementSpan = writer.line(requirement, '- ');
  const procedureHeading = writer.line('Procedure:');
  let lastSpan = procedureHeading;
  const steps = stepTexts.map((text, index): Step => {
    const span = writer.line(text, `${index + 1}. `);
    lastSpan = span;
    return stepOf(text, index + 1, span);
  });
  const caption = 'Figure 1. The list of lamps';
  const captionSpan = writer.line(caption);
  const troubleHeading = writer.line('Troubleshooting:');
  const symptom = `The app says "${error}".`;
  const symptomSpan = writer.line(symptom, '- ');
  const solution = 'The lamp may be too far away. Carry it closer.';
  const solutionSpan = writer.line(solution);
  const referencesHeading = writer.line('References:');
  const referenceText = `${cites} - Lamps`;
  const referenceSpan = writer.line(referenceText);
  const note = 'Lamps of the first series have no code (Figure 2).';
  const noteSpan = writer.line(note, 'Note: ');
  const section = (
    heading: string,
    role: 'requirements' | 'procedure' | 'troubleshooting' | 'references',
    from: Span,
    to: Span,
  ) => ({
    heading,
    headingSpan: Writer.part(from, heading, heading),
    role,
    platform: null,
    anchors: [heading.toLowerCase()],
    parent: null,
    span: Writer.around(from, to),
  });
  return {
    title,
    titleSpan,
    language: 'en',
    topicType: 'task',
    identifiers:
      identifier === null ? [] : [{ scheme: 'lm', value: identifier, evidence: 'explicit' }],
    metadata: {
      url: null,
      updatedAt: null,
      labels: ['lamps', 'set-up'],
      product: null,
      version: null,
    },
    platforms: [{ id: platform, evidence: 'explicit' }],
    goal: 'add a lamp',
    method: 'QR Code',
    obstacle: null,
    sections: [
      section('Requirements', 'requirements', requirementsHeading, requirementSpan),
      section('Procedure', 'procedure', procedureHeading, captionSpan),
      section('Troubleshooting', 'troubleshooting', troubleHeading, solutionSpan),
      section('References', 'references', referencesHeading, referenceSpan),
    ],
    requirements: [{ text: requirement, span: requirementSpan }],
    procedures: [
      {
        heading: 'Procedure',
        section: 1,
        platforms: [{ id: platform, evidence: 'inherited' }],
        steps,
        span: Writer.around(procedureHeading, lastSpan),
      },
    ],
    figures: [
      {
        number: '1',
        caption,
        source: null,
        procedure: steps.length === 0 ? null : 0,
        step: steps.length === 0 ? null : steps.length,
        order: 1,
        span: captionSpan,
      },
    ],
    issues: [
      {
        symptom,
        kind: 'error',
        solutions: [
          {
            cause: 'The lamp may be too far away.',
            remedy: 'Carry it closer.',
            text: solution,
            span: solutionSpan,
          },
        ],
        figures: [],
        span: symptomSpan,
      },
    ],
    errors: [
      {
        message: error,
        context: symptom,
        issue: 0,
        causes: ['The lamp may be too far away.'],
        remedies: ['Carry it closer.'],
        span: Writer.part(symptomSpan, symptom, error),
      },
    ],
    references: [
      {
        kind: 'article',
        target: cites,
        text: referenceText,
        section: 3,
        span: Writer.part(referenceSpan, referenceText, cites),
      },
    ],
    notes: [{ kind: 'note', marker: null, text: note, span: noteSpan }],
    platformPassages: [{ platform, text: note, span: noteSpan }],
    blocks:
      identifier === null
        ? []
        : [{ section: null, kind: 'paragraph', text: identifier, span: identifierSpan }],
    span: Writer.around(titleSpan, noteSpan),
  };
}

function stepOf(text: string, ordinal: number, span: Span): Step {
  const [control] = /(?<=[Tt]ap )[A-Z]\w+( \w+)?/.exec(text) ?? [];
  const [, to] = /jump to step (\d+)/.exec(text) ?? [];
  const [condition] = /^If [^,]+/.exec(text) ?? [];
  const [keys] = /Ctrl\+\w/.exec(text) ?? [];
  const jump =
    to === undefined
      ? []
      : [
          {
            kind: 'goto' as const,
            to,
            through: null,
            condition: null,
            text: `jump to step ${to}`,
            span,
          },
        ];
  const choices =
    condition === undefined ? [] : [{ text, condition, figureRefs: [], jumps: jump, span }];
  return {
    label: `${ordinal}.`,
    number: String(ordinal),
    ordinal,
    parent: null,
    depth: 0,
    text,
    textSpan: span,
    condition: condition ?? null,
    importance: 'required',
    choices,
    details: [{ text, span }],
    figureRefs: text.includes('(Figure 1)') ? [{ number: '1', figure: 0 }] : [],
    figures: [],
    jumps: jump,
    controls: control === undefined ? [] : [{ name: control, action: 'tap', path: [] }],
    shortcuts: keys === undefined ? [] : [keys],
    span,
  };
}

/** A valid Document with its text; every kind of record is in it. */
export function sampleDocument(options: SampleOptions = {}): SampleDocument {
  const { uri = 'lamps/add.txt', articles: count = 1 } = options;
  const writer = new Writer();
  const articles = Array.from({ length: count }, () => writeArticle(writer, options));
  const boilerplate = writer.line('Share this page');
  const unclaimed = writer.line('~~~');
  const { text } = writer;
  const characters = text.replace(/\s/g, '').length;
  const document: Document = {
    source: {
      uri,
      format: 'text',
      sha256: createHash('sha256').update(text).digest('hex'),
      length: text.length,
    },
    articles,
    boilerplate: [boilerplate],
    messages: [
      { ruleId: 'unclaimed', reason: 'No record claims this', severity: 'info', span: unclaimed },
      { ruleId: 'encoding', reason: 'Read as UTF-8', severity: 'info', span: null },
    ],
    accounted: { characters, claimed: characters - 3, unclaimed: [unclaimed] },
  };
  return { text, document, derived: derive(document, text), historian };
}
