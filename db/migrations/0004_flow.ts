// The control flow of procedures. A step goes on with the step after it unless the procedure names it
// among its `breaks`: those edges, nearly all, are made by a view, and so is the path of a procedure
// that has no other. Procedures of an older store have no flow until their documents are read again.
import { sql, type Kysely } from 'kysely';

const OWN = 'collection_id uuid not null, id uuid not null, primary key (collection_id, id)';
const to = (table: string, column: string, action = `set null (${column})`) =>
  `foreign key (collection_id, ${column}) references ${table} (collection_id, id)
    on delete ${action}`;
const words = (list: readonly string[]) => list.map((word) => `('${word}')`).join(', ');

/** Columns of step_edges that name rows, null where there is none. */
const TARGETS: Readonly<Record<string, string>> = {
  to_step_id: 'steps',
  through_step_id: 'steps',
  jump_id: 'jumps',
  choice_id: 'choices',
};

const STATEMENTS: readonly string[] = [
  'create table edge_kinds (id text primary key)',
  `insert into edge_kinds values ${words(['next', 'goto', 'choice', 'repeat', 'uses'])}`,
  'create table edge_resolutions (id text primary key)',
  `insert into edge_resolutions values ${words(['resolved', 'ambiguous', 'missing'])}`,

  'alter table jumps add condition text',
  `alter table procedures add entry integer[] not null default '{}',
    add ends integer[] not null default '{}', add unreachable integer[] not null default '{}',
    add breaks integer[] not null default '{}', add mermaid text not null default ''`,
  `alter table procedures alter entry drop default, alter ends drop default,
    alter unreachable drop default, alter breaks drop default, alter mermaid drop default`,

  `create table step_edges (${OWN}, procedure_id uuid not null, from_step_id uuid not null,
    from_ordinal integer not null, ordinal integer not null,
    kind text not null references edge_kinds (id), to_step_id uuid, through_step_id uuid,
    guard text, resolution text not null references edge_resolutions (id),
    candidates uuid[] not null, jump_id uuid, choice_id uuid,
    ${to('procedures', 'procedure_id', 'cascade')}, ${to('steps', 'from_step_id', 'cascade')},
    ${Object.entries(TARGETS)
      .map(([column, table]) => to(table, column))
      .join(', ')})`,
  'create index on step_edges (procedure_id, collection_id)',
  'create index on step_edges (from_step_id, collection_id)',
  ...Object.keys(TARGETS).map(
    (column) => `create index on step_edges (${column}, collection_id) where ${column} is not null`,
  ),
  `create table flow_paths (${OWN}, procedure_id uuid not null, ordinal integer not null,
    steps uuid[] not null, ${to('procedures', 'procedure_id', 'cascade')})`,
  'create index on flow_paths (procedure_id, collection_id)',

  `create view flow_edges as
    select collection_id, procedure_id, from_step_id, from_ordinal, ordinal, kind, to_step_id,
      through_step_id, guard, resolution, candidates, jump_id, choice_id
    from step_edges
    union all
    select plain.collection_id, procedure_id, plain.id, plain.ordinal, 2147483647, 'next',
      plain.following, null::uuid, null::text, 'resolved', '{}'::uuid[], null::uuid, null::uuid
    from (select collection_id, procedure_id, id, ordinal,
        lead(id) over (partition by collection_id, procedure_id order by ordinal) as following
      from steps) as plain
    join procedures on procedures.collection_id = plain.collection_id
      and procedures.id = plain.procedure_id
    where plain.following is not null and plain.ordinal <> all (procedures.breaks)`,

  // A path is cut off after 200 steps, as in link/flow.
  `create view procedure_paths as
    select collection_id, procedure_id, ordinal, steps from flow_paths
    union all
    select steps.collection_id, procedure_id, 1, array_agg(steps.id order by steps.ordinal)
    from steps
    join procedures on procedures.collection_id = steps.collection_id
      and procedures.id = steps.procedure_id and procedures.breaks = '{}'
    where steps.ordinal <= 200 and not exists (select from step_edges
      where step_edges.collection_id = steps.collection_id
        and step_edges.procedure_id = steps.procedure_id)
    group by steps.collection_id, procedure_id`,
  `create view procedure_path_steps as
    select collection_id, procedure_id, procedure_paths.ordinal as path, place.step_id,
      place.ordinal::integer as ordinal
    from procedure_paths
    cross join lateral unnest(steps) with ordinality as place (step_id, ordinal)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
