// All kinds of things that can be read, by name. A new kind is one file in entities/ and one
// line here.
import type { Entity } from './entity.ts';
import { article, identifier } from './entities/article.ts';
import { collection } from './entities/collection.ts';
import { indexedControl, indexedShortcut } from './entities/controlIndex.ts';
import { document, message } from './entities/document.ts';
import { articleDuplicate, duplicateCluster, duplicateMember } from './entities/duplicate.ts';
import { error, errorMention, errorSolution, errorVariant } from './entities/error.ts';
import { figure, figureMention } from './entities/figure.ts';
import { figureAbsence, figureGap, figureRepeat, figureScope } from './entities/figureScope.ts';
import { flow, flowEdge, flowPath, flowPathStep } from './entities/flow.ts';
import { change, revision } from './entities/history.ts';
import { issue, solution } from './entities/issue.ts';
import { platform } from './entities/platform.ts';
import { procedure, procedureRelation } from './entities/procedure.ts';
import { reference } from './entities/reference.ts';
import { run, runInput } from './entities/run.ts';
import { block, note, platformPassage, requirement, section } from './entities/section.ts';
import { task } from './entities/task.ts';
import { referenceCandidate, wantedArticle } from './entities/wanted.ts';
import { choice, control, detail, jump, step } from './entities/step.ts';

const ENTITIES: readonly Entity[] = [
  article,
  articleDuplicate,
  block,
  change,
  choice,
  collection,
  control,
  detail,
  document,
  duplicateCluster,
  duplicateMember,
  error,
  errorMention,
  errorSolution,
  errorVariant,
  figure,
  figureAbsence,
  figureGap,
  figureMention,
  figureRepeat,
  figureScope,
  flow,
  flowEdge,
  flowPath,
  flowPathStep,
  identifier,
  indexedControl,
  indexedShortcut,
  issue,
  jump,
  message,
  note,
  platform,
  platformPassage,
  procedure,
  procedureRelation,
  reference,
  referenceCandidate,
  requirement,
  revision,
  run,
  runInput,
  section,
  solution,
  step,
  task,
  wantedArticle,
];

const BY_NAME: ReadonlyMap<string, Entity> = new Map(
  ENTITIES.map((entity) => [entity.name, entity]),
);

/** All entities, in the order of their names. */
export function entities(): readonly Entity[] {
  return ENTITIES;
}

/** The entity of that name, or undefined. */
export function findEntity(name: string): Entity | undefined {
  return BY_NAME.get(name);
}

/** The entity of that name; a name that is not in the registry is a fault of ours. */
export function entityNamed(name: string): Entity {
  const entity = BY_NAME.get(name);
  if (entity === undefined) throw new Error(`There is no entity ${name}`);
  return entity;
}
