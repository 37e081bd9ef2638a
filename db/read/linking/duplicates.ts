// What is known of texts that say the same: crowds, pairs, what pairs join, and how often texts are used.
import { sql, type Kysely } from 'kysely';
import {
  DUPLICATE_CLASSES,
  type DuplicateClass,
  type DuplicatePair,
  type TextKind,
} from '../../../schema/duplicates.ts';
import type { Database } from '../../tables.ts';

/** A band that many texts share. */
export interface StoredCrowd {
  readonly band: number;
  readonly size: number;
  /** The id of the first of them. */
  readonly first: string;
}

/** The crowds of these bands; of all, where none are given. */
export async function crowdsOf(
  db: Kysely<Database>,
  collectionId: string,
  ids: readonly string[] | null,
): Promise<readonly StoredCrowd[]> {
  const { rows } = await sql<StoredCrowd>`select band, size, first_text_id as first
    from crowded_bands where collection_id = ${collectionId}
      and (${ids}::uuid[] is null or id = any(${ids}::uuid[]))`.execute(db);
  return rows;
}

/** A pair as it is stored. */
export interface StoredPair extends DuplicatePair {
  readonly kind: TextKind;
}

const PAIR = sql`kind, class, a_text_id as a, b_text_id as b, similarity, containment`;

/**
 * The pairs with one of these texts in them. Each is looked up by itself, whatever the statistics
 * say: those of a collection that is being filled know nothing of it.
 */
export async function pairsOfTexts(
  db: Kysely<Database>,
  collectionId: string,
  texts: readonly string[],
): Promise<readonly StoredPair[]> {
  const side = (
    column: 'a_text_id' | 'b_text_id',
  ) => sql`select pair.* from unnest(${texts}::uuid[])
    as one (id) cross join lateral (
      select * from duplicate_pairs where ${sql.ref(column)} = one.id offset 0) as pair
    where pair.collection_id = ${collectionId}`;
  const { rows } = await sql<StoredPair>`select ${PAIR} from (
      ${side('a_text_id')} union ${side('b_text_id')}) as pairs`.execute(db);
  return rows;
}

/** All pairs of a collection. */
export async function allPairs(
  db: Kysely<Database>,
  collectionId: string,
): Promise<readonly StoredPair[]> {
  const { rows } = await sql<StoredPair>`select ${PAIR} from duplicate_pairs
    where collection_id = ${collectionId}`.execute(db);
  return rows;
}

/**
 * All pairs that are joined with these texts, by pairs of their own class, over however many others:
 * from texts to their neighbours, round by round.
 */
export async function pairsAround(
  db: Kysely<Database>,
  collectionId: string,
  texts: readonly string[],
): Promise<readonly StoredPair[]> {
  const found = new Map<string, StoredPair>();
  const reached = new Set(
    texts.flatMap((text) => DUPLICATE_CLASSES.map((one) => `${one} ${text}`)),
  );
  let frontier: readonly string[] = texts;
  while (frontier.length > 0) {
    const next = new Set<string>();
    for (const pair of await pairsOfTexts(db, collectionId, frontier)) {
      const ends = [pair.a, pair.b].map((text) => ({ text, key: `${pair.class} ${text}` }));
      if (!ends.some(({ key }) => reached.has(key))) continue;
      found.set(`${pair.class} ${pair.a} ${pair.b}`, pair);
      for (const { text, key } of ends.filter((end) => !reached.has(end.key))) {
        reached.add(key);
        next.add(text);
      }
    }
    frontier = [...next];
  }
  return [...found.values()];
}

/** A text with how often it is used. */
export interface TextUses {
  readonly id: string;
  readonly kind: TextKind;
  readonly uses: number;
}

/** How often these texts are used; all of a collection, where none are given. */
export async function usesOf(
  db: Kysely<Database>,
  collectionId: string,
  texts: readonly string[] | null,
): Promise<readonly TextUses[]> {
  const { rows } = await sql<TextUses>`select masked_texts.id, masked_texts.kind,
      count(*)::integer as uses
    from masked_texts join text_uses on text_uses.collection_id = masked_texts.collection_id
      and text_id = masked_texts.id
    where masked_texts.collection_id = ${collectionId}
      and (${texts}::uuid[] is null or masked_texts.id = any(${texts}::uuid[]))
    group by masked_texts.id, masked_texts.kind`.execute(db);
  return rows;
}

/** The ids of the clusters that a text of a class is in. */
export async function clustersWith(
  db: Kysely<Database>,
  collectionId: string,
  members: readonly { readonly text: string; readonly class: DuplicateClass }[],
): Promise<readonly string[]> {
  const texts = [...new Set(members.map(({ text }) => text))];
  const { rows: places } = await sql<{ text: string; cluster: string }>`select text_id as text,
      cluster_id as cluster
    from unnest(${texts}::uuid[]) as one (id) cross join lateral (
      select * from clustered_texts where text_id = one.id offset 0) as place
    where place.collection_id = ${collectionId}`.execute(db);
  const ids = [...new Set(places.map(({ cluster }) => cluster))];
  const { rows: clusters } = await sql<{ id: string; class: DuplicateClass }>`select id, class
    from duplicate_clusters
    where collection_id = ${collectionId} and id = any(${ids}::uuid[])`.execute(db);
  const classOf = new Map(clusters.map((cluster) => [cluster.id, cluster.class]));
  const wanted = new Set(members.map((member) => `${member.class} ${member.text}`));
  const found = places.filter(({ text, cluster }) =>
    wanted.has(`${classOf.get(cluster) ?? ''} ${text}`),
  );
  return [...new Set(found.map(({ cluster }) => cluster))];
}
