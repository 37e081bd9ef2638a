// Tasks: what procedures with one goal share.
import type { ObjectDefinition } from '../definition.ts';
import { many, text, texts } from '../fields.ts';

export const task: ObjectDefinition = {
  name: 'Task',
  description: 'What can be done, over all platforms and means: procedures with one goal.',
  fields: {
    name: text('The goal, as most of its procedures word it.'),
    platforms: texts('The platforms that it has a procedure for.'),
    methods: texts('The means that it has a procedure for.'),
    procedures: many('Procedure', 'Its procedures, those of exact copies left out.'),
  },
  filter: {
    name: { type: 'String', description: 'The name has these words in it.' },
    platform: { type: 'String', description: 'It has a procedure for this platform: "android".' },
  },
  orders: { name: 'By name.' },
};
