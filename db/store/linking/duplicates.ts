// Crowds, pairs and clusters of texts that say the same: only what differs is written.
import { sql, type Transaction } from 'kysely';
import type { DuplicateCluster, DuplicatePair, TextKind } from '../../../schema/duplicates.ts';
import { uuidOf } from '../../../schema/identity.ts';
import type { StoredCrowd, StoredPair } from '../../read/linking/duplicates.ts';
import type { Database } from '../../tables.ts';
import { storableJson } from '../storable.ts';

/** The id of a band in a collection. */
export function bandId(band: number): string {
  return uuidOf('band', String(band));
}

/** Makes crowds of some bands, and takes away those of others. */
export async function storeCrowds(
  transaction: Transaction<Database>,
  collectionId: string,
  crowds: readonly StoredCrowd[],
  gone: readonly number[],
): Promise<void> {
  const rows = crowds.map((crowd) => ({ id: bandId(crowd.band), ...crowd }));
  await sql`with gone as (delete from crowded_bands where collection_id = ${collectionId}
      and id = any(${gone.map(bandId)}::uuid[]))
    insert into crowded_bands (collection_id, id, band, size, first_text_id)
    select ${collectionId}, id, band, size, first
    from json_to_recordset(${storableJson(rows)}::json) as new_rows (
      id uuid, band integer, size integer, first uuid)
    on conflict (collection_id, id) do update set size = excluded.size,
      first_text_id = excluded.first_text_id
    where (crowded_bands.size, crowded_bands.first_text_id)
      is distinct from (excluded.size, excluded.first_text_id)`.execute(transaction);
}

/** Writes down pairs that are new or another now, and takes others away. */
export async function storePairs(
  transaction: Transaction<Database>,
  collectionId: string,
  pairs: readonly StoredPair[],
  gone: readonly DuplicatePair[],
): Promise<void> {
  const rows = pairs.map((pair) => ({ id: pairId(pair), ...pair }));
  await sql`with gone as (delete from duplicate_pairs where collection_id = ${collectionId}
      and id = any(${gone.map(pairId)}::uuid[]))
    insert into duplicate_pairs (collection_id, id, kind, class, a_text_id, b_text_id, similarity,
      containment)
    select ${collectionId}, id, kind, class, a, b, similarity, containment
    from json_to_recordset(${storableJson(rows)}::json) as new_rows (id uuid, kind text,
      class text, a uuid, b uuid, similarity integer, containment integer)
    on conflict (collection_id, id) do nothing`.execute(transaction);
}

function pairId({ a, b }: DuplicatePair): string {
  return uuidOf('duplicate pair', a, b);
}

/** A cluster with what is shown of it. */
export interface StoredCluster extends DuplicateCluster {
  readonly kind: TextKind;
  readonly uses: number;
}

/** The id of a cluster: its class and its first text. */
export function clusterId(collectionId: string, cluster: DuplicateCluster): string {
  return uuidOf(collectionId, 'duplicates', cluster.class, cluster.texts[0] ?? '');
}

/** Takes clusters away. */
export async function removeClusters(
  transaction: Transaction<Database>,
  collectionId: string,
  ids: readonly string[],
): Promise<void> {
  await sql`delete from duplicate_clusters
    where collection_id = ${collectionId} and id = any(${ids}::uuid[])`.execute(transaction);
}

/** Writes down clusters and what is in them, where they differ. */
export async function storeClusters(
  transaction: Transaction<Database>,
  collectionId: string,
  clusters: readonly StoredCluster[],
): Promise<void> {
  const rows = clusters.map((cluster) => ({ id: clusterId(collectionId, cluster), ...cluster }));
  const members = rows.flatMap(({ id, texts }) =>
    texts.map((text) => ({ id: uuidOf(id, 'text', text), cluster: id, text })),
  );
  const ids = rows.map(({ id }) => id);
  await sql`insert into duplicate_clusters (collection_id, id, kind, class, least, most, uses)
    select ${collectionId}, id, kind, class, least, most, uses
    from json_to_recordset(${storableJson(rows)}::json) as new_rows (id uuid, kind text,
      class text, least integer, most integer, uses integer)
    on conflict (collection_id, id) do update set least = excluded.least, most = excluded.most,
      uses = excluded.uses
    where (duplicate_clusters.least, duplicate_clusters.most, duplicate_clusters.uses)
      is distinct from (excluded.least, excluded.most, excluded.uses)`.execute(transaction);
  await sql`with new_rows as materialized (
      select * from json_to_recordset(${storableJson(members)}::json) as new_rows (
        id uuid, cluster uuid, text uuid)
    ), gone as (
      delete from clustered_texts where collection_id = ${collectionId}
        and cluster_id = any(${ids}::uuid[])
        and not exists (select from new_rows where new_rows.id = clustered_texts.id)
    ) insert into clustered_texts (collection_id, id, cluster_id, text_id)
      select ${collectionId}, id, cluster, text from new_rows
      on conflict (collection_id, id) do nothing`.execute(transaction);
}
