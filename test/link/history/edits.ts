// Edits of articles, made by a generator with a seed, each with the changes that it should be told as.
import type { Article } from '../../../schema/article.ts';
import type { ChangeKind } from '../../../schema/lists.ts';
import type { Procedure, Step } from '../../../schema/procedure.ts';

/** A change that is expected: what, and the place of its row in the old version, if it had one. */
export interface Expected {
  readonly kind: ChangeKind;
  readonly place: readonly [procedure: number, step: number] | { readonly section: number } | null;
}

export interface Edit {
  readonly name: string;
  readonly article: Article;
  /** All changes; each inner list are ways to tell one and the same. */
  readonly expected: readonly (readonly Expected[])[];
}

/** Numbers from 0 up to `below`, the same for the same seed. */
export type Random = (below: number) => number;

/** The generator mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const CLAUSES = ['in the lower corner', 'with both hands', 'once more', 'and wait for the sound'];
const NEW_STEPS = [
  'Pour the remaining water out of the kettle.',
  'Ask the neighbour to hold the ladder.',
  'Count the lamps that still glow.',
  'Fold the blue cloth into quarters.',
];

/** The kinds of edits; each gives null where the article has no place for it. */
export const EDITS = [insertStep, deleteStep, rewordStep, moveStep, renameHeading, renumber];

interface Place {
  readonly procedure: Procedure;
  readonly index: number;
  readonly step: number;
}

/** A step that has no other below it, of a procedure with that many. */
function somewhere(article: Article, random: Random, least: number): Place | null {
  const long = article.procedures.flatMap((procedure, index) =>
    procedure.steps.length >= least ? [{ procedure, index }] : [],
  );
  const found = long[random(Math.max(1, long.length))];
  if (found === undefined) return null;
  const { steps } = found.procedure;
  const leaves = steps.flatMap(({ ordinal }, step) =>
    steps.some(({ parent }) => parent === ordinal) ? [] : [step],
  );
  const step = leaves[random(leaves.length)];
  return step === undefined ? null : { ...found, step };
}

function insertStep(article: Article, random: Random): Edit | null {
  const place = somewhere(article, random, 2);
  if (place === null) return null;
  const like = place.procedure.steps[place.step];
  if (like === undefined) return null;
  const added: Step = {
    ...like,
    ordinal: 0,
    ...{ text: NEW_STEPS[random(NEW_STEPS.length)] ?? '', condition: null },
    ...{ choices: [], details: [], figureRefs: [], figures: [] },
    ...{ jumps: [], controls: [], shortcuts: [] },
  };
  const order: (number | Step)[] = place.procedure.steps.map((_, index) => index);
  order.splice(place.step + random(2), 0, added);
  return {
    name: 'insert a step',
    article: withSteps(article, place.index, order),
    expected: [[{ kind: 'stepAdded', place: null }]],
  };
}

function deleteStep(article: Article, random: Random): Edit | null {
  const place = somewhere(article, random, 3);
  if (place === null) return null;
  const order = place.procedure.steps.map((_, index) => index).filter((at) => at !== place.step);
  return {
    name: 'delete a step',
    article: withSteps(article, place.index, order),
    expected: [[{ kind: 'stepRemoved', place: [place.index, place.step] }]],
  };
}

function rewordStep(article: Article, random: Random): Edit | null {
  const place = somewhere(article, random, 2);
  const step = place?.procedure.steps[place.step];
  if (place === null || step === undefined) return null;
  const words = step.text.split(' ');
  if (words.length < 3) return null;
  const way = random(3);
  if (way === 0) words.push(CLAUSES[random(CLAUSES.length)] ?? '');
  else if (way === 1) words[random(words.length)] = 'thoroughly';
  else words.splice(random(words.length), 1);
  const reworded: Step = { ...step, text: words.join(' ') };
  if (reworded.text === step.text) return null;
  const order = place.procedure.steps.map((_, index) => (index === place.step ? reworded : index));
  return {
    name: 'reword a step',
    article: withSteps(article, place.index, order),
    expected: [[{ kind: 'stepReworded', place: [place.index, place.step] }]],
  };
}

/** Only among steps that stand alone, so that no other is grouped anew. */
function moveStep(article: Article, random: Random): Edit | null {
  const place = somewhere(article, random, 3);
  if (place === null || place.procedure.steps.some(({ parent }) => parent !== null)) return null;
  const order = place.procedure.steps.map((_, index) => index);
  const to = random(order.length);
  if (to === place.step) return null;
  order.splice(to, 0, ...order.splice(place.step, 1));
  const at = (step: number): Expected => ({ kind: 'stepMoved', place: [place.index, step] });
  // Two neighbours that changed places: either of them has moved.
  const ways = Math.abs(to - place.step) === 1 ? [at(place.step), at(to)] : [at(place.step)];
  return {
    name: 'move a step',
    article: withSteps(article, place.index, order),
    expected: [ways],
  };
}

function renameHeading(article: Article, random: Random): Edit | null {
  const headed = article.sections.flatMap(({ heading }, index) => (heading ? [index] : []));
  const index = headed[random(Math.max(1, headed.length))];
  const section = index === undefined ? undefined : article.sections[index];
  if (index === undefined || section === undefined) return null;
  const heading = ['Aims of this part', `${section.heading ?? ''} again`][random(2)] ?? '';
  return {
    name: 'rename a heading',
    article: {
      ...article,
      sections: article.sections.with(index, { ...section, heading }),
      procedures: article.procedures.map((procedure) =>
        procedure.section === index && procedure.heading === section.heading
          ? { ...procedure, heading }
          : procedure,
      ),
    },
    expected: [[{ kind: 'sectionRenamed', place: { section: index } }]],
  };
}

function renumber(article: Article, random: Random): Edit | null {
  const place = somewhere(article, random, 2);
  if (place === null) return null;
  const order = place.procedure.steps.map((step, index) => {
    const number = String(index + 7);
    return index < place.step ? index : { ...step, number, label: `${number}.` };
  });
  const changed = place.procedure.steps.flatMap((step, index) =>
    index < place.step || step.label === `${index + 7}.` ? [] : [index],
  );
  return {
    name: 'renumber',
    article: withSteps(article, place.index, order),
    expected: changed.map((step) => [{ kind: 'stepRenumbered', place: [place.index, step] }]),
  };
}

/** The article with steps in that order: old ones by their index, or as given, and new ones. */
function withSteps(article: Article, index: number, order: readonly (number | Step)[]): Article {
  const procedure = article.procedures[index];
  if (procedure === undefined) throw new Error('no such procedure');
  const given = order.flatMap((one) =>
    typeof one === 'number' ? (procedure.steps[one] ?? []) : one,
  );
  const ordinalOf = new Map(given.map(({ ordinal }, place) => [ordinal, place + 1]));
  const steps = given.map((step, place) => ({
    ...step,
    ordinal: place + 1,
    parent: step.parent === null ? null : (ordinalOf.get(step.parent) ?? null),
  }));
  return {
    ...article,
    procedures: article.procedures.with(index, { ...procedure, steps }),
    figures: article.figures.map((figure) =>
      figure.procedure === index && figure.step !== null
        ? { ...figure, step: ordinalOf.get(figure.step) ?? null }
        : figure,
    ),
  };
}
