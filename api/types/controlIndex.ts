// The indexes of elements of the screen and of key combinations.
import type { ObjectDefinition } from '../definition.ts';
import { integer, json, page, text, texts } from '../fields.ts';

const PLATFORM = 'A step of a procedure for this platform names it.';
const counts = {
  spellings: texts('All ways in which it is printed, the most frequent first.'),
  platforms: texts('The platforms of the procedures that name it.'),
  stepCount: integer('How many steps name it; copies of articles do not count.'),
  articleCount: integer('How many articles name it; copies do not count.'),
  steps: page('Step', 'The steps that name it.'),
  articles: page('Article', 'The articles that name it.'),
};

export const indexedControl: ObjectDefinition = {
  name: 'IndexedControl',
  description: 'An element of the screen: all those of one name, letter case aside.',
  fields: {
    name: text('Its name, as it is printed most often.'),
    ...counts,
    paths: json('The menu paths that lead to it, each as a list of names, outermost first.'),
  },
  filter: {
    name: { type: 'String', description: 'It has this name, letter case aside.' },
    text: { type: 'String', description: 'Its name has these words in it.' },
    platform: { type: 'String', description: PLATFORM },
  },
  orders: { name: 'By name.', steps: 'By how many steps name it.' },
};

export const indexedShortcut: ObjectDefinition = {
  name: 'IndexedShortcut',
  description: 'A key combination: all that mean the same keys, however they are printed.',
  fields: { keys: text('The keys, as they are printed most often.'), ...counts },
  filter: {
    keys: { type: 'String', description: 'It is these keys: "Ctrl + C", letter case aside.' },
    text: { type: 'String', description: 'It has this in it: "ctrl".' },
    platform: { type: 'String', description: PLATFORM },
  },
  orders: { keys: 'By keys.', steps: 'By how many steps name it.' },
};
