// The ledger of figures: the scopes of their numbers, and the numbers that are left out, borne by
// several figures, or cited and absent. The latter are read below their scope alone.
import { sql } from '../sql.ts';
import { entityOf, type Entity, type Relation } from '../entity.ts';
import { byId, byNumber, many, one } from '../expression.ts';

/** The figures that a list of ids in the row names. */
function listed(column: string): Relation {
  return {
    kind: 'many',
    entity: 'Figure',
    on: (parent, child) => sql`${sql.ref(`${child}.id`)} = any (${sql.ref(`${parent}.${column}`)})`,
  };
}

/** The numbers of a kind in the scope. */
function numbers(entity: string, kind: string): Relation {
  return {
    kind: 'many',
    entity,
    on: (parent, child) => sql`${sql.ref(`${child}.scope_id`)} = ${sql.ref(`${parent}.id`)}
      and ${sql.ref(`${child}.kind`)} = ${sql.lit(kind)}`,
  };
}

export const figureScope = entityOf('figure_scopes', {
  name: 'FigureScope',
  columns: {
    kind: 'kind',
    platform: 'platform',
    first: 'first_number',
    last: 'last_number',
    style: 'style',
    imagesKnown: (row) => sql`(${sql.ref(`${row}.without_image`)} is not null)`,
  },
  relations: {
    article: one('Article', 'article_id'),
    section: one('Section', 'section_id'),
    procedure: one('Procedure', 'procedure_id'),
    figures: many('Figure', 'scope_id'),
    gaps: numbers('FigureGap', 'gap'),
    repeated: numbers('FigureRepeat', 'repeated'),
    absent: numbers('FigureAbsence', 'absent'),
    restarts: listed('restarts'),
    uncited: listed('uncited'),
    withoutImage: listed('without_image'),
  },
  orders: { place: [byId('article_id'), byNumber('ordinal')] },
});

type Parts = Pick<Entity, 'name' | 'columns'> & Partial<Pick<Entity, 'relations'>>;

/** Rows of figure_numbers, of one kind. */
function numberEntity({ name, columns, relations = {} }: Parts): Entity {
  return {
    name,
    source: () => sql.id('figure_numbers'),
    columns,
    relations: { scope: one('FigureScope', 'scope_id'), ...relations },
    filters: {},
    orders: { place: [byId('scope_id'), byNumber('ordinal')] },
    collection: (row) => sql.ref(`${row}.collection_id`),
    document: null,
    canonical: null,
    node: false,
  };
}

export const figureGap = numberEntity({
  name: 'FigureGap',
  columns: {
    first: (row) => sql.ref(`${row}.number`),
    last: (row) => sql.ref(`${row}.last_number`),
    count: (row) => sql.ref(`${row}.count`),
  },
});

export const figureRepeat = numberEntity({
  name: 'FigureRepeat',
  columns: {
    number: (row) => sql.ref(`${row}.number`),
    count: (row) => sql.ref(`${row}.count`),
  },
  relations: {
    figures: {
      kind: 'many',
      entity: 'Figure',
      on: (parent, child) => sql`${sql.ref(`${child}.scope_id`)} = ${sql.ref(`${parent}.scope_id`)}
        and ${sql.ref(`${child}.number`)} = ${sql.ref(`${parent}.number`)}`,
    },
  },
});

export const figureAbsence = numberEntity({
  name: 'FigureAbsence',
  columns: { number: (row) => sql.ref(`${row}.number`) },
  relations: {
    steps: {
      kind: 'many',
      entity: 'Step',
      on: (parent, child) => sql`${sql.ref(`${child}.id`)} = any (${sql.ref(`${parent}.steps`)})`,
    },
  },
});
