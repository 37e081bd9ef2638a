// Brings a database to the schema of this version. Runs at every start: one query where nothing
// is to be done; otherwise under an advisory lock, so that many at once end well, and in one
// transaction, so that a failure leaves the schema as it was.
import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import { DatabaseTooNew, DatabaseUnsuitable } from './failures.ts';
import * as initial from './migrations/0001_initial.ts';
import * as markup from './migrations/0002_markup.ts';
import * as graph from './migrations/0003_graph.ts';
import * as controls from './migrations/0004_controls.ts';
import * as figures from './migrations/0004_figures.ts';
import * as flow from './migrations/0004_flow.ts';
import * as duplicates from './migrations/0005_duplicates.ts';
import * as history from './migrations/0006_history.ts';
import * as references from './migrations/0007_references.ts';
import type { Database } from './tables.ts';

/** All migrations by name, in their order; a new one is one more line at the end. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001_initial': initial,
  '0002_markup': markup,
  '0003_graph': graph,
  '0004_controls': controls,
  '0004_figures': figures,
  '0004_flow': flow,
  '0005_duplicates': duplicates,
  '0006_history': history,
  '0007_references': references,
};

const MIGRATION_TABLE = 'kbgraph_migrations';
const MIGRATION_LOCK_TABLE = 'kbgraph_migrations_lock';
const OLDEST_SERVER = 15;
const UNDEFINED_TABLE = '42P01';

/** What is there and what is not. */
export interface MigrationStatus {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Applied by a newer version: names that this version does not know. */
  readonly unknown: readonly string[];
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** The migrations of a database, in one query; a new database has none. */
export async function migrationStatus(db: Kysely<Database>): Promise<MigrationStatus> {
  const known = Object.keys(MIGRATIONS);
  const applied = await appliedMigrations(db);
  return {
    applied,
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}

async function appliedMigrations(db: Kysely<Database>): Promise<readonly string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from ${sql.table(MIGRATION_TABLE)}
      order by name`.execute(db);
    return rows.map((row) => row.name);
  } catch (error) {
    if (hasCode(error, UNDEFINED_TABLE)) return [];
    throw error;
  }
}

/**
 * Runs what is pending and gives the names of what it ran.
 * Throws DatabaseTooNew and DatabaseUnsuitable.
 */
export async function migrate(db: Kysely<Database>): Promise<readonly string[]> {
  const before = await migrationStatus(db);
  refuseUnknown(before);
  if (before.pending.length === 0) return [];
  await refuseUnsuitable(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
    migrationTableName: MIGRATION_TABLE,
    migrationLockTableName: MIGRATION_LOCK_TABLE,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) {
    refuseUnknown(await migrationStatus(db));
    throw error instanceof Error ? error : new Error('The migration failed', { cause: error });
  }
  return (results ?? []).map((result) => result.migrationName);
}

function refuseUnknown(status: MigrationStatus): void {
  if (status.unknown.length === 0) return;
  throw new DatabaseTooNew(
    `The database was made by a newer version of kbgraph (it has the migrations ` +
      `${status.unknown.join(', ')}). Use that version, or another database.`,
  );
}

async function refuseUnsuitable(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ version: number; encoding: string }>`select
    current_setting('server_version_num')::integer as version,
    current_setting('server_encoding') as encoding`.execute(db);
  const { version = 0, encoding = '' } = rows[0] ?? {};
  const major = Math.floor(version / 10_000);
  if (major < OLDEST_SERVER) {
    throw new DatabaseUnsuitable(
      `The server is Postgres ${major}; kbgraph needs ${OLDEST_SERVER} or newer. ` +
        'Upgrade it, or unset DATABASE_URL to use the embedded server.',
    );
  }
  if (encoding !== 'UTF8') {
    throw new DatabaseUnsuitable(
      `The database has the encoding ${encoding}; kbgraph needs UTF8. Create one with ` +
        `CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
    );
  }
}
