#!/usr/bin/env node
// The entrance of `kbgraph`: wires the commands together and turns how they end into an exit
// code. Everything else is in cli/commands/.
import { Command, CommanderError } from 'commander';
import { changesCommand } from './commands/changes.ts';
import { configCommand } from './commands/config.ts';
import { duplicatesCommand } from './commands/duplicates.ts';
import { ingestCommand } from './commands/ingest.ts';
import { migrateCommand } from './commands/migrate.ts';
import { parseCommand } from './commands/parse.ts';
import { queryCommand } from './commands/query.ts';
import { refsCommand } from './commands/refs.ts';
import { removeCommand } from './commands/remove.ts';
import { schemaCommand } from './commands/schema.ts';
import { serveCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';
import { startCommand } from './commands/start.ts';
import { statusCommand } from './commands/status.ts';
import { CommandFailure, EXIT, type ExitCode } from './exit.ts';
import { addGlobalOptions } from './globals.ts';
import { tell } from './output.ts';
import { packageVersion } from './package.ts';

/** In the order of the help. */
const COMMANDS = [
  startCommand,
  ingestCommand,
  removeCommand,
  parseCommand,
  showCommand,
  refsCommand,
  duplicatesCommand,
  changesCommand,
  queryCommand,
  serveCommand,
  statusCommand,
  migrateCommand,
  configCommand,
  schemaCommand,
];

const EXAMPLES = `
Examples:
  $ kbgraph start                                  a first look, on the sample
  $ kbgraph parse manual.txt --format explain      what it makes of a page
  $ kbgraph ingest docs/                           read a folder into the store
  $ kbgraph show KB1017                            an article, and what hangs together with it
  $ kbgraph query '{ articles { totalCount } }'    ask the store
  $ kbgraph serve                                  ask it over HTTP

Exit codes:
  0 done   2 wrong usage or configuration   3 some inputs could not be read, the rest is stored
  4 database unreachable, or made by a newer version   70 a fault of kbgraph   130 interrupted`;

/** The program with all its commands. */
function program(): Command {
  const root = new Command('kbgraph')
    .description('Turns raw support articles into a knowledge graph and serves it over GraphQL.')
    .version(packageVersion(), '--version', 'print the version')
    .addHelpText('after', EXAMPLES);
  addGlobalOptions(root);
  for (const command of COMMANDS) root.addCommand(command());
  for (const command of [root, ...root.commands, ...root.commands.flatMap((one) => one.commands)]) {
    command
      .exitOverride()
      .configureHelp({ showGlobalOptions: command !== root })
      .showHelpAfterError(false);
  }
  return root;
}

function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof CommandFailure) {
    tell(`kbgraph: ${error.message}`);
    return error.exitCode;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  tell(`kbgraph broke, and that is a fault of kbgraph:\n${detail}`);
  return EXIT.fault;
}

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
