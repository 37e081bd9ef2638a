// The texts of a collection as they are compared, by id and by band.
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { TextKind, TextSketch } from '../../../schema/duplicates.ts';
import type { Database } from '../../tables.ts';

/** What tells whom a text is compared with. */
export type BandedText = Pick<TextSketch, 'id' | 'bands' | 'signed'>;

interface StoredBanded {
  readonly id: string;
  readonly signed: number;
  readonly bands: readonly number[];
}

interface StoredText extends StoredBanded {
  readonly kind: TextKind;
  readonly twinKey: string;
  readonly platformKey: string;
  readonly platforms: readonly string[];
  readonly tokens: number;
  readonly shingles: Buffer;
}

/** The texts of these ids. */
export function textsById(
  db: Kysely<Database>,
  collectionId: string,
  ids: readonly string[],
): Promise<readonly TextSketch[]> {
  return sketches(db, collectionId, sql`id = any(${ids}::uuid[])`);
}

/** All texts of a collection. */
export function allTexts(
  db: Kysely<Database>,
  collectionId: string,
): Promise<readonly TextSketch[]> {
  return sketches(db, collectionId, sql`true`);
}

async function sketches(
  db: Kysely<Database>,
  collectionId: string,
  condition: RawBuilder<unknown>,
): Promise<readonly TextSketch[]> {
  const { rows } = await sql<StoredText>`select id, kind, twin_key as "twinKey",
      platform_key as "platformKey", platforms, tokens, signed, bands, shingles
    from masked_texts where collection_id = ${collectionId} and ${condition}`.execute(db);
  return rows.map(({ bands, shingles, ...text }) => ({
    ...text,
    bands: Int32Array.from(bands),
    shingles: numbersIn(shingles),
  }));
}

/** How a text is compared, of those of these ids and of those that share one of the bands. */
export async function bandedTexts(
  db: Kysely<Database>,
  collectionId: string,
  { ids, bands }: { readonly ids: readonly string[]; readonly bands: readonly number[] },
): Promise<readonly BandedText[]> {
  const { rows } = await sql<StoredBanded>`select id, signed, bands from masked_texts
      where collection_id = ${collectionId} and bands && ${bands}::integer[]
    union select id, signed, bands from masked_texts
      where collection_id = ${collectionId} and id = any(${ids}::uuid[])`.execute(db);
  return rows.map((text) => ({ ...text, bands: Int32Array.from(text.bands) }));
}

/** How many texts a collection has. */
export async function countTexts(db: Kysely<Database>, collectionId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count
    from masked_texts where collection_id = ${collectionId}`.execute(db);
  return rows[0]?.count ?? 0;
}

function numbersIn(bytes: Buffer): Int32Array {
  const numbers = new Int32Array(bytes.length / 4);
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = bytes.readInt32LE(4 * at);
  return numbers;
}
