// What is in a database, for `kbgraph status`: the server, the collections with their counts and
// the last runs. Needs the current schema, but for the server.
import { sql, type Kysely } from 'kysely';
import type { Database } from '../tables.ts';

export interface CollectionStatus {
  readonly name: string;
  readonly documents: number;
  readonly articles: number;
  readonly procedures: number;
  readonly steps: number;
  readonly figures: number;
  readonly errors: number;
  readonly references: number;
}

export interface RunStatus {
  readonly collection: string;
  readonly kind: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Null for a run that goes on, or that was broken off. */
  readonly finishedAt: string | null;
  readonly stored: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly failed: number;
}

/** The version of the server, as it names itself: "18.1". */
export async function serverVersion(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version')
    as version`.execute(db);
  return rows[0]?.version ?? 'unknown';
}

const COUNTED = {
  documents: 'documents',
  articles: 'articles',
  procedures: 'procedures',
  steps: 'steps',
  figures: 'figures',
  errors: 'errors',
  references: 'article_references',
} as const;

/** All collections with the number of rows of each kind, by name. */
export async function collectionsStatus(
  db: Kysely<Database>,
): Promise<readonly CollectionStatus[]> {
  const counts = Object.entries(COUNTED).map(
    ([name, table]) => sql`(select count(*) from ${sql.table(table)} t
      where t.collection_id = c.id) as ${sql.ref(name)}`,
  );
  const { rows } = await sql<CollectionStatus>`select c.name, ${sql.join(counts)}
    from collections c order by c.name`.execute(db);
  return rows;
}

/** The last runs of all collections, the latest first. */
export async function lastRuns(db: Kysely<Database>, limit: number): Promise<readonly RunStatus[]> {
  const rows = await db
    .selectFrom('runs as r')
    .innerJoin('collections as c', 'c.id', 'r.collection_id')
    .select(['c.name as collection', 'r.kind', 'r.started_at', 'r.finished_at'])
    .select(['r.stored', 'r.unchanged', 'r.skipped', 'r.failed'])
    .orderBy('r.started_at', 'desc')
    .orderBy('r.id')
    .limit(limit)
    .execute();
  return rows.map(({ started_at, finished_at, ...run }) => ({
    ...run,
    startedAt: started_at.toISOString(),
    finishedAt: finished_at?.toISOString() ?? null,
  }));
}
