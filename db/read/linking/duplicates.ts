// What is known of texts that say the same: crowds, pairs, what pairs join, and how often texts are used.
import { sql, type Kysely } from 'kysely';
import type { DuplicateClass, DuplicatePair, TextKind } from '../../../schema/duplicates.ts';
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

/** The pairs with one of these texts in them. */
export async function pairsOfTexts(
  db: Kysely<Database>,
  collectionId: string,
  texts: readonly string[],
): Promise<readonly StoredPair[]> {
  const { rows } = await sql<StoredPair>`select ${PAIR} from duplicate_pairs
      where collection_id = ${collectionId} and a_text_id = any(${texts}::uuid[])
    union select ${PAIR} from duplicate_pairs
      where collection_id = ${collectionId} and b_text_id = any(${texts}::uuid[])`.execute(db);
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

/** All pairs that are joined with these texts, by pairs of their own class, over however many others. */
export async function pairsAround(
  db: Kysely<Database>,
  collectionId: string,
  texts: readonly string[],
): Promise<readonly StoredPair[]> {
  const { rows } = await sql<StoredPair>`with recursive reached (text_id, class) as (
      select text_id, class from unnest(${texts}::uuid[]) as text_id
        cross join (values ('near'), ('twin'), ('contained')) as classes (class)
      union select other.text_id, reached.class from reached cross join lateral (
        select b_text_id as text_id from duplicate_pairs where collection_id = ${collectionId}
          and a_text_id = reached.text_id and class = reached.class
        union all select a_text_id from duplicate_pairs where collection_id = ${collectionId}
          and b_text_id = reached.text_id and class = reached.class) as other
    ) select kind, pair.class, a_text_id as a, b_text_id as b, similarity, containment
      from reached join duplicate_pairs as pair on collection_id = ${collectionId}
        and a_text_id = reached.text_id and pair.class = reached.class`.execute(db);
  return rows;
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
  const { rows } = await sql<{ id: string }>`select distinct duplicate_clusters.id
    from unnest(${members.map(({ text }) => text)}::uuid[],
      ${members.map((one) => one.class)}::text[]) as member (text_id, class)
    join clustered_texts on clustered_texts.collection_id = ${collectionId}
      and clustered_texts.text_id = member.text_id
    join duplicate_clusters on duplicate_clusters.collection_id = ${collectionId}
      and duplicate_clusters.id = cluster_id
      and duplicate_clusters.class = member.class`.execute(db);
  return rows.map(({ id }) => id);
}
