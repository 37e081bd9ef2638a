// Steps and what stands in them.
import type { ObjectDefinition } from '../definition.ts';
import { integer, many, one, oneOrNull, page, text, textOrNull, texts, word } from '../fields.ts';
import { controlAction, importance, jumpKind } from '../words.ts';
import { source } from './source.ts';
import { span } from './span.ts';

export const step: ObjectDefinition = {
  name: 'Step',
  description: 'One instruction.',
  fields: {
    label: textOrNull('What is printed: "1.a)"; null where nothing is.'),
    number: textOrNull('The label in normal form: "1.a".'),
    ordinal: integer('Its place in the procedure, from 1, flat and in reading order.'),
    depth: integer('0 for a step without a parent.'),
    text: text('Its words, without the label.'),
    textSpan: span('Where its words stand.'),
    condition: textOrNull('The clause that says when it applies.'),
    importance: word(importance, 'Whether it may be skipped.'),
    shortcuts: texts('Key combinations, as printed.'),
    parent: oneOrNull('Step', 'The step that it details.'),
    children: many('Step', 'The steps that detail it, in order.'),
    choices: many('Choice', 'Its alternatives, in order.'),
    details: many('Detail', 'Further paragraphs and items that belong to it, in order.'),
    jumps: many('Jump', 'Where it moves the reader, in order.'),
    leadsTo: many('FlowEdge', 'The ways that lead from it.'),
    controls: many('Control', 'The elements of the screen that it acts on, in order.'),
    figures: many('Figure', 'The figures under it, in order.'),
    figureMentions: many('FigureMention', 'The figures that it mentions, in order.'),
    procedure: one('Procedure', 'The procedure.'),
    article: one('Article', 'The article.'),
    span: span('Where it stands, with label, details and all.'),
    source: source(),
  },
  filter: {
    control: {
      type: 'String',
      description: 'It acts on the element of this name: "Settings", letter case aside.',
    },
    action: {
      type: controlAction,
      description: 'It acts in this way, on the element that "control" names if that is given.',
    },
    text: { type: 'String', description: 'It has these words in it.' },
    platform: { type: 'String', description: 'Its procedure is for this platform.' },
    importance: { type: importance, description: 'Whether it may be skipped.' },
  },
  orders: { place: 'By article, procedure, and place in it.' },
};

export const choice: ObjectDefinition = {
  name: 'Choice',
  description: 'A guarded alternative inside a step.',
  fields: {
    text: text('Its words.'),
    condition: textOrNull('When it applies.'),
    jumps: many('Jump', 'Where it moves the reader, in order.'),
    figureMentions: many('FigureMention', 'The figures that it mentions, in order.'),
    step: one('Step', 'The step.'),
    span: span('Where it stands.'),
    source: source(),
  },
};

export const detail: ObjectDefinition = {
  name: 'Detail',
  description: 'A further paragraph or item that belongs to a step.',
  fields: {
    text: text('Its words.'),
    step: one('Step', 'The step.'),
    span: span('Where it stands.'),
    source: source(),
  },
};

export const jump: ObjectDefinition = {
  name: 'Jump',
  description: 'Prose that moves the reader to other steps.',
  fields: {
    kind: word(jumpKind, 'How it moves the reader.'),
    to: text('The number of the step, in normal form.'),
    through: textOrNull('The number of the last step, where a range is meant.'),
    condition: textOrNull('The clause of its sentence that guards it.'),
    text: text('The prose.'),
    edges: many('FlowEdge', 'What it means for the flow: the ways that it opens.'),
    step: one('Step', 'The step that it stands in.'),
    choice: oneOrNull('Choice', 'The alternative that it stands in.'),
    span: span('Where it stands.'),
    source: source(),
  },
};

export const control: ObjectDefinition = {
  name: 'Control',
  description: 'An element of the screen that a step acts on.',
  fields: {
    name: text('Its name, as it stands on the screen.'),
    action: word(controlAction, 'What the step does with it.'),
    path: texts('Its menu path: the elements that lead to it, outermost first.'),
    step: one('Step', 'The step.'),
    alike: page('Step', 'All steps that act on an element of this name, this one included.'),
  },
  filter: {
    name: { type: 'String', description: 'It has this name, letter case aside.' },
    action: { type: controlAction, description: 'The step does this with it.' },
    platform: { type: 'String', description: 'The procedure is for this platform.' },
  },
  orders: { place: 'By step, and by place in it.', name: 'By name.' },
};
