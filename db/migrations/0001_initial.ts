// The first schema. Every table of facts has `collection_id` first in its primary key, unique
// keys and foreign keys, so that it distributes by it; there are no triggers and no identity
// columns. Closed lists are look-up tables, each with the words of schema/lists.ts.
import { sql, type Kysely } from 'kysely';

/** Closed lists at the time of this migration; later words come by later migrations. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  formats: ['text', 'markdown', 'html'],
  evidences: ['explicit', 'inherited', 'inferred'],
  topic_types: ['task', 'troubleshooting', 'concept', 'reference'],
  section_roles: [
    'overview',
    'background',
    'requirements',
    'procedure',
    'troubleshooting',
    'references',
    'notes',
    'other',
  ],
  importances: ['required', 'optional'],
  jump_kinds: ['goto', 'repeat', 'uses'],
  control_actions: ['tap', 'click', 'press', 'select', 'open', 'enter', 'switch', 'other'],
  issue_kinds: ['question', 'error'],
  reference_kinds: ['article', 'section', 'step', 'url', 'site'],
  reference_statuses: [
    'unlinked',
    'resolved',
    'inferred',
    'wanted',
    'external',
    'ambiguous',
    'broken',
  ],
  note_kinds: ['note', 'footnote', 'warning', 'tip'],
  block_kinds: ['paragraph', 'item', 'table', 'code', 'quote'],
  severities: ['info', 'warning', 'error'],
  relation_kinds: ['fallbackFor', 'variantOf'],
  run_kinds: ['ingest', 'link'],
  input_outcomes: ['stored', 'unchanged', 'skipped', 'failed'],
  text_range_kinds: ['boilerplate', 'unclaimed'],
};

/** The six columns of a span, with a prefix where a row has more than one. */
function span(prefix = '', nullable = false): string {
  return ['start_line', 'start_column', 'start_offset', 'end_line', 'end_column', 'end_offset']
    .map((column) => `${prefix}${column} integer${nullable ? '' : ' not null'}`)
    .join(', ');
}

/** A column whose value is a word of a closed list. */
const word = (name: string, list: string) => `${name} text not null references ${list} (id)`;

/** The foreign key of a column that names a row of another table of the collection. */
const link = (
  table: string,
  column: string,
  then: 'cascade' | 'set null' | 'no action' = 'cascade',
) =>
  `foreign key (collection_id, ${column}) references ${table} (collection_id, id) on delete ${
    then === 'set null' ? `set null (${column})` : then
  }`;

const TABLES: Readonly<Record<string, readonly string[]>> = {
  runs: [
    word('kind', 'run_kinds'),
    'reader_version text not null',
    'configuration text not null',
    'started_at timestamptz not null',
    'finished_at timestamptz',
    'stored integer not null default 0',
    'unchanged integer not null default 0',
    'skipped integer not null default 0',
    'failed integer not null default 0',
    'characters bigint not null default 0',
    'claimed bigint not null default 0',
    'foreign key (collection_id) references collections (id)',
  ],
  run_inputs: [
    'run_id uuid not null',
    'uri text not null',
    word('outcome', 'input_outcomes'),
    'reason text',
    link('runs', 'run_id'),
  ],
  documents: [
    'uri text not null',
    word('format', 'formats'),
    'sha256 text not null',
    'reader_version text not null',
    'configuration text not null',
    'length integer not null',
    'text text not null',
    'characters integer not null',
    'claimed integer not null',
    'run_id uuid not null',
    'stored_at timestamptz not null',
    link('runs', 'run_id', 'no action'),
  ],
  text_ranges: [
    'document_id uuid not null',
    'ordinal integer not null',
    word('kind', 'text_range_kinds'),
    span(),
    link('documents', 'document_id'),
  ],
  messages: [
    'document_id uuid not null',
    'ordinal integer not null',
    'rule_id text not null',
    'reason text not null',
    word('severity', 'severities'),
    span('', true),
    link('documents', 'document_id'),
  ],
  articles: [
    'document_id uuid not null',
    'ordinal integer not null',
    'title text not null',
    'normal_title text not null',
    'language text not null',
    word('topic_type', 'topic_types'),
    'goal text',
    'method text',
    'obstacle text',
    'url text',
    'updated_at text',
    'labels text[] not null',
    'product text',
    'version text',
    span('title_'),
    span(),
    link('documents', 'document_id'),
  ],
  identifiers: [
    'article_id uuid not null',
    'ordinal integer not null',
    'scheme text not null',
    'value text not null',
    word('evidence', 'evidences'),
    link('articles', 'article_id'),
  ],
  article_platforms: [
    'article_id uuid not null',
    'ordinal integer not null',
    'platform text not null',
    word('evidence', 'evidences'),
    'unique (collection_id, article_id, platform)',
    link('articles', 'article_id'),
  ],
  sections: [
    'article_id uuid not null',
    'parent_id uuid',
    'ordinal integer not null',
    'heading text',
    word('role', 'section_roles'),
    'platform text',
    span('heading_', true),
    span(),
    link('articles', 'article_id'),
    link('sections', 'parent_id', 'set null'),
  ],
  requirements: [
    'article_id uuid not null',
    'ordinal integer not null',
    'text text not null',
    span(),
    link('articles', 'article_id'),
  ],
  procedures: [
    'article_id uuid not null',
    'section_id uuid',
    'ordinal integer not null',
    'heading text',
    'goal text',
    'method text',
    'obstacle text',
    span(),
    link('articles', 'article_id'),
    link('sections', 'section_id', 'set null'),
  ],
  procedure_platforms: [
    'procedure_id uuid not null',
    'ordinal integer not null',
    'platform text not null',
    word('evidence', 'evidences'),
    'unique (collection_id, procedure_id, platform)',
    link('procedures', 'procedure_id'),
  ],
  steps: [
    'article_id uuid not null',
    'procedure_id uuid not null',
    'parent_id uuid',
    'ordinal integer not null',
    'depth integer not null',
    'label text',
    'number text',
    'text text not null',
    'condition text',
    word('importance', 'importances'),
    span('text_'),
    span(),
    link('articles', 'article_id'),
    link('procedures', 'procedure_id'),
    link('steps', 'parent_id', 'set null'),
  ],
  choices: [
    'step_id uuid not null',
    'ordinal integer not null',
    'text text not null',
    'condition text',
    span(),
    link('steps', 'step_id'),
  ],
  details: [
    'step_id uuid not null',
    'ordinal integer not null',
    'text text not null',
    span(),
    link('steps', 'step_id'),
  ],
  jumps: [
    'step_id uuid not null',
    'choice_id uuid',
    'ordinal integer not null',
    word('kind', 'jump_kinds'),
    'to_number text not null',
    'through_number text',
    'text text not null',
    span(),
    link('steps', 'step_id'),
    link('choices', 'choice_id', 'set null'),
  ],
  controls: [
    'step_id uuid not null',
    'ordinal integer not null',
    'name text not null',
    'normal_name text not null',
    word('action', 'control_actions'),
    link('steps', 'step_id'),
  ],
  shortcuts: [
    'step_id uuid not null',
    'ordinal integer not null',
    'keys text not null',
    link('steps', 'step_id'),
  ],
  issues: [
    'article_id uuid not null',
    'ordinal integer not null',
    'symptom text not null',
    word('kind', 'issue_kinds'),
    span(),
    link('articles', 'article_id'),
  ],
  solutions: [
    'article_id uuid not null',
    'issue_id uuid not null',
    'ordinal integer not null',
    'cause text',
    'remedy text',
    'text text not null',
    span(),
    link('articles', 'article_id'),
    link('issues', 'issue_id'),
  ],
  figures: [
    'article_id uuid not null',
    'procedure_id uuid',
    'step_id uuid',
    'issue_id uuid',
    'ordinal integer not null',
    'number text',
    'caption text not null',
    'source text',
    span(),
    link('articles', 'article_id'),
    link('procedures', 'procedure_id', 'set null'),
    link('steps', 'step_id', 'set null'),
    link('issues', 'issue_id', 'set null'),
  ],
  figure_mentions: [
    'step_id uuid not null',
    'choice_id uuid',
    'figure_id uuid',
    'ordinal integer not null',
    'number text not null',
    link('steps', 'step_id'),
    link('choices', 'choice_id', 'set null'),
    link('figures', 'figure_id', 'set null'),
  ],
  errors: ['message text not null', 'normal_message text not null'],
  error_mentions: [
    'article_id uuid not null',
    'issue_id uuid',
    'error_id uuid',
    'ordinal integer not null',
    'message text not null',
    'normal_message text not null',
    'context text not null',
    'causes text[] not null',
    'remedies text[] not null',
    span(),
    link('articles', 'article_id'),
    link('issues', 'issue_id', 'set null'),
    link('errors', 'error_id', 'set null'),
  ],
  article_references: [
    'article_id uuid not null',
    'section_id uuid',
    'ordinal integer not null',
    word('kind', 'reference_kinds'),
    'target text not null',
    'text text not null',
    word('status', 'reference_statuses'),
    'evidence text',
    'target_article_id uuid',
    span(),
    link('articles', 'article_id'),
    link('sections', 'section_id', 'set null'),
    link('articles', 'target_article_id', 'set null'),
  ],
  notes: [
    'article_id uuid not null',
    'ordinal integer not null',
    word('kind', 'note_kinds'),
    'marker text',
    'text text not null',
    span(),
    link('articles', 'article_id'),
  ],
  blocks: [
    'article_id uuid not null',
    'section_id uuid',
    'ordinal integer not null',
    word('kind', 'block_kinds'),
    'text text not null',
    span(),
    link('articles', 'article_id'),
    link('sections', 'section_id', 'set null'),
  ],
  relations: [
    word('kind', 'relation_kinds'),
    'from_procedure_id uuid not null',
    'to_procedure_id uuid not null',
    'evidence text not null',
    'unique (collection_id, from_procedure_id, to_procedure_id, kind)',
    link('procedures', 'from_procedure_id'),
    link('procedures', 'to_procedure_id'),
  ],
};

/**
 * For each foreign key, the index by which the rows below a row are found and deleted. A `?` marks
 * a column that is mostly null: its index leaves the nulls out. The column stands before
 * `collection_id`: an index that began like the primary key would look as good as that to whoever
 * plans the check of a foreign key while the tables are empty, and would read the whole collection
 * for each row from then on.
 */
const FOREIGN_KEY_INDEXES: Readonly<Record<string, readonly string[]>> = {
  run_inputs: ['run_id'],
  documents: ['run_id'],
  text_ranges: ['document_id'],
  messages: ['document_id'],
  articles: ['document_id'],
  identifiers: ['article_id'],
  sections: ['article_id', 'parent_id?'],
  requirements: ['article_id'],
  procedures: ['article_id', 'section_id?'],
  steps: ['article_id', 'procedure_id', 'parent_id?'],
  choices: ['step_id'],
  details: ['step_id'],
  jumps: ['step_id', 'choice_id?'],
  controls: ['step_id'],
  shortcuts: ['step_id'],
  issues: ['article_id'],
  solutions: ['article_id', 'issue_id'],
  figures: ['article_id', 'procedure_id?', 'step_id?', 'issue_id?'],
  figure_mentions: ['step_id', 'choice_id?', 'figure_id?'],
  error_mentions: ['article_id', 'issue_id?', 'error_id?'],
  article_references: ['article_id', 'section_id?', 'target_article_id?'],
  notes: ['article_id'],
  blocks: ['article_id', 'section_id?'],
  relations: ['to_procedure_id'],
};

/**
 * What is looked up by its words. Documents and errors are looked up by their ids, which are
 * functions of uri and message: a text of any length can be looked up so, while a row of a B-tree
 * ends at 2,704 bytes.
 */
const LOOK_UPS: readonly string[] = [
  'article_platforms (collection_id, platform)',
  'procedure_platforms (collection_id, platform)',
  'controls (collection_id, normal_name)',
  'identifiers using hash (value)',
];

/** Where a part of a text is looked for (needs pg_trgm). */
const TRIGRAM_INDEXES: Readonly<Record<string, string>> = {
  errors: 'normal_message',
  articles: 'normal_title',
};

/**
 * Causes and remedies by canonical error: the solutions of the issue whose symptom it is, once
 * each; of a mention outside of issues, its own causes and remedies, side by side.
 */
const ERROR_SOLUTIONS = sql`create view error_solutions as
  select mention.collection_id, mention.error_id, mention.article_id, mention.mention_ordinal,
    solutions.ordinal, solutions.cause, solutions.remedy
  from (
    select collection_id, error_id, article_id, issue_id, min(ordinal) as mention_ordinal
    from error_mentions
    where error_id is not null and issue_id is not null
    group by collection_id, error_id, article_id, issue_id
  ) as mention
  join solutions on solutions.collection_id = mention.collection_id
    and solutions.issue_id = mention.issue_id
  union all
  select mention.collection_id, mention.error_id, mention.article_id, min(mention.ordinal),
    min(pair.ordinal)::integer, pair.cause, pair.remedy
  from error_mentions as mention
  cross join lateral unnest(mention.causes, mention.remedies)
    with ordinality as pair (cause, remedy, ordinal)
  where mention.error_id is not null and mention.issue_id is null
  group by mention.collection_id, mention.error_id, mention.article_id, pair.cause, pair.remedy`;

/** True where the server has pg_trgm and lets us use it; everything works without, slower. */
async function enableTrigrams(db: Kysely<unknown>): Promise<boolean> {
  await sql`do $$ begin create extension if not exists pg_trgm;
    exception when others then raise notice 'pg_trgm: %', sqlerrm; end $$`.execute(db);
  const { rows } = await sql<{ there: boolean }>`select exists (
    select from pg_extension where extname = 'pg_trgm') as there`.execute(db);
  return rows[0]?.there ?? false;
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table collections (id uuid primary key, name text not null unique,
    created_at timestamptz not null)`.execute(db);
  for (const [list, words] of Object.entries(LISTS)) {
    await sql`create table ${sql.table(list)} (id text primary key)`.execute(db);
    await sql`insert into ${sql.table(list)} select unnest(${words}::text[])`.execute(db);
  }
  for (const [table, columns] of Object.entries(TABLES)) {
    const body = [
      'collection_id uuid not null',
      'id uuid not null',
      ...columns,
      'primary key (collection_id, id)',
    ].join(', ');
    await sql`create table ${sql.table(table)} (${sql.raw(body)})`.execute(db);
  }
  for (const [table, indexes] of Object.entries(FOREIGN_KEY_INDEXES)) {
    for (const index of indexes) {
      const column = index.replace('?', '');
      const where = column === index ? '' : `where ${column} is not null`;
      await sql.raw(`create index on ${table} (${column}, collection_id) ${where}`).execute(db);
    }
  }
  for (const index of LOOK_UPS) await sql.raw(`create index on ${index}`).execute(db);
  await ERROR_SOLUTIONS.execute(db);
  if (await enableTrigrams(db)) {
    for (const [table, column] of Object.entries(TRIGRAM_INDEXES)) {
      await sql.raw(`create index on ${table} using gin (${column} gin_trgm_ops)`).execute(db);
    }
  }
}
