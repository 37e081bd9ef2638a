// What links by what changed: keys by which records find each other, copies of articles, and the
// queue of changes that the link stage has not seen. Documents of an older store get their keys
// when they are read again.
import { sql, type Kysely } from 'kysely';

const STATEMENTS: readonly string[] = [
  // A document that moves keeps its id, so that its uri has a key of its own.
  'alter table documents add uri_key uuid',
  'update documents set uri_key = id',
  'alter table documents alter uri_key set not null',
  'create unique index on documents (collection_id, uri_key)',
  // The common folder of all documents, without reading them all.
  `create index on documents (collection_id, (left(uri, 400)) collate "C")`,

  `alter table articles add copy_key uuid, add offers integer[] not null default '{}',
    add canonical_id uuid,
    add foreign key (collection_id, canonical_id) references articles (collection_id, id)
      on delete set null (canonical_id)`,
  'update articles set copy_key = id',
  'alter table articles alter copy_key set not null, alter offers drop default',
  'create index on articles (copy_key, collection_id)',
  'create index on articles using gin (offers)',
  'create index on articles (canonical_id, collection_id) where canonical_id is not null',

  'alter table procedures add task_id uuid',
  'create index on procedures (task_id, collection_id) where task_id is not null',

  `alter table article_references add needs integer[] not null default '{}'`,
  'alter table article_references alter needs drop default',
  'create index on article_references using gin (needs)',

  'alter table collections add link_version text, add link_root text',
  'create table change_sides (id text primary key)',
  `insert into change_sides values ('before'), ('after')`,
  `create table link_queue (collection_id uuid not null, id uuid not null, change_id uuid not null,
    side text not null references change_sides (id), document_id uuid not null,
    articles uuid[] not null, offers integer[] not null, copies uuid[] not null,
    tasks uuid[] not null, errors uuid[] not null, primary key (collection_id, id))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
