// `kbgraph status`: which database is used, at which schema, and what is in it. Changes nothing.
import { Command } from 'commander';
import type { OpenDatabase } from '../../db/connect.ts';
import { CommandFailure, EXIT } from '../exit.ts';
import { globalsOf } from '../globals.ts';
import { print } from '../output.ts';
import { statusLines, type Status } from '../present/status.ts';

const RUNS_SHOWN = 5;

const EXAMPLES = `
Examples:
  $ kbgraph status
  $ kbgraph status --json | jq '.collections[].articles'`;

/** The command \`status\`. */
export function statusCommand(): Command {
  return new Command('status')
    .description('show the database, its schema, its collections and the last runs')
    .option('--json', 'print it as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async ({ json }: { json?: boolean }, command: Command) => {
      const globals = globalsOf(command);
      const { isDatabaseThere, withDatabase } = await import('../database.ts');
      if (!(await isDatabaseThere(globals))) {
        const hint = `no database yet in ${globals.dataFolder}: "kbgraph ingest PATH" makes one`;
        await print(json === true ? 'null\n' : `${hint}\n`);
        return;
      }
      const status = await withDatabase(globals, statusOf, { migrate: false });
      const lines = json === true ? [JSON.stringify(status)] : statusLines(status);
      await print(lines.map((line) => `${line}\n`).join(''));
      const { unknown } = status.migrations;
      if (unknown.length > 0) {
        throw new CommandFailure(
          EXIT.database,
          `the database was made by a newer version of kbgraph (${unknown.join(', ')}): use that one`,
        );
      }
    });
}

async function statusOf({ db, location }: OpenDatabase): Promise<Status> {
  const { migrationStatus } = await import('../../db/migrate.ts');
  const { collectionsStatus, lastRuns, serverVersion } = await import('../../db/read/status.ts');
  const migrations = await migrationStatus(db);
  const current = migrations.pending.length === 0 && migrations.unknown.length === 0;
  return {
    location,
    serverVersion: await serverVersion(db),
    migrations,
    collections: current ? await collectionsStatus(db) : [],
    runs: current ? await lastRuns(db, RUNS_SHOWN) : [],
  };
}
