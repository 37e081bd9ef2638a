// Figures and the places that mention them.
import type { ObjectDefinition } from '../definition.ts';
import { integer, many, one, oneOrNull, text, textOrNull } from '../fields.ts';
import { source } from './source.ts';
import { span } from './span.ts';

export const figure: ObjectDefinition = {
  name: 'Figure',
  description: 'A caption or an image.',
  fields: {
    number: textOrNull('Its printed number, in normal form.'),
    caption: text('The caption, as printed.'),
    address: textOrNull('The address of the image, where the text has one.'),
    order: integer('Its place among the figures of the article, from 1.'),
    mentions: many('FigureMention', 'The places in steps that mention it.'),
    article: one('Article', 'The article.'),
    procedure: oneOrNull('Procedure', 'The procedure it stands in.'),
    step: oneOrNull('Step', 'The step it stands under.'),
    issue: oneOrNull('Issue', 'The issue it belongs to.'),
    scope: oneOrNull('FigureScope', 'The scope that its number counts in.'),
    span: span('Where it stands.'),
    source: source(),
  },
  filter: {
    number: { type: 'String', description: 'It has this number: "3", "4.1".' },
    caption: { type: 'String', description: 'The caption has these words in it.' },
    platform: { type: 'String', description: 'Its article is for this platform.' },
  },
  orders: { place: 'By article, and by place in it.' },
};

export const figureMention: ObjectDefinition = {
  name: 'FigureMention',
  description: 'A mention of a figure in a step: "(Figure 3)".',
  fields: {
    number: text('The printed number, in normal form.'),
    figure: oneOrNull('Figure', 'The figure; null where there is none of that number.'),
    step: one('Step', 'The step.'),
    choice: oneOrNull('Choice', 'The alternative that it stands in.'),
  },
};
