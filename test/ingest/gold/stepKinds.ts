// Facts of procedures, steps, figures and jumps, as keys to compare.
import type { Article } from '../../../schema/article.ts';
import type { Procedure, Step } from '../../../schema/procedure.ts';
import type { GoldArticle, GoldStep } from './annotation.ts';
import { ALL, distinct, figureNumber, NEARLY_ALL, type Kind } from './kind.ts';
import { keyOf, truth, words } from './matching.ts';

const compact = (text: string) => text.replace(/\s/g, '').toLowerCase();
const opening = (step: { readonly text: string }) => words(step.text, 30);

interface Placed<S> {
  readonly at: number;
  readonly step: S;
}

const stepsOf = (article: Article): readonly (Placed<Step> & { procedure: Procedure })[] =>
  article.procedures.flatMap((procedure, at) =>
    procedure.steps.map((step) => ({ at, step, procedure })),
  );
const goldSteps = (gold: GoldArticle): readonly Placed<GoldStep>[] =>
  gold.procedures.flatMap(({ steps }, at) => steps.map((step) => ({ at, step })));
const numbersOf = (step: GoldStep) => [step.number, ...step.number_accept];

function parentNumber({ steps }: Procedure, { parent }: Step): string | null {
  if (parent === null) return null;
  return steps.find(({ ordinal }) => ordinal === parent)?.number ?? String(parent);
}

export const STEP_KINDS: readonly Kind[] = [
  {
    name: 'procedures: platforms, heading and number of steps',
    atLeast: ALL,
    found: (article) =>
      article.procedures.map(({ platforms, heading, steps }) =>
        keyOf(platforms.map(({ id }) => id).sort(), words(heading), steps.length),
      ),
    truths: (gold) =>
      gold.procedures.map(({ platform, heading, steps }) =>
        truth([keyOf(platform ? [platform] : [], words(heading), steps.length)]),
      ),
  },
  {
    name: 'steps: label, number and full text',
    atLeast: ALL,
    found: (article) =>
      stepsOf(article).map(({ at, step }) =>
        keyOf(at, step.label, step.number, words(step.text, 3000)),
      ),
    truths: (gold) =>
      goldSteps(gold).map(({ at, step }) =>
        truth(
          numbersOf(step).flatMap((number) =>
            [step.text, ...step.text_accept].map((text) =>
              keyOf(at, step.label, number, words(text, 3000)),
            ),
          ),
        ),
      ),
  },
  {
    name: 'steps: parent',
    atLeast: ALL,
    found: (article) =>
      stepsOf(article).map(({ at, step, procedure }) =>
        keyOf(at, step.number, parentNumber(procedure, step)),
      ),
    truths: (gold) =>
      goldSteps(gold).map(({ at, step }) =>
        truth(
          numbersOf(step).flatMap((number) =>
            [step.parent, ...step.parent_accept].map((parent) => keyOf(at, number, parent)),
          ),
        ),
      ),
  },
  {
    name: 'steps: figures mentioned',
    atLeast: ALL,
    found: (article) =>
      distinct(
        stepsOf(article).flatMap(({ at, step }) =>
          [...step.figureRefs, ...step.choices.flatMap(({ figureRefs }) => figureRefs)].map(
            ({ number }) => keyOf(at, step.number, opening(step), number),
          ),
        ),
      ),
    truths: (gold) =>
      goldSteps(gold).flatMap(({ at, step }) =>
        distinct(step.figure_refs).map((figure) =>
          truth(numbersOf(step).map((number) => keyOf(at, number, opening(step), figure))),
        ),
      ),
  },
  {
    name: 'steps: figures under them',
    atLeast: ALL,
    found: (article) =>
      stepsOf(article).map(({ at, step }) =>
        keyOf(
          at,
          opening(step),
          step.figures.map((index) => figureNumber(article, index)),
        ),
      ),
    truths: (gold) =>
      goldSteps(gold).map(({ at, step }) =>
        truth(
          [step.figures, ...step.figures_accept].map((figures) =>
            keyOf(at, opening(step), figures),
          ),
        ),
      ),
  },
  {
    name: 'figures: order, number and procedure',
    atLeast: ALL,
    found: (article) =>
      article.figures.map(({ number, procedure }, place) => keyOf(place, number, procedure)),
    truths: (gold) =>
      gold.figures
        .toSorted((a, b) => a.order - b.order)
        .map(({ number, procedure_index }, place) =>
          truth([keyOf(place, number, procedure_index)]),
        ),
  },
  {
    name: 'jumps',
    atLeast: ALL,
    found: (article) =>
      stepsOf(article).flatMap(({ at, step }) =>
        [...step.jumps, ...step.choices.flatMap(({ jumps }) => jumps)].map(({ to, kind }) =>
          keyOf(at, step.number, to, kind),
        ),
      ),
    truths: (gold) =>
      goldSteps(gold).flatMap(({ at, step }) =>
        step.jumps.map(({ to, to_accept, accept_kinds }) =>
          truth(
            [to, ...to_accept].flatMap((target) =>
              accept_kinds.map((kind) => keyOf(at, step.number, target, kind)),
            ),
          ),
        ),
      ),
    ignored: (gold) =>
      goldSteps(gold).flatMap(({ at, step }) =>
        step.jumps_optional.flatMap(({ to, kind }) =>
          numbersOf(step).map((number) => keyOf(at, number, to, kind)),
        ),
      ),
  },
  {
    name: 'shortcuts',
    atLeast: ALL,
    found: (article) =>
      distinct(stepsOf(article).flatMap(({ step }) => step.shortcuts.map(compact))),
    truths: (gold) =>
      gold.keyboard_shortcuts.map((keys) =>
        truth([keys, ...(gold.keyboard_shortcuts_accept[keys] ?? [])].map(compact)),
      ),
  },
  {
    name: 'conditions',
    atLeast: NEARLY_ALL,
    found: (article) =>
      stepsOf(article).flatMap(({ at, step }) =>
        step.condition ? keyOf(at, opening(step), words(step.condition, 80)) : [],
      ),
    truths: (gold) =>
      goldSteps(gold).flatMap(({ at, step }) =>
        step.condition
          ? truth(
              [step.condition, ...step.condition_accept].map((clause) =>
                keyOf(at, opening(step), words(clause, 80)),
              ),
            )
          : [],
      ),
    ignored: (gold) =>
      goldSteps(gold).flatMap(({ at, step }) =>
        step.condition_optional ? keyOf(at, opening(step), words(step.condition_optional, 80)) : [],
      ),
  },
  {
    name: 'controls',
    atLeast: NEARLY_ALL,
    found: (article) =>
      stepsOf(article).flatMap(({ at, step }) =>
        step.controls.map(({ name }) => keyOf(at, opening(step), words(name))),
      ),
    truths: (gold) =>
      goldSteps(gold).flatMap(({ at, step }) =>
        step.ui_labels
          .filter((name) => !step.ui_labels_optional.includes(name))
          .map((name) =>
            truth(
              [name, ...(step.ui_labels_accept[name] ?? [])].map((one) =>
                keyOf(at, opening(step), words(one)),
              ),
            ),
          ),
      ),
    ignored: (gold) =>
      goldSteps(gold).flatMap(({ at, step }) =>
        step.ui_labels_optional.map((name) => keyOf(at, opening(step), words(name))),
      ),
  },
];
