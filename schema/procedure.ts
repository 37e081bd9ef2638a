// Procedures and their steps. A step keeps what is printed (`label`), its normal form (`number`)
// and its place (`ordinal`); nothing is renumbered.
import { z } from 'zod';
import { ControlAction, Evidence, Importance, JumpKind } from './lists.ts';
import { Span } from './span.ts';

const ordinal = z.int().min(1).describe('From 1, flat and in reading order, in its procedure');

export const FigureMention = z
  .strictObject({
    number: z.string().describe('Printed number in normal form'),
    figure: z.int().min(0).nullable().describe('Index into the figures of the article'),
  })
  .readonly();
export type FigureMention = z.infer<typeof FigureMention>;

export const Jump = z
  .strictObject({
    kind: JumpKind,
    to: z.string().describe('Step number in normal form'),
    through: z.string().nullable().describe('Last step number of a range'),
    condition: z.string().nullable().describe('The clause of its sentence that guards it'),
    text: z.string(),
    span: Span,
  })
  .readonly();
export type Jump = z.infer<typeof Jump>;

export const Choice = z
  .strictObject({
    text: z.string(),
    condition: z.string().nullable(),
    figureRefs: z.array(FigureMention).readonly(),
    jumps: z.array(Jump).readonly(),
    span: Span,
  })
  .readonly()
  .describe('A guarded alternative inside a step');
export type Choice = z.infer<typeof Choice>;

export const Detail = z
  .strictObject({ text: z.string(), span: Span })
  .readonly()
  .describe('A further paragraph or item that belongs to a step');
export type Detail = z.infer<typeof Detail>;

export const Control = z
  .strictObject({
    name: z.string().describe('The label on the screen'),
    action: ControlAction,
    path: z
      .array(z.string())
      .readonly()
      .describe('Menu path: the labels that lead to it, in order'),
  })
  .readonly();
export type Control = z.infer<typeof Control>;

export const Step = z
  .strictObject({
    label: z.string().nullable().describe('As printed: "1.a)"; null where none is printed'),
    number: z.string().nullable().describe('Normal form of the label: "1.a"'),
    ordinal,
    parent: z.int().min(1).nullable().describe('Ordinal of the step that this one details'),
    depth: z.int().min(0).describe('0 for a step without a parent'),
    text: z.string().describe('The words of the step, white space folded, without its label'),
    textSpan: Span,
    condition: z.string().nullable().describe('The clause that says when the step applies'),
    importance: Importance,
    choices: z.array(Choice).readonly(),
    details: z.array(Detail).readonly(),
    figureRefs: z.array(FigureMention).readonly(),
    figures: z.array(z.int().min(0)).readonly().describe('Captions placed under the step'),
    jumps: z.array(Jump).readonly(),
    controls: z.array(Control).readonly(),
    shortcuts: z.array(z.string()).readonly().describe('Key combinations as printed'),
    span: Span,
  })
  .readonly();
export type Step = z.infer<typeof Step>;

export const Procedure = z
  .strictObject({
    heading: z.string().nullable(),
    section: z.int().min(0).nullable(),
    platforms: z
      .array(z.strictObject({ id: z.string(), evidence: Evidence }).readonly())
      .readonly(),
    steps: z.array(Step).readonly(),
    span: Span,
  })
  .readonly();
export type Procedure = z.infer<typeof Procedure>;
