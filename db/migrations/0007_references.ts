// References in levels: what their sentences say, the identifiers that are cited and have no article,
// what persons said of references, and the tasks that procedures share.
import { sql, type Kysely } from 'kysely';

const OWN = 'collection_id uuid not null, id uuid not null, primary key (collection_id, id)';
const OF_COLLECTION = `${OWN}, foreign key (collection_id) references collections (id)`;
const below = (table: string, column: string, action = 'cascade') =>
  `foreign key (collection_id, ${column}) references ${table} (collection_id, id)
    on delete ${action}`;

const STATEMENTS: readonly string[] = [
  `create table wanted_articles (${OF_COLLECTION}, identifier text not null,
    inbound integer not null, inferred_article_id uuid, score integer, evidence text not null,
    ${below('articles', 'inferred_article_id', 'set null (inferred_article_id)')})`,
  'create index on wanted_articles (inferred_article_id, collection_id) where inferred_article_id is not null',
  `create table wanted_descriptions (${OWN}, wanted_id uuid not null, ordinal integer not null,
    description text not null, ${below('wanted_articles', 'wanted_id')})`,
  'create index on wanted_descriptions (wanted_id, collection_id)',

  `alter table article_references add identifier text, add saying uuid, add sentence uuid,
    add wanted_id uuid, add ${below('wanted_articles', 'wanted_id', 'set null (wanted_id)')}`,
  `create index on article_references (collection_id, identifier, saying)
    where identifier is not null`,
  `create index on article_references (collection_id, sentence, identifier)
    where sentence is not null`,
  'create index on article_references (wanted_id, collection_id) where wanted_id is not null',

  `create table reference_candidates (${OWN}, reference_id uuid not null, ordinal integer not null,
    article_id uuid, identifier text, score integer not null, evidence text not null,
    ${below('article_references', 'reference_id')}, ${below('articles', 'article_id')})`,
  'create index on reference_candidates (reference_id, collection_id)',
  'create index on reference_candidates (article_id, collection_id) where article_id is not null',

  'create table verdicts (id text primary key)',
  `insert into verdicts values ('confirmed'), ('rejected')`,
  // No reference to articles or references: what a person said outlives them, and holds when they
  // come back.
  `create table reference_decisions (${OF_COLLECTION},
    verdict text not null references verdicts (id), identifier text, pointer uuid,
    reference_id uuid, citing_article_id uuid, article_id uuid not null, decided_by text not null,
    decided_at timestamptz not null, check ((identifier is null) = (pointer is not null)))`,
  `create index on reference_decisions (collection_id, identifier) where identifier is not null`,
  `create index on reference_decisions (collection_id, pointer) where pointer is not null`,
  `create index on reference_decisions (collection_id, reference_id)
    where reference_id is not null`,
  'create index on reference_decisions (collection_id, article_id)',

  `create table tasks (${OF_COLLECTION}, name text not null)`,
  `create view task_platforms as select distinct procedures.collection_id, task_id, platform
    from procedures join procedure_platforms
      on procedure_platforms.collection_id = procedures.collection_id
      and procedure_id = procedures.id
    where task_id is not null`,
  `create view task_methods as select collection_id, task_id, min(method) as method
    from procedures where task_id is not null and method is not null
    group by collection_id, task_id, lower(method)`,

  // A requirement that points at an article is one of every procedure of its own article.
  `create view procedure_requirements as
    select procedures.collection_id, procedures.id as procedure_id,
      requirements.id as requirement_id, pointing.id as reference_id,
      pointing.target_article_id as article_id
    from article_references as pointing
    join requirements on requirements.collection_id = pointing.collection_id
      and requirements.article_id = pointing.article_id
      and requirements.start_offset <= pointing.start_offset
      and requirements.end_offset >= pointing.end_offset
    join procedures on procedures.collection_id = pointing.collection_id
      and procedures.article_id = pointing.article_id
    where pointing.target_article_id is not null
      and pointing.target_article_id <> pointing.article_id
      and pointing.status in ('resolved', 'inferred')`,

  `create view error_variants as select collection_id, error_id, message,
      count(*)::integer as mentions
    from error_mentions where error_id is not null
    group by collection_id, error_id, message`,

  // What an article says that resolves an error comes once, where it comes first.
  `create or replace view error_solutions as
    select distinct on (collection_id, error_id, article_id, cause, remedy)
      collection_id, error_id, article_id, mention_ordinal, ordinal, cause, remedy
    from (
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
      select mention.collection_id, mention.error_id, mention.article_id, mention.ordinal,
        pair.ordinal::integer, pair.cause, pair.remedy
      from error_mentions as mention
      cross join lateral unnest(mention.causes, mention.remedies)
        with ordinality as pair (cause, remedy, ordinal)
      where mention.error_id is not null and mention.issue_id is null
    ) as solution
    order by collection_id, error_id, article_id, cause, remedy, mention_ordinal, ordinal`,

  // Errors by their messages: whole, and those in which an ellipsis stands for any words.
  'create index on errors using hash (normal_message)',
  `create index on errors (collection_id) where strpos(normal_message, '...') > 0`,

  `alter table link_queue add printed text[] not null default '{}'`,
  'alter table link_queue alter printed drop default',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
