// Puts the GraphQL schema together; a new kind of thing is one file in types/ and one line here.
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import { define, defineInput, type ObjectDefinition } from './definition.ts';
import { defineQuery } from './query.ts';
import { article, identifier } from './types/article.ts';
import { collection, platform } from './types/collection.ts';
import { indexedControl, indexedShortcut } from './types/controlIndex.ts';
import { document, message } from './types/document.ts';
import { articleDuplicate, duplicateCluster, duplicateMember } from './types/duplicate.ts';
import { error, errorMention, errorSolution, errorVariant } from './types/error.ts';
import { figure, figureMention } from './types/figure.ts';
import { figureAbsence, figureGap, figureRepeat, figureScope } from './types/figureScope.ts';
import { flow, flowEdge, flowPath, flowPathStep } from './types/flow.ts';
import { change, revision } from './types/history.ts';
import { issue, solution } from './types/issue.ts';
import { fallbackFilter, procedure, procedureRelation } from './types/procedure.ts';
import { reference } from './types/reference.ts';
import { run, runInput } from './types/run.ts';
import { block, note, platformPassage, requirement, section } from './types/section.ts';
import { defineNode, pageInfo, platformMention } from './types/shared.ts';
import { defineSource, point, stretch } from './types/span.ts';
import { task } from './types/task.ts';
import { referenceCandidate, wantedArticle } from './types/wanted.ts';
import { choice, control, detail, jump, step } from './types/step.ts';

const OBJECTS: readonly ObjectDefinition[] = [
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
  pageInfo,
  platform,
  platformMention,
  platformPassage,
  point,
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
  stretch,
  task,
  wantedArticle,
];

function build(): GraphQLSchema {
  defineNode();
  defineSource();
  defineInput(fallbackFilter);
  for (const definition of OBJECTS) define(definition);
  defineQuery();
  return lexicographicSortSchema(builder.toSchema());
}

/** The schema that every way in serves. */
export const schema = build();

/** The schema in the schema language, sorted: what api/schema.graphql holds. */
export function printedSchema(): string {
  return `${printSchema(schema)}\n`;
}
