// A step of the tree to a step of the contract: its own words, and what stands in its body.
import type { Choice, Detail, Jump, Step } from '../../schema/procedure.ts';
import type { Step as StepNode, Words } from '../tree/nodes.ts';
import { conditionOf } from './conditions.ts';
import { passageOf, rangeOf, spanOf, textAndSpan, type Context } from './context.ts';
import { controlsIn } from './controls.ts';
import { mentionsIn } from './figures.ts';
import { guardsOf } from './guards.ts';
import { importanceOf } from './importance.ts';
import { jumpsIn } from './jumps.ts';
import type { Passage } from './passage.ts';
import type { Scan } from './scan.ts';
import { shortcutsIn } from './shortcuts.ts';

export interface StepPlaceInProcedure {
  readonly procedure: number;
  readonly ordinal: number;
  readonly depth: number;
}

/** The record of a step; notes of its body are handed to `scan` like all others. */
export function stepOf(
  node: StepNode,
  { procedure, ordinal, depth }: StepPlaceInProcedure,
  context: Context,
  scan: Scan,
): Step {
  const { lexicon, claims } = context;
  const words = rangeOf(node.words);
  const { start } = rangeOf(node);
  claims.push({ start, end: words.end });
  const passage = passageOf(context, node.words);
  scan.interrupt();
  scan.inList = false;
  scan.prose(passage);
  const choices: Choice[] = [];
  const details: Detail[] = [];
  const figures: number[] = [];
  for (const child of node.children) {
    if (child.type === 'note') {
      scan.note(child);
    } else if (child.type === 'figure') {
      claims.push(rangeOf(child));
      scan.interrupt();
      const index = context.figureIndex.get(child);
      if (index !== undefined) figures.push(index);
    } else {
      claims.push(rangeOf(child));
      if (child.type === 'thematicBreak') continue;
      const choice =
        child.type === 'item' ? choiceFrom(child.children[0], procedure, context) : null;
      if (choice) choices.push(choice);
      else details.push(textAndSpan(context, child.children[0]));
      scan.inList = child.type === 'item';
      const passage = passageOf(context, child.children[0]);
      if (child.data.markup?.kind === 'code') scan.verbatim(passage);
      else scan.prose(passage);
    }
  }
  const { text, span } = textAndSpan(context, node.words);
  return {
    label: node.label,
    number: node.number,
    ordinal,
    parent: node.parent === null ? null : node.parent + 1,
    depth,
    text,
    textSpan: span,
    condition: conditionOf(passage, lexicon),
    importance: importanceOf(passage, lexicon),
    choices,
    details,
    figureRefs: mentionsIn(passage, procedure, context),
    figures,
    jumps: jumpsOf(passage, context),
    controls: controlsIn(passage, lexicon),
    shortcuts: shortcutsIn(passage, lexicon),
    span: spanOf(node),
  };
}

/** A bulleted line of a step's body is a choice when it is guarded or moves the reader. */
function choiceFrom(words: Words, procedure: number, context: Context): Choice | null {
  const passage = passageOf(context, words);
  const condition = conditionOf(passage, context.lexicon);
  const jumps = jumpsOf(passage, context);
  if (condition === null && jumps.length === 0) return null;
  const figureRefs = mentionsIn(passage, procedure, context);
  return { ...textAndSpan(context, words), condition, figureRefs, jumps };
}

function jumpsOf(passage: Passage, { view, lexicon }: Context): readonly Jump[] {
  const jumps = jumpsIn(passage, lexicon);
  if (jumps.length === 0) return [];
  const guards = guardsOf(jumps, passage, lexicon);
  return jumps.map(({ kind, to, through, start, end }, index) => ({
    kind,
    to,
    through,
    condition: guards[index] ?? null,
    text: view.wordsOf(start, end),
    span: view.spanOf(start, end),
  }));
}
