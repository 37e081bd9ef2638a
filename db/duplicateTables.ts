// The tables of texts that say the same, which the link stage writes alone.
import { bytes, integer, integers, key, text, texts, uuid, type Column } from './columns.ts';

export const DUPLICATE_TABLES = {
  /** Each distinct text of a collection as it is compared, as schema/duplicates.ts has it. */
  masked_texts: {
    ...key,
    kind: text,
    twin_key: uuid,
    platform_key: uuid,
    platforms: texts,
    tokens: integer,
    signed: integer,
    bands: integers,
    /** Numbers of 32 bits, the lowest byte first. */
    shingles: bytes,
  },
  /** Which rows say a text; the id is that of the row. */
  text_uses: { ...key, kind: text, article_id: uuid, text_id: uuid },
  /** The bands that so many texts share that each is compared with the first alone. */
  crowded_bands: { ...key, band: integer, size: integer, first_text_id: uuid },
  /** In whole percent. */
  duplicate_pairs: {
    ...key,
    kind: text,
    class: text,
    a_text_id: uuid,
    b_text_id: uuid,
    similarity: integer,
    containment: integer,
  },
  duplicate_clusters: {
    ...key,
    kind: text,
    class: text,
    /** The least and the greatest similarity of its pairs. */
    least: integer,
    most: integer,
    /** How many rows or articles are in it. */
    uses: integer,
  },
  clustered_texts: { ...key, cluster_id: uuid, text_id: uuid },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;
