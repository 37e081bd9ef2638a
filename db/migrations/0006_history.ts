// What was: revisions of articles, the feed of changes, and what articles say as one JSON value, so
// that versions can be compared, kept and read. Articles of an older store have no change that
// tells since when they say what they say; for them it is since their document was stored.
import { sql, type Kysely } from 'kysely';

const SUBJECTS = ['section', 'procedure', 'step'];
const PROSE = ['requirement', 'figure', 'issue', 'solution', 'errorMention', 'reference', 'note'];
const OTHER_PROSE = ['platformPassage', 'block'];

const KINDS: readonly string[] = [
  ...['articleAdded', 'articleRemoved', 'articleRetitled', 'articleChanged', 'articleMoved'],
  ...SUBJECTS.flatMap((subject) =>
    ['Added', 'Removed', 'Moved', 'Changed'].map((end) => subject + end),
  ),
  ...['sectionRenamed', 'procedureRenamed', 'stepReworded', 'stepRenumbered', 'referenceResolved'],
  ...[...PROSE, ...OTHER_PROSE].flatMap((subject) =>
    ['Added', 'Removed', 'Changed'].map((end) => subject + end),
  ),
];

const words = (list: readonly string[]) => list.map((word) => `('${word}')`).join(', ');

/** A JSON list of the rows of a table below a row, in their order. */
function listOf(table: string, below: string, fields: Readonly<Record<string, string>>): string {
  return `coalesce((select json_agg(${objectOf(fields)} order by ${table}.ordinal)
    from ${table} where ${table}.collection_id = ${ownerOf(below)}.collection_id
      and ${table}.${below}), '[]'::json)`;
}

/** The owner in \`article_id = article.id\`. */
const ownerOf = (below: string) => below.split(' = ')[1]?.split('.')[0] ?? '';

function objectOf(fields: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(fields).map(([name, value]) => `'${name}', ${value}`);
  return `json_build_object(${pairs.join(', ')})`;
}

/** Fields that are called as their columns. */
const same = (table: string, ...columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [column, `${table}.${column}`]));

const OF_ARTICLE = 'article_id = article.id';
const PLATFORMS = ['platform', 'evidence'];

const STEP = {
  ...same('steps', 'id', 'label', 'number'),
  parent: 'steps.parent_id',
  ...same('steps', 'depth', 'text', 'condition', 'importance'),
  choices: listOf('choices', 'step_id = steps.id', same('choices', 'text', 'condition')),
  details: valuesOf('details', 'text'),
  controls: listOf('controls', 'step_id = steps.id', same('controls', 'name', 'action')),
  shortcuts: valuesOf('shortcuts', 'keys'),
  jumps: listOf('jumps', 'step_id = steps.id', {
    ...same('jumps', 'kind'),
    to: 'jumps.to_number',
    through: 'jumps.through_number',
  }),
  figureRefs: valuesOf('figure_mentions', 'number'),
};

function valuesOf(table: string, column: string): string {
  return `coalesce((select json_agg(${table}.${column} order by ${table}.ordinal) from ${table}
    where ${table}.collection_id = steps.collection_id
      and ${table}.step_id = steps.id), '[]'::json)`;
}

const LISTS: Readonly<Record<string, string>> = {
  identifiers: listOf(
    'identifiers',
    OF_ARTICLE,
    same('identifiers', 'scheme', 'value', 'evidence'),
  ),
  platforms: listOf('article_platforms', OF_ARTICLE, same('article_platforms', ...PLATFORMS)),
  sections: listOf('sections', OF_ARTICLE, {
    ...same('sections', 'id', 'heading', 'role', 'platform', 'anchors'),
    parent: 'sections.parent_id',
  }),
  requirements: listOf('requirements', OF_ARTICLE, same('requirements', 'id', 'text')),
  procedures: listOf('procedures', OF_ARTICLE, {
    ...same('procedures', 'id', 'heading'),
    section: 'procedures.section_id',
    platforms: listOf(
      'procedure_platforms',
      'procedure_id = procedures.id',
      same('procedure_platforms', ...PLATFORMS),
    ),
    steps: listOf('steps', 'procedure_id = procedures.id', STEP),
  }),
  figures: listOf('figures', OF_ARTICLE, {
    ...same('figures', 'id', 'number', 'caption', 'source'),
    procedure: 'figures.procedure_id',
    step: 'figures.step_id',
    issue: 'figures.issue_id',
  }),
  issues: listOf('issues', OF_ARTICLE, {
    ...same('issues', 'id', 'symptom', 'kind'),
    solutions: listOf(
      'solutions',
      'issue_id = issues.id',
      same('solutions', 'id', 'cause', 'remedy', 'text'),
    ),
  }),
  errorMentions: listOf('error_mentions', OF_ARTICLE, {
    ...same('error_mentions', 'id', 'message', 'context', 'causes', 'remedies'),
    issue: 'error_mentions.issue_id',
  }),
  references: listOf('article_references', OF_ARTICLE, {
    ...same('article_references', 'id', 'kind', 'target', 'text'),
    section: 'article_references.section_id',
  }),
  notes: listOf('notes', OF_ARTICLE, same('notes', 'id', 'kind', 'marker', 'text')),
  platformPassages: listOf(
    'platform_passages',
    OF_ARTICLE,
    same('platform_passages', 'id', 'platform', 'text'),
  ),
  blocks: listOf('blocks', OF_ARTICLE, {
    ...same('blocks', 'id', 'kind', 'text'),
    section: 'blocks.section_id',
  }),
};

const CONTENT = objectOf({
  ...same('article', 'id', 'title', 'language'),
  topicType: 'article.topic_type',
  ...same('article', 'goal', 'method', 'obstacle', 'url'),
  updatedAt: 'article.updated_at',
  ...same('article', 'labels', 'product', 'version'),
  ...LISTS,
});

const STATEMENTS: readonly string[] = [
  'create table change_kinds (id text primary key)',
  `insert into change_kinds values ${words(KINDS)}`,
  'create table change_subjects (id text primary key)',
  `insert into change_subjects values ${words(['article', ...SUBJECTS, ...PROSE, ...OTHER_PROSE])}`,
  `insert into run_kinds values ('remove')`,

  `create table revisions (collection_id uuid not null, id uuid not null,
    article_id uuid not null, document_id uuid not null, uri text not null,
    number integer not null, run_id uuid not null, stored_at timestamptz not null,
    until timestamptz not null, title text not null, content json not null,
    primary key (collection_id, id), unique (collection_id, article_id, number))`,
  `create table changes (collection_id uuid not null, id uuid not null, number bigint,
    kind text not null references change_kinds (id),
    subject text not null references change_subjects (id), article_id uuid not null,
    document_id uuid not null, subject_id uuid not null, before text, after text,
    run_id uuid not null, stored_at timestamptz not null, ordinal integer not null,
    primary key (collection_id, id), unique (collection_id, number))`,
  'create index on changes (collection_id) where number is null',
  'create index on changes (article_id, collection_id, stored_at)',

  `create view article_contents as
    select article.collection_id, article.id as article_id, article.document_id, article.ordinal,
      coalesce(latest.run_id, documents.run_id) as run_id,
      coalesce(latest.stored_at, documents.stored_at) as stored_at, ${CONTENT} as content
    from articles article
    join documents on documents.collection_id = article.collection_id
      and documents.id = article.document_id
    left join lateral (select changes.run_id, changes.stored_at from changes
      where changes.collection_id = article.collection_id and changes.article_id = article.id
        and changes.kind not in ('referenceResolved', 'articleMoved')
      order by changes.stored_at desc limit 1) latest on true`,
  `create view article_revisions as
    select collection_id, article_id, document_id, uri, number, run_id, stored_at, until, title,
      content
    from revisions
    union all
    select contents.collection_id, contents.article_id, contents.document_id, documents.uri,
      coalesce((select max(revisions.number) from revisions
        where revisions.collection_id = contents.collection_id
          and revisions.article_id = contents.article_id), 0) + 1,
      contents.run_id, contents.stored_at, null, articles.title, contents.content
    from article_contents contents
    join articles on articles.collection_id = contents.collection_id
      and articles.id = contents.article_id
    join documents on documents.collection_id = contents.collection_id
      and documents.id = contents.document_id`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
