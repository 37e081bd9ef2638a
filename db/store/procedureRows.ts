// The rows of one procedure: its steps and what belongs to a step. The rows of a choice stand
// beside those of its step, with the choice's id.
import type { Article } from '../../schema/article.ts';
import type { Flow } from '../../schema/flow.ts';
import type { FigureMention, Jump, Procedure, Step } from '../../schema/procedure.ts';
import { normalKeys } from '../../schema/shortcut.ts';
import { normalForm } from '../../schema/text.ts';
import { distinctPlatforms, idAt, idAtOrNull, type ArticleIds } from './articleIds.ts';
import { addFlow, flowColumns, type PartIds } from './flowRows.ts';
import type { RowIds } from './rowIds.ts';
import type { Rows } from './rowSet.ts';
import { pack } from './packedSpan.ts';

const NAME_LENGTH = 200;

/** A procedure and where it stands; `index` counts from 0 in its article. */
export interface PlacedProcedure {
  readonly procedure: Procedure;
  readonly index: number;
  readonly article: Article;
  readonly known: ArticleIds;
  /** The id of its task, where it has a goal. */
  readonly task: string | null;
  readonly flow: Flow;
}

/** Adds a procedure; what the title of the article says holds for it too. */
export function addProcedure(
  rows: Rows,
  ids: RowIds,
  articleId: string,
  { procedure, index, article, known, task, flow }: PlacedProcedure,
): void {
  const id = idAt(known.procedures, index);
  rows.procedures.push({
    article_id: articleId,
    id,
    section_id: idAtOrNull(known.sections, procedure.section),
    ordinal: index + 1,
    heading: procedure.heading,
    task_id: task,
    goal: article.goal,
    method: article.method,
    obstacle: article.obstacle,
    ...flowColumns(flow, procedure.steps.length),
    span: pack(procedure.span),
  });
  distinctPlatforms(procedure.platforms).forEach(({ id: platform, evidence }, place) => {
    rows.procedure_platforms.push({
      procedure_id: id,
      id: ids.next(id, 'platform', platform),
      ordinal: place + 1,
      platform,
      evidence,
    });
  });
  const steps = known.steps[index] ?? [];
  const parts = procedure.steps.map((step, place) => {
    const stepId = idAt(steps, place);
    rows.steps.push({
      article_id: articleId,
      id: stepId,
      procedure_id: id,
      parent_id: step.parent === null ? null : idAt(steps, step.parent - 1),
      ordinal: step.ordinal,
      depth: step.depth,
      label: step.label,
      number: step.number,
      text: step.text,
      condition: step.condition,
      importance: step.importance,
      text_span: pack(step.textSpan),
      span: pack(step.span),
    });
    return addStepParts(rows, ids, stepId, step, known);
  });
  addFlow(rows, ids, { flow, index, procedureId: id, known, parts });
}

function addStepParts(
  rows: Rows,
  ids: RowIds,
  stepId: string,
  step: Step,
  known: ArticleIds,
): PartIds {
  const mentions = new PartRows(rows, ids, stepId, known);
  const jumpIds = mentions.add(null, step.figureRefs, step.jumps);
  const choiceIds = step.choices.map(({ text, condition, figureRefs, jumps, span }, index) => {
    const id = ids.next(stepId, 'choice', text);
    rows.choices.push({
      step_id: stepId,
      id,
      ordinal: index + 1,
      text,
      condition,
      span: pack(span),
    });
    jumpIds.push(...mentions.add(id, figureRefs, jumps));
    return id;
  });
  step.details.forEach(({ text, span }, index) => {
    const id = ids.next(stepId, 'detail', text);
    rows.details.push({ step_id: stepId, id, ordinal: index + 1, text, span: pack(span) });
  });
  step.controls.forEach(({ name, action, path }, index) => {
    rows.controls.push({
      step_id: stepId,
      id: ids.next(stepId, 'control', ...path, name, action),
      ordinal: index + 1,
      name,
      normal_name: normalForm(name).slice(0, NAME_LENGTH),
      action,
      path,
    });
  });
  step.shortcuts.forEach((keys, index) => {
    const id = ids.next(stepId, 'shortcut', keys);
    const place = { step_id: stepId, id, ordinal: index + 1 };
    rows.shortcuts.push({ ...place, keys, normal_keys: normalKeys(keys) });
  });
  return { jumps: jumpIds, choices: choiceIds };
}

/** Figure mentions and jumps of a step: its own first, then those of its choices. */
class PartRows {
  #figureMentions = 0;
  #jumps = 0;
  readonly #rows: Rows;
  readonly #ids: RowIds;
  readonly #stepId: string;
  readonly #known: ArticleIds;

  constructor(rows: Rows, ids: RowIds, stepId: string, known: ArticleIds) {
    this.#rows = rows;
    this.#ids = ids;
    this.#stepId = stepId;
    this.#known = known;
  }

  /** Adds rows, and gives the ids of the jumps. */
  add(
    choiceId: string | null,
    figures: readonly FigureMention[],
    jumps: readonly Jump[],
  ): string[] {
    const around = choiceId ?? this.#stepId;
    for (const { number, figure } of figures) {
      this.#rows.figure_mentions.push({
        step_id: this.#stepId,
        id: this.#ids.next(around, 'figure mention', number),
        choice_id: choiceId,
        figure_id: idAtOrNull(this.#known.figures, figure),
        ordinal: (this.#figureMentions += 1),
        number,
      });
    }
    return jumps.map(({ kind, to, through, condition, text, span }) => {
      const id = this.#ids.next(around, 'jump', kind, to, through, text);
      this.#rows.jumps.push({
        step_id: this.#stepId,
        id,
        choice_id: choiceId,
        ordinal: (this.#jumps += 1),
        kind,
        to_number: to,
        through_number: through,
        condition,
        text,
        span: pack(span),
      });
      return id;
    });
  }
}
