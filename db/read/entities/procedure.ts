// A procedure, its steps, and its relations to other procedures.
import { sql } from '../sql.ts';
import { entityOf, type Relation } from '../entity.ts';
import {
  byId,
  byNumber,
  byText,
  containing,
  contains,
  documentByArticle,
  flagFilter,
  groupFilter,
  inCanonical,
  many,
  one,
  platformFilter,
  platformsFrom,
  span,
  textFilter,
  withCopies,
} from '../expression.ts';

const ENDS = { from: 'from_procedure_id', to: 'to_procedure_id' } as const;

/** The procedures at the other end of the relations of a kind in which we stand at one end. */
function related(kind: string, ours: keyof typeof ENDS): Relation {
  const theirs = ours === 'from' ? 'to' : 'from';
  return {
    kind: 'many',
    entity: 'Procedure',
    on: (parent, child) => sql`${sql.ref(`${child}.id`)} in (select ${sql.ref(`r.${ENDS[theirs]}`)}
      from relations r where r.collection_id = ${sql.ref(`${parent}.collection_id`)}
        and r.kind = ${sql.lit(kind)}
        and ${sql.ref(`r.${ENDS[ours]}`)} = ${sql.ref(`${parent}.id`)})`,
  };
}

/** Variants are variants of each other, whichever side was stored. */
const variants: Relation = {
  kind: 'many',
  entity: 'Procedure',
  on: (parent, child) => sql`(${related('variantOf', 'from').on(parent, child)}
    or ${related('variantOf', 'to').on(parent, child)})`,
};

export const procedure = entityOf('procedures', {
  name: 'Procedure',
  columns: {
    heading: 'heading',
    goal: 'goal',
    method: 'method',
    obstacle: 'obstacle',
    mermaid: 'mermaid',
    platforms: platformsFrom('procedure_platforms', 'procedure_id'),
    span: span(),
  },
  relations: {
    article: one('Article', 'article_id'),
    section: one('Section', 'section_id'),
    steps: many('Step', 'procedure_id'),
    figures: many('Figure', 'procedure_id'),
    flow: one('Flow', 'id'),
    fallbacks: related('fallbackFor', 'to'),
    fallbackFor: related('fallbackFor', 'from'),
    variants,
    task: one('Task', 'task_id'),
    requires: {
      kind: 'many',
      entity: 'Article',
      on: (parent, child) => sql`${sql.ref(`${child}.id`)} in (select v.article_id
        from procedure_requirements v
        where v.collection_id = ${sql.ref(`${parent}.collection_id`)}
          and v.procedure_id = ${sql.ref(`${parent}.id`)})`,
    },
    requiredBy: {
      kind: 'many',
      entity: 'Procedure',
      on: (parent, child) => sql`${sql.ref(`${child}.id`)} in (select v.procedure_id
        from procedure_requirements v
        where v.collection_id = ${sql.ref(`${parent}.collection_id`)}
          and v.article_id = ${sql.ref(`${parent}.article_id`)})`,
    },
    relations: {
      kind: 'many',
      entity: 'ProcedureRelation',
      on: (parent, child) => sql`${sql.ref(`${parent}.id`)} in (
        ${sql.ref(`${child}.from_procedure_id`)}, ${sql.ref(`${child}.to_procedure_id`)})`,
    },
  },
  filters: {
    platform: platformFilter('procedure_platforms', 'procedure_id'),
    copies: withCopies,
    goal: containing('goal'),
    method: containing('method'),
    obstacle: containing('obstacle'),
    heading: containing('heading'),
    text: textFilter(
      (
        row,
        words,
        context,
      ) => sql`(${contains(sql.ref(`${row}.heading`), words, context)} or exists (
        select from steps s where s.collection_id = ${sql.ref(`${row}.collection_id`)}
          and s.procedure_id = ${sql.ref(`${row}.id`)} and ${contains(sql.ref('s.text'), words, context)}))`,
    ),
    isFallback: flagFilter((row, wanted) => {
      const found = sql`exists (select from relations r
        where r.collection_id = ${sql.ref(`${row}.collection_id`)} and r.kind = 'fallbackFor'
          and r.from_procedure_id = ${sql.ref(`${row}.id`)})`;
      return wanted ? found : sql`not ${found}`;
    }),
    hasFallback: groupFilter((row, text, context) => {
      const [obstacle, method] = [text('obstacle'), text('method')];
      return sql`exists (select from relations r
        join procedures f on f.collection_id = r.collection_id and f.id = r.from_procedure_id
        where r.collection_id = ${sql.ref(`${row}.collection_id`)} and r.kind = 'fallbackFor'
          and r.to_procedure_id = ${sql.ref(`${row}.id`)}
          and ${obstacle === null ? sql`true` : contains(sql.ref('f.obstacle'), obstacle, context)}
          and ${method === null ? sql`true` : contains(sql.ref('f.method'), method, context)})`;
    }),
  },
  orders: {
    place: [byId('article_id'), byNumber('ordinal')],
    article: [
      {
        column: (row) => sql`(select a.normal_title from articles a
          where a.collection_id = ${sql.ref(`${row}.collection_id`)}
            and a.id = ${sql.ref(`${row}.article_id`)}) collate "C"`,
        type: 'text',
      },
      byNumber('ordinal'),
    ],
  },
  document: documentByArticle,
  canonical: inCanonical,
});

export const procedureRelation = entityOf('relations', {
  name: 'ProcedureRelation',
  columns: { kind: 'kind', evidence: 'evidence' },
  relations: { from: one('Procedure', ENDS.from), to: one('Procedure', ENDS.to) },
  orders: { kind: [byText('kind')] },
});
