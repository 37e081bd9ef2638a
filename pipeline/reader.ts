// Who reads the documents of a run: this thread, and worker threads once there are many documents.
// A few are read sooner than a thread has started.
import { lexiconsFor } from '../ingest/lexicon/configured.ts';
import type { SourceFile, UnreadSource } from '../ingest/source/source.ts';
import type { Config } from '../schema/config.ts';
import { readFile, type ReadDocument } from './readFile.ts';
import { ReaderPool } from './readerPool.ts';

/** So many documents are read in this thread before others are started, */
const READ_HERE = 32;
/** and as many are at hand for them then. */
const WORTH_A_START = 8;

export interface ReaderOptions {
  readonly config: Config;
  /** How many threads to start where there are many documents; 0 for none. */
  readonly workers: number;
  /** Is told how many threads are started, and 0 if then they cannot start. */
  readonly onWorkers?: ((workers: number) => void) | undefined;
  /** The module that the threads run; ours unless a test has another. */
  readonly script?: URL | undefined;
}

/** Reads one file. Rejects where the reader itself is at fault. */
export type ReadOne = (file: SourceFile) => Promise<ReadDocument | UnreadSource>;

export class Reader {
  readonly #options: ReaderOptions;
  readonly #readHere: (file: SourceFile) => ReadDocument | UnreadSource;
  #pool: ReaderPool | null = null;
  #count = 0;
  /** Whether the threads could not start. */
  #isLost = false;

  constructor(options: ReaderOptions) {
    this.#options = options;
    const lexicons = lexiconsFor(options.config);
    this.#readHere = (file) => readFile(file, lexicons);
  }

  /** How many threads read. */
  get workers(): number {
    return this.#pool === null || this.#isLost ? 0 : this.#options.workers;
  }

  /** What reads each file of a batch: threads begin with all of them, this one when it is asked. */
  batch(files: readonly SourceFile[]): ReadOne {
    const here: ReadOne = (file) => Promise.resolve().then(() => this.#readHere(file));
    const pool = this.#threadsFor(files.length);
    this.#count += files.length;
    if (pool === null) return here;
    const begun = new Map(files.map((file) => [file, pool.read(file)]));
    // A run that ends early does not ask for all of them.
    for (const one of begun.values()) one.catch(() => undefined);
    return async (file) => {
      const result = await begun.get(file);
      if (result) return result;
      if (!this.#isLost) this.#options.onWorkers?.(0);
      this.#isLost = true;
      return here(file);
    };
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    await this.#pool?.close();
  }

  #threadsFor(files: number): ReaderPool | null {
    const { config, workers, onWorkers, script } = this.#options;
    const worth = this.#count >= READ_HERE && files >= WORTH_A_START;
    if (this.#pool === null && workers > 0 && worth) {
      this.#pool = new ReaderPool({ config, size: workers, script });
      onWorkers?.(workers);
    }
    return this.#pool;
  }
}
