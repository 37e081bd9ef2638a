// Procedures and their relations.
import type { InputDefinition, ObjectDefinition } from '../definition.ts';
import { many, one, oneOrNull, text, textOrNull, word } from '../fields.ts';
import { relationKind } from '../words.ts';
import { platformMentions } from './shared.ts';
import { source } from './source.ts';
import { span } from './span.ts';

export const fallbackFilter: InputDefinition = {
  input: 'FallbackFilter',
  description: 'Conditions on a fallback; all that are given must hold of one and the same.',
  texts: {
    obstacle: 'What cannot be done has these words in it: "QR".',
    method: 'The means of the fallback has these words in it.',
  },
};

export const procedure: ObjectDefinition = {
  name: 'Procedure',
  description: 'An ordered list of steps with a goal, for some platforms.',
  fields: {
    heading: textOrNull('Its heading, as printed; null where none is.'),
    goal: textOrNull('What the reader wants to do.'),
    method: textOrNull('By which means.'),
    obstacle: textOrNull('What cannot be done, so that this is done instead.'),
    platforms: platformMentions('The platforms it is for.'),
    steps: many('Step', 'All its steps, flat and in order; "depth" and "parent" give the tree.'),
    figures: many('Figure', 'The figures in it, in order.'),
    flow: one('Flow', 'What a reader does after what.'),
    mermaid: text('The flow as a Mermaid flowchart.'),
    fallbacks: many('Procedure', 'What can be done instead where this cannot be done.'),
    fallbackFor: many('Procedure', 'The procedures instead of which this can be done.'),
    variants: many('Procedure', 'The same by the same means on other platforms.'),
    task: oneOrNull('Task', 'The task that it is one way to do; null where it has no goal.'),
    requires: many('Article', 'The articles that its requirements point at.'),
    requiredBy: many('Procedure', 'The procedures whose requirements point at its article.'),
    relations: many('ProcedureRelation', 'All its relations to others, with their evidence.'),
    article: one('Article', 'The article.'),
    section: oneOrNull('Section', 'The section it stands in.'),
    span: span('Where it stands.'),
    source: source(),
  },
  filter: {
    platform: { type: 'String', description: 'It is for this platform: "android", "ios".' },
    copies: { type: 'Boolean', description: 'True: those of exact copies of articles too.' },
    goal: { type: 'String', description: 'The goal has these words in it.' },
    method: { type: 'String', description: 'The means has these words in it.' },
    obstacle: { type: 'String', description: 'The obstacle has these words in it.' },
    heading: { type: 'String', description: 'The heading has these words in it.' },
    text: { type: 'String', description: 'The heading or a step has these words in it.' },
    isFallback: { type: 'Boolean', description: 'It is, or is not, a fallback for another.' },
    hasFallback: { type: fallbackFilter, description: 'It has a fallback of which this holds.' },
  },
  orders: {
    place: 'By article, and by place in it.',
    article: 'By the title of the article, and by place in it.',
  },
};

export const procedureRelation: ObjectDefinition = {
  name: 'ProcedureRelation',
  description: 'A relation between two procedures.',
  fields: {
    kind: word(relationKind, 'How they are related.'),
    evidence: text('Which facts agree.'),
    from: one('Procedure', 'The one that is the fallback or the variant.'),
    to: one('Procedure', 'The one that it is the fallback for, or a variant of.'),
  },
};
