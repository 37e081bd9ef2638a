// `kbgraph serve`: the GraphQL API over HTTP, with GraphiQL, until it is interrupted.
import { Command, InvalidArgumentError } from 'commander';
import { globalsOf } from '../globals.ts';
import { interruptible } from '../interrupt.ts';
import { print } from '../output.ts';

const DEFAULT_PORT = 4_000;
const LAST_PORT = 65_535;

const EXAMPLES = `
Examples:
  $ kbgraph serve
  $ kbgraph serve --port 8080 --host 0.0.0.0
  $ kbgraph serve --port 0                    on any free port; the address is printed

Root fields that name no collection read the one of --collection, or else the only one.`;

/** The command \`serve\`. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the GraphQL API and GraphiQL until interrupted')
    .option('--port <number>', 'the port to listen on, 0 for any free one', portOf, DEFAULT_PORT)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .addHelpText('after', EXAMPLES)
    .action(async (options: { port: number; host: string }, command: Command) => {
      const globals = globalsOf(command);
      const { withDatabase } = await import('../database.ts');
      const { serveUntil } = await import('../serving.ts');
      await interruptible((signal) =>
        withDatabase(globals, (database) =>
          serveUntil(signal, {
            ...options,
            database,
            spare: 0,
            collection: globals.namedCollection,
            onReady: (address) => print(`serving ${address}\n`),
          }),
        ),
      );
    });
}

/** The number of a port; for options. */
export function portOf(text: string): number {
  const port = Number(text);
  if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= LAST_PORT) return port;
  throw new InvalidArgumentError(`a port is a number from 0 to ${LAST_PORT}`);
}
