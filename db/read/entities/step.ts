// A step and what stands in it: choices, details, jumps and controls.
import { normalForm } from '../../../schema/text.ts';
import { entityOf } from '../entity.ts';
import {
  byId,
  byNumber,
  byText,
  containing,
  documentByArticle,
  documentByStep,
  equal,
  many,
  one,
  platformFilter,
  span,
  textFilter,
  textOrNull,
} from '../expression.ts';
import { sql, type Sql } from '../sql.ts';

/** The row's step has a control of that name, acted on in that way; null asks for any. */
function hasControl(row: string, name: string | null, action: string | null): Sql {
  return sql`exists (select from controls c
    where c.collection_id = ${sql.ref(`${row}.collection_id`)} and c.step_id = ${sql.ref(`${row}.id`)}
      and ${name === null ? sql`true` : controlNamed('c', name)}
      and ${action === null ? sql`true` : sql`c.action = ${action}::text`})`;
}

/** `normal_name` keeps the first 200 characters of the normal form. */
function controlNamed(row: string, name: string): Sql {
  return sql`${sql.ref(`${row}.normal_name`)} = left(${normalForm(name)}::text, 200)`;
}

export const step = entityOf('steps', {
  name: 'Step',
  columns: {
    label: 'label',
    number: 'number',
    ordinal: 'ordinal',
    depth: 'depth',
    text: 'text',
    textSpan: span('text_'),
    condition: 'condition',
    importance: 'importance',
    shortcuts: (row) => sql`(select coalesce(json_agg(k.keys order by k.ordinal), '[]'::json)
      from shortcuts k where k.collection_id = ${sql.ref(`${row}.collection_id`)}
        and k.step_id = ${sql.ref(`${row}.id`)})`,
    span: span(),
  },
  relations: {
    article: one('Article', 'article_id'),
    procedure: one('Procedure', 'procedure_id'),
    parent: one('Step', 'parent_id'),
    children: many('Step', 'parent_id'),
    choices: many('Choice', 'step_id'),
    details: many('Detail', 'step_id'),
    jumps: many('Jump', 'step_id'),
    leadsTo: {
      kind: 'many',
      entity: 'FlowEdge',
      on: (parent, child) => sql`${sql.ref(`${child}.procedure_id`)} =
        ${sql.ref(`${parent}.procedure_id`)}
        and ${sql.ref(`${child}.from_step_id`)} = ${sql.ref(`${parent}.id`)}`,
    },
    controls: many('Control', 'step_id'),
    figures: many('Figure', 'step_id'),
    figureMentions: many('FigureMention', 'step_id'),
  },
  filters: {
    // A control and an action given together are those of one and the same control.
    control: textFilter((row, name, { beside }) =>
      hasControl(row, name, textOrNull(beside.action)),
    ),
    action: textFilter((row, action, { beside }) =>
      hasControl(row, textOrNull(beside.control), action),
    ),
    text: containing('text'),
    platform: platformFilter('procedure_platforms', 'procedure_id', 'procedure_id'),
    importance: equal('importance'),
  },
  orders: { place: [byId('article_id'), byId('procedure_id'), byNumber('ordinal')] },
  document: documentByArticle,
});

const place = [byId('step_id'), byNumber('ordinal')];

export const choice = entityOf('choices', {
  name: 'Choice',
  columns: { text: 'text', condition: 'condition', span: span() },
  relations: {
    step: one('Step', 'step_id'),
    jumps: many('Jump', 'choice_id'),
    figureMentions: many('FigureMention', 'choice_id'),
  },
  orders: { place },
  document: documentByStep,
});

export const detail = entityOf('details', {
  name: 'Detail',
  columns: { text: 'text', span: span() },
  relations: { step: one('Step', 'step_id') },
  orders: { place },
  document: documentByStep,
});

export const jump = entityOf('jumps', {
  name: 'Jump',
  columns: {
    kind: 'kind',
    to: 'to_number',
    through: 'through_number',
    condition: 'condition',
    text: 'text',
    span: span(),
  },
  relations: {
    step: one('Step', 'step_id'),
    choice: one('Choice', 'choice_id'),
    edges: many('FlowEdge', 'jump_id'),
  },
  orders: { place },
  document: documentByStep,
});

export const control = entityOf('controls', {
  name: 'Control',
  columns: {
    name: 'name',
    action: 'action',
    path: (row) => sql`to_json(${sql.ref(`${row}.path`)})`,
  },
  relations: {
    step: one('Step', 'step_id'),
    alike: {
      kind: 'page',
      entity: 'Step',
      on: (parent, child) => sql`${sql.ref(`${child}.id`)} in (select c.step_id from controls c
        where c.collection_id = ${sql.ref(`${parent}.collection_id`)}
          and c.normal_name = ${sql.ref(`${parent}.normal_name`)})`,
    },
  },
  filters: {
    name: textFilter(controlNamed),
    action: equal('action'),
    platform: textFilter(
      (row, platform) => sql`exists (select from steps s
        join procedure_platforms p on p.collection_id = s.collection_id
          and p.procedure_id = s.procedure_id
        where s.collection_id = ${sql.ref(`${row}.collection_id`)}
          and s.id = ${sql.ref(`${row}.step_id`)}
          and p.platform = ${platform.trim().toLowerCase()}::text)`,
    ),
  },
  orders: {
    place,
    name: [byText('normal_name'), byId('step_id'), byNumber('ordinal')],
  },
});
