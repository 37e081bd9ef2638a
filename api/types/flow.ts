// The control flow of procedures.
import type { ObjectDefinition } from '../definition.ts';
import { flag, integer, many, one, oneOrNull, textOrNull, word } from '../fields.ts';
import { edgeKind, edgeResolution } from '../words.ts';

export const flow: ObjectDefinition = {
  name: 'Flow',
  description:
    'What a reader does after what: the steps of a procedure, and the ways between them.',
  fields: {
    nodes: many('Step', 'Its steps, in order.'),
    edges: many('FlowEdge', 'The ways between them, by the step that they lead from.'),
    entry: many('Step', 'Where a reader begins: one step, or alternatives that stand first.'),
    ends: many('Step', 'Where a reader may be done.'),
    unreachable: many('Step', 'Steps that no way leads to.'),
    paths: many('FlowPath', 'Ways through it, at most 20; no step stands twice on one.'),
    procedure: one('Procedure', 'The procedure.'),
  },
};

export const flowEdge: ObjectDefinition = {
  name: 'FlowEdge',
  description: 'A way from one step of a procedure to another.',
  fields: {
    kind: word(edgeKind, 'Why a reader takes it.'),
    guard: textOrNull('The clause under which it is taken.'),
    resolution: word(edgeResolution, 'Whether it is known where it leads.'),
    from: one('Step', 'The step that it leads from.'),
    to: oneOrNull('Step', 'The step that it leads to, or with which a range begins.'),
    through: oneOrNull('Step', 'The step with which a range ends.'),
    candidates: many('Step', 'Steps that may be meant, or that a range holds under one number.'),
    jump: oneOrNull('Jump', 'The prose that says so.'),
    choice: oneOrNull('Choice', 'The alternative inside the step by which it is taken.'),
  },
};

export const flowPath: ObjectDefinition = {
  name: 'FlowPath',
  description: 'A way through a procedure.',
  fields: {
    steps: many('FlowPathStep', 'Its steps, in the order in which a reader comes to them.'),
    complete: flag('Whether it comes to an end; a path of more than 200 steps is cut off.'),
  },
};

export const flowPathStep: ObjectDefinition = {
  name: 'FlowPathStep',
  description: 'A step on a path.',
  fields: {
    place: integer('Its place on the path, from 1.'),
    step: one('Step', 'The step.'),
  },
};
