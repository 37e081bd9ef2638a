// The ledger of figures: where their numbers run, and what is to be said of them.
import type { ObjectDefinition } from '../definition.ts';
import { flag, integer, many, one, oneOrNull, text, textOrNull, word } from '../fields.ts';
import { figureScopeKind, figureStyle } from '../words.ts';

const scope = one('FigureScope', 'The scope that it is about.');

export const figureScope: ObjectDefinition = {
  name: 'FigureScope',
  description: 'A part of an article through which the numbers of figures run.',
  fields: {
    kind: word(figureScopeKind, 'What the numbers run through.'),
    platform: textOrNull('The platform that its section is for.'),
    first: text('The smallest number.'),
    last: text('The largest number.'),
    style: word(figureStyle, 'How the text speaks of its figures.'),
    figures: many('Figure', 'Its figures, in order.'),
    gaps: many(
      'FigureGap',
      'Numbers left out; dotted numbers stand for the number before the dot.',
    ),
    repeated: many('FigureRepeat', 'Numbers that several of its figures bear.'),
    absent: many(
      'FigureAbsence',
      'Numbers that the text cites and that none of its figures bears.',
    ),
    restarts: many('Figure', 'Figures at which the numbers begin anew without a heading.'),
    uncited: many('Figure', 'Figures that no text cites.'),
    withoutImage: many('Figure', 'Figures without an image, where the document shows others.'),
    imagesKnown: flag('Whether the document shows any image; plain text shows none.'),
    section: oneOrNull('Section', 'The section that holds all its figures.'),
    procedure: oneOrNull('Procedure', 'The procedure that holds all its figures.'),
    article: one('Article', 'The article.'),
  },
};

export const figureGap: ObjectDefinition = {
  name: 'FigureGap',
  description: 'Numbers of figures that are left out between two that are there.',
  fields: {
    first: text('The first of them.'),
    last: text('The last of them.'),
    count: integer('How many they are.'),
    scope,
  },
};

export const figureRepeat: ObjectDefinition = {
  name: 'FigureRepeat',
  description: 'A number that several figures of a scope bear.',
  fields: {
    number: text('The number.'),
    count: integer('How many figures bear it.'),
    figures: many('Figure', 'The figures, in order.'),
    scope,
  },
};

export const figureAbsence: ObjectDefinition = {
  name: 'FigureAbsence',
  description: 'A number that the text cites and that no figure of the scope bears.',
  fields: {
    number: text('The number.'),
    steps: many('Step', 'The steps that cite it; none where only other prose does.'),
    scope,
  },
};
