// The control flow of a procedure: steps as nodes, the edges between them, and paths. All but the
// edges is a row of the procedure; edges and paths are rows of views, and have no id of their own.
import type { Column } from '../column.ts';
import type { Entity, Relation } from '../entity.ts';
import { byNumber, many, one } from '../expression.ts';
import { sql } from '../sql.ts';

const ofView = {
  filters: {},
  collection: (row: string) => sql.ref(`${row}.collection_id`),
  document: null,
  canonical: null,
  node: false,
} as const;

/** The steps of the procedure whose ordinals a column lists. */
function listed(column: string): Relation {
  return {
    kind: 'many',
    entity: 'Step',
    on: (parent, child) => sql`${sql.ref(`${child}.procedure_id`)} = ${sql.ref(`${parent}.id`)}
      and ${sql.ref(`${child}.ordinal`)} = any(${sql.ref(`${parent}.${column}`)})`,
  };
}

export const flow: Entity = {
  ...ofView,
  name: 'Flow',
  source: () => sql.id('procedures'),
  columns: {},
  relations: {
    nodes: many('Step', 'procedure_id'),
    edges: many('FlowEdge', 'procedure_id'),
    entry: listed('entry'),
    ends: listed('ends'),
    unreachable: listed('unreachable'),
    paths: many('FlowPath', 'procedure_id'),
    procedure: one('Procedure', 'id'),
  },
  orders: {},
};

const plain =
  (column: string): Column =>
  (row) =>
    sql.ref(`${row}.${column}`);

export const flowEdge: Entity = {
  ...ofView,
  name: 'FlowEdge',
  source: () => sql.id('flow_edges'),
  columns: { kind: plain('kind'), guard: plain('guard'), resolution: plain('resolution') },
  relations: {
    from: one('Step', 'from_step_id'),
    to: one('Step', 'to_step_id'),
    through: one('Step', 'through_step_id'),
    candidates: {
      kind: 'many',
      entity: 'Step',
      on: (parent, child) =>
        sql`${sql.ref(`${child}.id`)} = any(${sql.ref(`${parent}.candidates`)})`,
    },
    jump: one('Jump', 'jump_id'),
    choice: one('Choice', 'choice_id'),
  },
  orders: { place: [byNumber('from_ordinal'), byNumber('ordinal')] },
};

export const flowPath: Entity = {
  ...ofView,
  name: 'FlowPath',
  source: () => sql.id('procedure_paths'),
  columns: {
    complete: (row) => sql`exists (select from procedures p
      join steps s on s.collection_id = p.collection_id and s.ordinal = any(p.ends)
      where p.collection_id = ${sql.ref(`${row}.collection_id`)}
        and p.id = ${sql.ref(`${row}.procedure_id`)}
        and s.id = (${sql.ref(`${row}.steps`)})[cardinality(${sql.ref(`${row}.steps`)})])`,
  },
  relations: {
    steps: {
      kind: 'many',
      entity: 'FlowPathStep',
      on: (parent, child) => sql`${sql.ref(`${child}.procedure_id`)} =
        ${sql.ref(`${parent}.procedure_id`)}
        and ${sql.ref(`${child}.path`)} = ${sql.ref(`${parent}.ordinal`)}`,
    },
  },
  orders: { place: [byNumber('ordinal')] },
};

export const flowPathStep: Entity = {
  ...ofView,
  name: 'FlowPathStep',
  source: () => sql.id('procedure_path_steps'),
  columns: { place: plain('ordinal') },
  relations: { step: one('Step', 'step_id') },
  orders: { place: [byNumber('ordinal')] },
};
