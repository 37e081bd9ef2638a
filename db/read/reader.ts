// Runs the statements of reading, each on a connection that can only read, with a limit on its
// time. Who goes away before the answer is there ends the statement, and leaves no connection.
import pg from 'pg';
import { LEAST_SIMILARITY } from './errorMatch.ts';
import { askCapabilities, type Capabilities } from './capabilities.ts';
import type { Compiled } from './compile.ts';
import { InputError } from './inputError.ts';
import { NamedStatements } from './namedStatements.ts';
import type { ReadRequest } from './selection.ts';
import { compileRequest, needsCollection, type Statement } from './statement.ts';

export interface ReaderOptions {
  /** Most connections at a time. */
  readonly connections?: number;
  /** Longest time of one statement. */
  readonly statementTimeoutMs?: number;
  /** Is told of each statement before it runs. */
  readonly onStatement?: (statement: Statement) => void;
}

/** What a statement answered. */
export interface Answer {
  /** The JSON of the data, as text. */
  readonly json: string;
  /** Texts of documents, where sources were asked for, by "collection/document". */
  readonly texts: Readonly<Record<string, string>>;
}

/** A request that is checked and compiled; `run` is its one statement. */
export interface PreparedRead {
  readonly statement: Statement;
  readonly run: (signal?: AbortSignal) => Promise<Answer>;
}

interface Row {
  readonly scopes: number;
  readonly data: string | null;
  readonly texts?: Readonly<Record<string, string>> | null;
}

const DEFAULT_CONNECTIONS = 10;
const DEFAULT_STATEMENT_TIMEOUT_MS = 10_000;
const NAMES_SHOWN = 20;
const NONE: Readonly<Record<string, string>> = {};

/** A reader of the database to which a pool connects; it has connections of its own. */
export class Reader {
  readonly #pool: pg.Pool;
  /** For what must not wait until a reading connection is free. */
  readonly #side: pg.Pool;
  readonly #names = new NamedStatements();
  readonly #onStatement: (statement: Statement) => void;
  /** Statements of requests that are known, for as long as somebody holds the request. */
  readonly #statements = new WeakMap<ReadRequest, Statement>();
  readonly #compiled: Compiled = new WeakMap();
  #capabilities: Promise<Capabilities> | null = null;

  constructor(like: pg.Pool, options: ReaderOptions = {}) {
    const timeoutMs = options.statementTimeoutMs ?? DEFAULT_STATEMENT_TIMEOUT_MS;
    const settings = [
      'default_transaction_read_only = on',
      `statement_timeout = ${timeoutMs}`,
      `pg_trgm.similarity_threshold = ${LEAST_SIMILARITY}`,
      'jit = off',
      'plan_cache_mode = force_generic_plan',
    ];
    const connect = (max: number) => readingPool(like, max, settings);
    this.#pool = connect(options.connections ?? DEFAULT_CONNECTIONS);
    this.#side = connect(1);
    this.#onStatement = options.onStatement ?? (() => undefined);
  }

  /** Checks and compiles a request; throws InputError. Runs nothing but, once, a look at what the
   * database can do. */
  async prepare(request: ReadRequest): Promise<PreparedRead> {
    const statement = this.#statements.get(request) ?? (await this.#compile(request));
    return { statement, run: (signal) => this.#answer(request, statement, signal) };
  }

  /** Resolves where the database answers. */
  async ping(): Promise<void> {
    await this.#side.query('select 1');
  }

  /** Ends all connections, after what still runs on them. */
  async close(): Promise<void> {
    await Promise.all([this.#pool.end(), this.#side.end()]);
  }

  async #compile(request: ReadRequest): Promise<Statement> {
    const statement = compileRequest(request, await this.#lookAtCapabilities(), this.#compiled);
    this.#statements.set(request, statement);
    return statement;
  }

  async #answer(
    request: ReadRequest,
    statement: Statement,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    const [row] = await this.#run(statement, signal);
    if (row === undefined) throw new Error('The statement gave no row');
    if (needsCollection(request) && row.scopes !== 1) throw await this.#whichCollection(request);
    return { json: row.data ?? 'null', texts: row.texts ?? NONE };
  }

  async #run(statement: Statement, signal: AbortSignal | undefined): Promise<readonly Row[]> {
    signal?.throwIfAborted();
    const connection = await this.#pool.connect();
    let cancelled: Promise<unknown> = Promise.resolve();
    const cancel = () => {
      cancelled = this.#cancel(connection).catch(() => undefined);
    };
    try {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', cancel, { once: true });
      this.#onStatement(statement);
      const { rows } = await connection.query<Row>({
        name: this.#names.nameOn(connection, statement),
        text: statement.text,
        values: [...statement.parameters],
      });
      return rows;
    } finally {
      signal?.removeEventListener('abort', cancel);
      // Only when the cancel is done can it no longer meet another statement.
      await cancelled;
      connection.release(this.#names.isFull(connection));
    }
  }

  async #cancel(connection: pg.PoolClient): Promise<void> {
    if (!('processID' in connection)) return;
    await this.#side.query('select pg_cancel_backend($1)', [connection.processID]);
  }

  async #lookAtCapabilities(): Promise<Capabilities> {
    this.#capabilities ??= askCapabilities(this.#side);
    try {
      return await this.#capabilities;
    } catch (error) {
      this.#capabilities = null;
      throw error;
    }
  }

  async #whichCollection({ collection }: ReadRequest): Promise<InputError> {
    const { rows } = await this.#side.query<{ name: string }>(
      `select name from collections order by name collate "C" limit ${NAMES_SHOWN}`,
    );
    const names = rows.map(({ name }) => JSON.stringify(name)).join(', ');
    if (names === '') {
      return new InputError('The store is empty: ingest something first.', 'COLLECTION_NOT_FOUND');
    }
    return collection === null
      ? new InputError(`Say which collection: "collection" can be ${names}.`, 'COLLECTION_REQUIRED')
      : new InputError(
          `There is no collection ${JSON.stringify(collection)}; there are ${names}.`,
          'COLLECTION_NOT_FOUND',
        );
  }
}

/** A pool to where another goes, whose connections have settings of their own. */
function readingPool(like: pg.Pool, max: number, settings: readonly string[]): pg.Pool {
  const statement = settings.map((setting) => `set ${setting}`).join('; ');
  const pool = new pg.Pool({
    ...like.options,
    // The pool keeps the password out of what a spread copies.
    password: like.options.password,
    max,
    // No connection is handed out before its settings are made.
    verify: (client, done) => {
      client.query(statement).then(
        () => done(),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  // An idle connection that breaks is replaced; the next statement reports what is wrong.
  pool.on('error', () => undefined);
  return pool;
}
