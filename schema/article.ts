// The records of one article as the reading contract defines them: what a reader found in the
// text, before anything is resolved. Indexes count from 0 within the article's own lists.
import { z } from 'zod';
import {
  BlockKind,
  Evidence,
  IssueKind,
  NoteKind,
  ReferenceKind,
  SectionRole,
  TopicType,
} from './lists.ts';
import { Procedure } from './procedure.ts';
import { Span } from './span.ts';

const index = z.int().min(0).nullable();

export const PlatformMention = z
  .strictObject({
    id: z.string().describe('Lower-case word of the platform taxonomy: android, ios, macos, …'),
    evidence: Evidence,
  })
  .readonly();
export type PlatformMention = z.infer<typeof PlatformMention>;

export const Identifier = z
  .strictObject({
    scheme: z.string().describe('Name of the identifier scheme, such as "kb"'),
    value: z.string().describe('The identifier as normalised by its scheme, such as "KB2260"'),
    evidence: Evidence,
  })
  .readonly();
export type Identifier = z.infer<typeof Identifier>;

export const Metadata = z
  .strictObject({
    url: z.string().nullable(),
    updatedAt: z.string().nullable().describe('As printed'),
    labels: z.array(z.string()).readonly(),
    product: z.string().nullable(),
    version: z.string().nullable(),
  })
  .readonly();
export type Metadata = z.infer<typeof Metadata>;

export const Section = z
  .strictObject({
    heading: z.string().nullable().describe('Printed heading without its colon'),
    headingSpan: Span.nullable(),
    role: SectionRole,
    platform: z.string().nullable().describe('The platform that the heading itself names'),
    anchors: z.array(z.string()).readonly().describe('Names by which links point at the heading'),
    parent: index.describe('Index of the section around it'),
    span: Span,
  })
  .readonly();
export type Section = z.infer<typeof Section>;

export const Requirement = z
  .strictObject({ text: z.string(), span: Span })
  .readonly()
  .describe('One item that must hold before the procedure (DITA prereq)');
export type Requirement = z.infer<typeof Requirement>;

export const Figure = z
  .strictObject({
    number: z.string().nullable().describe('Printed number in normal form: "3", "4.1"'),
    caption: z.string().describe('The printed caption, label included'),
    source: z.string().nullable().describe('Address of the image, where the text has one'),
    procedure: index,
    step: z.int().min(1).nullable().describe('Ordinal of the step it stands under'),
    order: z.int().min(1).describe('Place among the figures of the article, from 1'),
    span: Span,
  })
  .readonly();
export type Figure = z.infer<typeof Figure>;

export const Solution = z
  .strictObject({
    cause: z.string().nullable(),
    remedy: z.string().nullable(),
    text: z.string(),
    span: Span,
  })
  .readonly();
export type Solution = z.infer<typeof Solution>;

export const Issue = z
  .strictObject({
    symptom: z.string(),
    kind: IssueKind,
    solutions: z.array(Solution).readonly(),
    figures: z.array(z.int().min(0)).readonly().describe('Indexes into the figures'),
    span: Span.describe('The symptom; each solution has a span of its own'),
  })
  .readonly();
export type Issue = z.infer<typeof Issue>;

export const ErrorMention = z
  .strictObject({
    message: z.string().describe('The message as the reader of the article sees it'),
    context: z.string().describe('The sentence that quotes it'),
    issue: index,
    causes: z.array(z.string()).readonly(),
    remedies: z.array(z.string()).readonly(),
    span: Span.describe('The message, without its quotation marks'),
  })
  .readonly();
export type ErrorMention = z.infer<typeof ErrorMention>;

export const Reference = z
  .strictObject({
    kind: ReferenceKind,
    target: z.string().describe('What is pointed at, as printed: identifier, heading, number, URL'),
    text: z.string().describe('The sentence or item that points'),
    section: index,
    span: Span,
  })
  .readonly();
export type Reference = z.infer<typeof Reference>;

export const Note = z
  .strictObject({
    kind: NoteKind,
    marker: z.string().nullable().describe('The footnote mark: "1", "*"'),
    text: z.string(),
    span: Span,
  })
  .readonly();
export type Note = z.infer<typeof Note>;

export const PlatformPassage = z
  .strictObject({ platform: z.string(), text: z.string(), span: Span })
  .readonly()
  .describe('Words that hold for one platform only, where the markup says so');
export type PlatformPassage = z.infer<typeof PlatformPassage>;

export const Block = z
  .strictObject({ section: index, kind: BlockKind, text: z.string(), span: Span })
  .readonly()
  .describe('Prose that no other record names');
export type Block = z.infer<typeof Block>;

export const Article = z
  .strictObject({
    title: z.string(),
    titleSpan: Span,
    language: z.string().describe('BCP 47 tag'),
    topicType: TopicType,
    identifiers: z.array(Identifier).readonly(),
    metadata: Metadata,
    platforms: z.array(PlatformMention).readonly(),
    goal: z.string().nullable().describe('What the reader wants to do, as the title says it'),
    method: z.string().nullable().describe('The means that the title names: "QR Code"'),
    obstacle: z.string().nullable().describe('What the title says cannot be done'),
    sections: z.array(Section).readonly(),
    requirements: z.array(Requirement).readonly(),
    procedures: z.array(Procedure).readonly(),
    figures: z.array(Figure).readonly(),
    issues: z.array(Issue).readonly(),
    errors: z.array(ErrorMention).readonly(),
    references: z.array(Reference).readonly(),
    notes: z.array(Note).readonly(),
    platformPassages: z.array(PlatformPassage).readonly(),
    blocks: z.array(Block).readonly(),
    span: Span,
  })
  .readonly();
export type Article = z.infer<typeof Article>;
