// Texts that say the same: the distinct texts of a collection as they are compared, which rows use them,
// and the pairs and clusters that they make. No use hangs on an article: those of one that is gone
// tell the link stage what to look at again, and it takes them away.
import { sql, type Kysely } from 'kysely';

const OWN = 'collection_id uuid not null, id uuid not null, primary key (collection_id, id)';
const OF_COLLECTION = `${OWN}, foreign key (collection_id) references collections (id)`;
const of = (table: string, column: string) =>
  `foreign key (collection_id, ${column}) references ${table} (collection_id, id) on delete cascade`;

const LISTS: Readonly<Record<string, readonly string[]>> = {
  text_kinds: ['article', 'block'],
  duplicate_classes: ['exact', 'near', 'twin', 'contained'],
  text_use_kinds: [
    ...['article', 'requirement', 'step', 'choice', 'detail', 'issue', 'solution', 'note'],
    'block',
  ],
};

const SPAN = ['start_line', 'start_column', 'start_offset', 'end_line', 'end_column', 'end_offset'];
const SAID = ['id', 'article_id', 'text', ...SPAN].join(', ');
const partsOfSteps = (table: string, kind: string) =>
  `select ${table}.collection_id, '${kind}' as kind, ${table}.id, steps.article_id,
    ${['text', ...SPAN].map((column) => `${table}.${column}`).join(', ')}
  from ${table} join steps on steps.collection_id = ${table}.collection_id
    and steps.id = ${table}.step_id`;

const STATEMENTS: readonly string[] = [
  ...Object.entries(LISTS).flatMap(([table, words]) => [
    `create table ${table} (id text primary key)`,
    `insert into ${table} values ${words.map((word) => `('${word}')`).join(', ')}`,
  ]),
  `create table masked_texts (${OF_COLLECTION}, kind text not null references text_kinds (id),
    twin_key uuid not null, platform_key uuid not null, platforms text[] not null,
    tokens integer not null, signed integer not null, bands integer[] not null,
    shingles bytea not null)`,
  // Nothing is estimated by them, and looking at them takes long.
  'alter table masked_texts alter bands set statistics 0, alter shingles set statistics 0',
  'create index on masked_texts using gin (bands)',
  `create table text_uses (${OWN}, kind text not null references text_use_kinds (id),
    article_id uuid not null, text_id uuid not null, ${of('masked_texts', 'text_id')})`,
  'create index on text_uses (article_id, collection_id)',
  'create index on text_uses (text_id, collection_id)',
  `create table crowded_bands (${OF_COLLECTION}, band integer not null, size integer not null,
    first_text_id uuid not null)`,
  `create table duplicate_pairs (${OWN}, kind text not null references text_kinds (id),
    class text not null references duplicate_classes (id), a_text_id uuid not null,
    b_text_id uuid not null, similarity integer not null, containment integer not null,
    ${of('masked_texts', 'a_text_id')}, ${of('masked_texts', 'b_text_id')})`,
  'create index on duplicate_pairs (a_text_id, collection_id)',
  'create index on duplicate_pairs (b_text_id, collection_id)',
  `create table duplicate_clusters (${OF_COLLECTION}, kind text not null references text_kinds (id),
    class text not null references duplicate_classes (id), least integer not null,
    most integer not null, uses integer not null)`,
  'create index on duplicate_clusters (collection_id, (-uses), id)',
  `create table clustered_texts (${OWN}, cluster_id uuid not null, text_id uuid not null,
    ${of('duplicate_clusters', 'cluster_id')}, ${of('masked_texts', 'text_id')})`,
  'create index on clustered_texts (cluster_id, collection_id)',
  'create index on clustered_texts (text_id, collection_id)',

  // All rows that say something in sentences.
  `create view running_texts as
    select collection_id, 'requirement' as kind, ${SAID} from requirements
    union all select collection_id, 'step', id, article_id, text,
      ${SPAN.map((column) => `text_${column}`).join(', ')} from steps
    union all ${partsOfSteps('choices', 'choice')}
    union all ${partsOfSteps('details', 'detail')}
    union all select collection_id, 'issue', id, article_id, symptom,
      ${SPAN.join(', ')} from issues
    union all select collection_id, 'solution', ${SAID} from solutions
    union all select collection_id, 'note', ${SAID} from notes
    union all select collection_id, 'block', ${SAID} from blocks`,
  `create view text_places as
    select text_uses.collection_id, text_uses.id, text_id, text_uses.kind, text_uses.article_id,
      said.text, ${SPAN.map((column) => `said.${column}`).join(', ')}
    from text_uses join running_texts as said
      on said.collection_id = text_uses.collection_id and said.id = text_uses.id
    union all select text_uses.collection_id, text_uses.id, text_id, text_uses.kind, articles.id,
      title, ${SPAN.map((column) => `articles.${column}`).join(', ')}
    from text_uses join articles
      on articles.collection_id = text_uses.collection_id and articles.id = text_uses.id`,
  `create view duplicate_members as
    select clustered_texts.collection_id, cluster_id, text_places.id, text_places.kind,
      text_places.text_id, article_id, text, ${SPAN.join(', ')}
    from clustered_texts join text_places
      on text_places.collection_id = clustered_texts.collection_id
      and text_places.text_id = clustered_texts.text_id`,
  // Both ways, and copies of the same text.
  `create view article_duplicates as
    select own.collection_id, own.article_id, other.article_id as other_article_id, 'exact' as class,
      100 as similarity, 100 as containment
    from text_uses as own join text_uses as other on other.collection_id = own.collection_id
      and other.text_id = own.text_id and other.id <> own.id
    where own.kind = 'article' and other.kind = 'article'
    union all select own.collection_id, own.article_id, other.article_id, class, similarity,
      containment
    from text_uses as own
    cross join lateral (
      select b_text_id as text_id, class, similarity, containment from duplicate_pairs
        where collection_id = own.collection_id and a_text_id = own.text_id
      union all select a_text_id, class, similarity, containment from duplicate_pairs
        where collection_id = own.collection_id and b_text_id = own.text_id) as pair
    join text_uses as other on other.collection_id = own.collection_id
      and other.text_id = pair.text_id
    where own.kind = 'article' and other.kind = 'article'`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
