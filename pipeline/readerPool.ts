// Worker threads that read documents. In: files, in any number. Out: a promise of what each gives. A
// thread that crashes costs the document that it was at, and another takes its place; threads that
// cannot even start leave all to the caller.
import { Worker } from 'node:worker_threads';
import type { SourceFile, UnreadSource } from '../ingest/source/source.ts';
import type { Config } from '../schema/config.ts';
import type { ReadDocument } from './readFile.ts';
import type { Answer, SentFile } from './readWorker.ts';

/** So many files are with a thread at once: one that it reads, and one that waits for it. */
const SENT_AT_ONCE = 2;

/** What understands the sources when the program runs from them; threads have to be told of it. */
const LOADER = 'tsx/esm/api';

/** The module beside this one; from source, one that loads it. */
function usualScript(): URL {
  const script = new URL(import.meta.url.replace(/readerPool(\.[jt]s)$/, 'readWorker$1'));
  if (script.pathname.endsWith('.js')) return script;
  const loading =
    `import { register } from ${JSON.stringify(import.meta.resolve(LOADER))};` +
    `register(); await import(${JSON.stringify(script.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(loading)}`);
}

export interface ReaderPoolOptions {
  readonly config: Config;
  readonly size: number;
  readonly script?: URL | undefined;
}

type Result = ReadDocument | UnreadSource | null;

interface Job {
  readonly file: SourceFile;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Those that were sent and not answered, the one at work first. */
  readonly jobs: Job[];
  ready: boolean;
  failure: string | null;
}

export class ReaderPool {
  readonly #options: ReaderPoolOptions;
  readonly #threads = new Set<Thread>();
  readonly #waiting: Job[] = [];
  /** Nothing is read any more: closed, or the threads cannot start. */
  #ended = false;

  constructor(options: ReaderPoolOptions) {
    this.#options = options;
    for (let count = 0; count < options.size; count += 1) this.#start();
  }

  /** What reading a file gives; null where there is no thread to read it. */
  read(file: SourceFile): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#ended) resolve(null);
      else {
        this.#waiting.push({ file, resolve, reject });
        this.#send();
      }
    });
  }

  /** Ends all threads; what they have not read is given up. */
  async close(): Promise<void> {
    this.#end();
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  #start(): void {
    const { config, script = usualScript() } = this.#options;
    const worker = new Worker(script, { workerData: config });
    const thread: Thread = { worker, jobs: [], ready: false, failure: null };
    this.#threads.add(thread);
    worker.on('message', (answer: Answer) => this.#receive(thread, answer));
    worker.on('error', (error) => {
      thread.failure = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', (code) => this.#replace(thread, code));
  }

  /** Sends waiting files to the threads that have least to do. */
  #send(): void {
    for (;;) {
      const [thread] = [...this.#threads].sort((a, b) => a.jobs.length - b.jobs.length);
      if (thread === undefined || thread.jobs.length >= SENT_AT_ONCE) return;
      const job = this.#waiting.shift();
      if (job === undefined) return;
      thread.jobs.push(job);
      // A copy is given away: should the thread crash, another may be sent the file again.
      const bytes = Uint8Array.from(job.file.bytes);
      thread.worker.postMessage({ ...job.file, bytes } satisfies SentFile, [bytes.buffer]);
    }
  }

  #receive(thread: Thread, answer: Answer): void {
    if (answer.kind === 'ready') {
      thread.ready = true;
      return;
    }
    const job = thread.jobs.shift();
    if (answer.kind === 'done') job?.resolve(answer.result);
    else job?.reject(new Error(answer.reason));
    this.#send();
  }

  #replace(thread: Thread, code: number): void {
    this.#threads.delete(thread);
    if (!this.#ended && thread.ready) {
      const [lost, ...rest] = thread.jobs;
      const reason = `the thread that read it crashed (${thread.failure ?? `exit code ${code}`})`;
      if (lost)
        lost.resolve({ kind: 'failed', uri: lost.file.uri, named: lost.file.named, reason });
      this.#waiting.unshift(...rest);
      this.#start();
      this.#send();
      return;
    }
    if (!this.#ended) this.#end();
    for (const { resolve } of thread.jobs) resolve(null);
  }

  #end(): void {
    this.#ended = true;
    for (const { resolve } of this.#waiting.splice(0)) resolve(null);
  }
}
