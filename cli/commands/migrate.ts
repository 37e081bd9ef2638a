// `kbgraph migrate`: brings the database to the schema of this version and does nothing else.
// Other commands do the same when they start.
import { Command } from 'commander';
import { globalsOf } from '../globals.ts';
import { tell } from '../output.ts';

const EXAMPLES = `
Examples:
  $ kbgraph migrate
  $ DATABASE_URL=postgres://kbgraph@db.example.com/kbgraph kbgraph migrate`;

/** The command \`migrate\`. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database to the schema of this version, and do nothing else')
    .addHelpText('after', EXAMPLES)
    .action(async (_options: unknown, command: Command) => {
      const { withDatabase } = await import('../database.ts');
      const { migrate } = await import('../../db/migrate.ts');
      await withDatabase(
        globalsOf(command),
        async ({ db, location }) => {
          const done = await migrate(db);
          for (const name of done) tell(`migrated ${name}`);
          if (done.length === 0) tell(`nothing to migrate in ${location}`);
        },
        { migrate: false },
      );
    });
}
