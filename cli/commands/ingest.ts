// `kbgraph ingest`: reads files into the store, links what changed, and tells what became of
// every one of them.
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import type { SourceOptions } from '../../ingest/source/open.ts';
import type { OpenDatabase } from '../../db/connect.ts';
import type { PruneScope } from '../../pipeline/prune.ts';
import type { IngestSummary } from '../../pipeline/summary.ts';
import type { Config } from '../../schema/config.ts';
import { loadConfig } from '../config.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { globalsOf, type Globals } from '../globals.ts';
import { interruptible } from '../interrupt.ts';
import { colorsFor, counted, print, tell } from '../output.ts';
import { progressOn } from '../present/progress.ts';
import { summaryLines, unreadLines } from '../present/summary.ts';

const EXAMPLES = `
Examples:
  $ kbgraph ingest docs/                     all articles below docs/, changed ones only
  $ kbgraph ingest a.txt b.txt --json        the summary as JSON
  $ curl -s example.com/help.txt | kbgraph ingest -
  $ kbgraph ingest docs/ --prune             and removes what is not there any more
  $ kbgraph ingest docs/ --collection manuals

A file goes by its path from the working folder: run it from the same folder each time.`;

const WORKERS_HELP = 'threads that read where there are many documents, 0 for none';
const MOST_WORKERS = 64;
/** Reading takes about as long as storing; with more, it is storing that takes the time. */
const USUAL_MOST_WORKERS = 3;

interface IngestFlags {
  readonly json?: boolean;
  readonly prune?: boolean;
  readonly workers?: number;
}

function workersOf(text: string): number {
  const workers = Number(text);
  if (/^[0-9]{1,2}$/.test(text) && workers <= MOST_WORKERS) return workers;
  throw new InvalidArgumentError(`it is a number from 0 to ${MOST_WORKERS}.`);
}

/** This thread and the database have enough to do with what a few threads read. */
function usualWorkers(): number {
  return Math.min(availableParallelism() - 1, USUAL_MOST_WORKERS);
}

function workersLine(count: number): string {
  if (count === 0) return 'the workers could not start: reading goes on without them';
  return `reading with ${counted(count, 'worker')}`;
}

/** The command \`ingest\`. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('read articles into the knowledge graph; what has not changed is left alone')
    .argument('<path...>', 'files, folders, or - for the standard input')
    .option('--prune', 'remove documents of the given folders whose files are gone')
    .option('--json', 'print the summary as JSON')
    .option('--workers <number>', WORKERS_HELP, workersOf)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], { json, prune, workers }: IngestFlags, command: Command) => {
      const globals = globalsOf(command);
      const { config } = await loadConfig(globals);
      const { withDatabase } = await import('../database.ts');
      const summary = await interruptible((signal) =>
        withDatabase(globals, (database) =>
          ingest({
            database,
            globals,
            config,
            paths,
            workingFolder: process.cwd(),
            prune: prune === true,
            workers,
            signal,
          }),
        ),
      );
      for (const line of unreadLines(summary, colorsFor(process.stderr))) tell(line);
      const lines =
        json === true
          ? [JSON.stringify(summary)]
          : summaryLines(summary, colorsFor(process.stdout));
      await print(lines.map((line) => `${line}\n`).join(''));
      process.exitCode = exitCodeOf(summary);
    });
}

export interface IngestRequest {
  readonly database: OpenDatabase;
  readonly globals: Globals;
  readonly config: Config;
  readonly paths: readonly string[];
  /** Absolute; documents go by their path from here. */
  readonly workingFolder: string;
  /** Whether documents are removed whose files are gone. */
  readonly prune?: boolean;
  /** Threads that read where there are many documents; what fits the machine if not given. */
  readonly workers?: number | undefined;
  readonly signal: AbortSignal;
}

/** Ingests what the paths lead to, with a progress bar where there is a terminal. */
export async function ingest(request: IngestRequest): Promise<IngestSummary> {
  const { database, globals, config, paths, workingFolder, signal } = request;
  const { workers = usualWorkers() } = request;
  const { collection } = globals;
  const { ingestSources } = await import('../../pipeline/ingest.ts');
  const { DEFAULT_SIZE_CAP_BYTES, openSources } = await import('../../ingest/source/open.ts');
  const options: SourceOptions = {
    workingFolder,
    passOver: [globals.dataFolder],
    sizeCapBytes: DEFAULT_SIZE_CAP_BYTES,
    stdin: process.stdin,
  };
  const total = process.stderr.isTTY ? countOf(paths, options) : Promise.resolve(null);
  const progress = progressOn(process.stderr, total);
  try {
    const inputs = openSources(paths, options);
    return await ingestSources({
      database,
      collection,
      config,
      workers,
      onWorkers: (count) => tell(workersLine(count)),
      inputs,
      prune: request.prune === true ? await pruneScope(paths, workingFolder) : undefined,
      onProgress: progress.update,
      signal,
    });
  } finally {
    progress.clear();
    // A read of the standard input that nobody waits for any more would keep the process alive.
    if (signal.aborted) process.stdin.destroy();
  }
}

/** What lies below those of the paths that are folders. */
async function pruneScope(paths: readonly string[], workingFolder: string): Promise<PruneScope> {
  const { foldersAmong, isBelow, isGone } = await import('../../ingest/source/gone.ts');
  const folders = await foldersAmong(paths, workingFolder);
  return {
    covers: (uri) => isBelow(uri, folders),
    isGone: (uri) => isGone(uri, workingFolder),
  };
}

/**
 * How many inputs there will be, or null where a feed may hold any number of them; a walk over names
 * only, beside the real one.
 */
async function countOf(paths: readonly string[], options: SourceOptions): Promise<number | null> {
  const { find } = await import('../../ingest/source/find.ts');
  const { feedByName } = await import('../../ingest/source/sniff.ts');
  const inputs = find(paths, options);
  let count = 0;
  for await (const { uri } of inputs) {
    if (feedByName(uri) !== null) return null;
    count += 1;
  }
  return count;
}

/** Files passed over on the way through a folder are no failure; those named by the user are. */
function exitCodeOf({ interrupted, skipped, failed }: IngestSummary): ExitCode {
  if (interrupted) return EXIT.interrupted;
  return failed.length > 0 || skipped.some(({ named }) => named) ? EXIT.inputs : EXIT.done;
}
