// What the database at hand can do, asked once: statements are compiled for it.
import type pg from 'pg';

export interface Capabilities {
  /** It has pg_trgm. */
  readonly similarity: boolean;
  /**
   * The collation by which letters beyond ASCII have a lower case; null where they have one by
   * the database's own, or by none.
   */
  readonly lowerCollation: string | null;
}

const COLLATIONS = ['pg_c_utf8', 'und-x-icu', 'C.utf8', 'C.UTF-8'];

const QUESTION = `select
  exists (select from pg_extension where extname = 'pg_trgm') as similarity,
  case when lower('Ü') <> 'ü' then (
    select collname::text from pg_collation
    where collname = any ($1::text[]) and collencoding in (-1, pg_char_to_encoding('UTF8'))
    order by array_position($1::text[], collname::text) limit 1
  ) end as "lowerCollation"`;

export async function askCapabilities(pool: pg.Pool): Promise<Capabilities> {
  const { rows } = await pool.query<Capabilities>(QUESTION, [COLLATIONS]);
  return rows[0] ?? { similarity: false, lowerCollation: null };
}
