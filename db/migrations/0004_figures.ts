// The ledger of figures: the scopes of their numbers, and what is to be said of single numbers in them.
// Articles of an older store have none until their documents are read again.
import { sql, type Kysely } from 'kysely';

const OWN = `collection_id uuid not null, id uuid not null, article_id uuid not null,
  ordinal integer not null, primary key (collection_id, id)`;
const to = (table: string, column: string, action: string) =>
  `foreign key (collection_id, ${column}) references ${table} (collection_id, id)
    on delete ${action}`;
const words = (list: readonly string[]) => list.map((word) => `('${word}')`).join(', ');

const STATEMENTS: readonly string[] = [
  'create table figure_scope_kinds (id text primary key)',
  `insert into figure_scope_kinds values ${words(['article', 'section', 'procedure', 'part'])}`,
  'create table figure_styles (id text primary key)',
  `insert into figure_styles values ${words(['cited', 'positional', 'mixed'])}`,
  'create table figure_number_kinds (id text primary key)',
  `insert into figure_number_kinds values ${words(['gap', 'repeated', 'absent'])}`,

  `create table figure_scopes (${OWN}, kind text not null references figure_scope_kinds (id),
    section_id uuid, procedure_id uuid, platform text, first_number text not null,
    last_number text not null, style text not null references figure_styles (id),
    restarts uuid[] not null, uncited uuid[] not null, without_image uuid[],
    ${to('articles', 'article_id', 'cascade')},
    ${to('sections', 'section_id', 'set null (section_id)')},
    ${to('procedures', 'procedure_id', 'set null (procedure_id)')})`,
  'create index on figure_scopes (article_id, collection_id)',
  'create index on figure_scopes (section_id, collection_id) where section_id is not null',
  'create index on figure_scopes (procedure_id, collection_id) where procedure_id is not null',

  `create table figure_numbers (${OWN}, scope_id uuid not null,
    kind text not null references figure_number_kinds (id), number text not null,
    last_number text not null, count integer not null, steps uuid[] not null,
    ${to('articles', 'article_id', 'cascade')}, ${to('figure_scopes', 'scope_id', 'cascade')})`,
  'create index on figure_numbers (article_id, collection_id)',
  'create index on figure_numbers (scope_id, collection_id)',

  `alter table figures add scope_id uuid,
    add ${to('figure_scopes', 'scope_id', 'set null (scope_id)')}`,
  'create index on figures (scope_id, collection_id) where scope_id is not null',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
