// Opens the store: one code path over the wire for the embedded server and for a server named by
// an address. In: where. Out: kysely and the pool below it, on a database at the current schema.
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { DatabaseUnreachable } from './failures.ts';
import { joinServer, type EmbeddedServer } from './embedded/server.ts';
import { migrate } from './migrate.ts';
import type { Database } from './tables.ts';

const CONNECT_TIMEOUT_MS = 5_000;
const DEFAULT_CONNECTIONS = 10;
const INT8 = 20;

export interface OpenOptions {
  /** The folder of the embedded server; used where there is no address. */
  readonly dataFolder: string;
  /** postgres://user:password@host:port/database, mostly from DATABASE_URL. */
  readonly databaseUrl?: string | undefined;
  /** Most connections at a time. */
  readonly connections?: number;
  /** False leaves the schema as it is (default true). */
  readonly migrate?: boolean;
  /** Configuration parameters of the embedded server, where we are the one who starts it. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface OpenDatabase {
  readonly db: Kysely<Database>;
  readonly pool: pg.Pool;
  /** For messages: the address without its password, or the data folder. */
  readonly location: string;
  /** Closes all connections; the last user of an embedded server stops it. Twice is harmless. */
  readonly close: () => Promise<void>;
}

/** Opens the database. Throws DatabaseUnreachable, DatabaseTooNew and DatabaseUnsuitable. */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const { databaseUrl, dataFolder } = options;
  const external = databaseUrl !== undefined && databaseUrl !== '';
  const location = external ? withoutPassword(databaseUrl) : dataFolder;
  const server = external ? null : await joinServer(dataFolder, options.settings ?? {});
  const address = server === null ? { connectionString: databaseUrl } : embedded(server);
  const pool = makePool(address, options.connections);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  let closing: Promise<void> | null = null;
  const close = () => (closing ??= closeAll(db, server));
  try {
    await tryConnection(pool, location, external);
    if (options.migrate !== false) await migrate(db);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, pool, location, close };
}

async function closeAll(db: Kysely<Database>, server: EmbeddedServer | null): Promise<void> {
  try {
    await db.destroy();
  } finally {
    await server?.release();
  }
}

/** What is given here is not taken from PGOPTIONS and PGSSLMODE, which mean another server. */
function embedded({ address }: EmbeddedServer): pg.PoolConfig {
  return { ...address, ssl: false, options: '-c client_min_messages=warning' };
}

function makePool(address: pg.PoolConfig, connections = DEFAULT_CONNECTIONS): pg.Pool {
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({
    ...address,
    types,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'kbgraph',
  });
  // A server that goes away ends connections that are idle, or taken and waiting for the next
  // query; that query reports it to whom it concerns.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function tryConnection(pool: pg.Pool, location: string, external: boolean): Promise<void> {
  try {
    const client = await pool.connect();
    client.release();
  } catch (error) {
    const nextStep = external
      ? 'Check that the server runs and that DATABASE_URL is right, or unset it to use the ' +
        'embedded server.'
      : `See ${location}/server.log, and try again.`;
    throw new DatabaseUnreachable(
      `The database at ${location} cannot be reached: ${reasonOf(error)}. ${nextStep}`,
      { cause: error },
    );
  }
}

/** Several addresses of one host fail as one error with the parts inside and no message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) {
    return error.errors.map((part) => reasonOf(part)).join(', ');
  }
  return error instanceof Error ? error.message : String(error);
}

/** The address as it may be shown. */
export function withoutPassword(databaseUrl: string): string {
  try {
    const url = new URL(databaseUrl);
    if (!/^postgres(ql)?:$/.test(url.protocol)) return 'DATABASE_URL';
    return `${url.protocol}//${url.username === '' ? '' : `${url.username}@`}${url.host}${url.pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
