// What Markdown and HTML bring: names by which links point at sections, the section that a
// reference points at, and passages that hold for one platform. Sections of an older store have
// no such names until their documents are read again.
import { sql, type Kysely } from 'kysely';

const SPAN = ['start_line', 'start_column', 'start_offset', 'end_line', 'end_column', 'end_offset'];

const STATEMENTS: readonly string[] = [
  `alter table sections add anchors text[] not null default '{}'`,
  'alter table sections alter anchors drop default',
  `alter table article_references add target_section_id uuid,
    add foreign key (collection_id, target_section_id) references sections (collection_id, id)
      on delete set null (target_section_id)`,
  `create index on article_references (target_section_id, collection_id)
    where target_section_id is not null`,
  `create table platform_passages (collection_id uuid not null, id uuid not null,
    article_id uuid not null, ordinal integer not null, platform text not null, text text not null,
    ${SPAN.map((column) => `${column} integer not null`).join(', ')},
    foreign key (collection_id, article_id) references articles (collection_id, id)
      on delete cascade,
    primary key (collection_id, id))`,
  'create index on platform_passages (article_id, collection_id)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
