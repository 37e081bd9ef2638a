// `kbgraph start`: the first look. Reads the sample of the package into the store, serves it, and
// says what to try. `npm start` runs it.
import { relative } from 'node:path';
import { Command } from 'commander';
import { globalsOf } from '../globals.ts';
import { interruptible } from '../interrupt.ts';
import { colorsFor, counted, print, tell } from '../output.ts';
import { packageFolder } from '../package.ts';
import { unreadLines } from '../present/summary.ts';
import { ingest } from './ingest.ts';
import { portOf } from './serve.ts';

const DEFAULT_PORT = 4_000;
const SPARE_PORTS = 100;

/** Two questions that the sample answers. */
const QUERIES = [
  {
    question: 'Procedures for Android with QR fallback',
    query: `{
  procedures(filter: { platform: "android", hasFallback: { obstacle: "QR" } }, first: 10) {
    nodes { article { title } fallbacks { article { title } } }
  }
}`,
  },
  {
    question: 'All articles that resolve an error',
    query: `{
  error(message: "Pairing did not complete") {
    message
    articles(first: 50) { nodes { title } }
    solutions { article { title } cause remedy }
  }
}`,
  },
] as const;

const EXAMPLES = `
Examples:
  $ npx kbgraph start --port 8080
  $ npm start                        the same in a checkout, on port 4000 or the next free one`;

/** The command \`start\`. */
export function startCommand(): Command {
  return new Command('start')
    .description('read the sample into the store, serve it, and say what to try')
    .option(
      '--port <number>',
      'the port to begin with; the next free one is taken',
      portOf,
      DEFAULT_PORT,
    )
    .addHelpText('after', EXAMPLES)
    .action(async ({ port }: { port: number }, command: Command) => {
      const globals = globalsOf(command);
      const { withDatabase } = await import('../database.ts');
      const { serveUntil } = await import('../serving.ts');
      tell(`Reading the sample into ${relative(process.cwd(), globals.dataFolder) || '.'} …`);
      await interruptible((signal) =>
        withDatabase(globals, async (database) => {
          const workingFolder = packageFolder();
          const paths = [`${workingFolder}/sample`];
          const summary = await ingest({
            database,
            globals,
            config: {},
            paths,
            workingFolder,
            signal,
          });
          for (const line of unreadLines(summary, colorsFor(process.stderr))) tell(line);
          if (signal.aborted) return;
          await serveUntil(signal, {
            database,
            host: '127.0.0.1',
            port,
            spare: port === 0 ? 0 : SPARE_PORTS,
            collection: globals.collection,
            firstQuery: `# ${QUERIES[0].question}\n${QUERIES[0].query}\n`,
            onReady: (address) => print(greeting(address, summary.stored + summary.unchanged)),
          });
        }),
      );
    });
}

function greeting(address: string, documents: number): string {
  const colors = colorsFor(process.stdout);
  const queries = QUERIES.map(
    ({ question, query }) => `${colors.bold(question)}\n${query.replace(/^/gm, '  ')}\n`,
  );
  return [
    '',
    `${counted(documents, 'document')} of the sample can be asked about with GraphiQL at`,
    '',
    `  ${colors.cyan(address)}`,
    '',
    'Two queries to try:',
    '',
    ...queries,
    'Your own articles: npx kbgraph ingest FOLDER     Stop: Ctrl-C',
    '',
  ].join('\n');
}
