// `kbgraph query`: answers one GraphQL query from the store, without a server.
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { GraphResult } from '../../api/execute.ts';
import { CommandFailure, EXIT } from '../exit.ts';
import { globalsOf } from '../globals.ts';
import { print } from '../output.ts';

interface QueryOptions {
  readonly file?: string;
  readonly variables?: string;
}

const EXAMPLES = `
Examples:
  $ kbgraph query '{ articles(first: 5) { totalCount nodes { title } } }'
  $ kbgraph query --file steps.graphql --variables '{ "platform": "android" }'
  $ echo '{ platforms { id } }' | kbgraph query -

Root fields that name no collection read the one of --collection, or else the only one.`;

/** The command \`query\`. */
export function queryCommand(): Command {
  return new Command('query')
    .description('answer a GraphQL query from the store, as JSON')
    .argument('[query]', 'the query, or - to read it from the standard input')
    .option('--file <path>', 'read the query from a file')
    .option('--variables <json>', 'values of its variables, as a JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (query: string | undefined, options: QueryOptions, command: Command) => {
      const globals = globalsOf(command);
      const request = {
        query: await queryText(query, options.file),
        variables: variablesOf(options.variables),
        collection: globals.namedCollection,
      };
      const { withDatabase } = await import('../database.ts');
      const { executeQuery } = await import('../../api/execute.ts');
      const result = await withDatabase(globals, (database) =>
        executeQuery({ ...request, database }),
      );
      await print(`${JSON.stringify(result, null, 2)}\n`);
      process.exitCode = exitCodeOf(result);
    });
}

async function queryText(query: string | undefined, file: string | undefined): Promise<string> {
  if (file !== undefined) {
    return readFile(file, 'utf8').catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CommandFailure(EXIT.usage, `cannot read the query: ${reason}`);
    });
  }
  if (query === undefined) {
    throw new CommandFailure(EXIT.usage, 'give a query, or - to read it, or --file PATH');
  }
  if (query !== '-') return query;
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += String(chunk);
  return text;
}

function variablesOf(json: string | undefined): Readonly<Record<string, unknown>> {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Told below, with what is no object.
  }
  throw new CommandFailure(EXIT.usage, `--variables takes a JSON object, such as '{ "first": 5 }'`);
}

/** A query with errors was a wrong one, unless the fault is ours. */
function exitCodeOf({ errors = [] }: GraphResult) {
  if (errors.length === 0) return EXIT.done;
  const ours = errors.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR');
  return ours ? EXIT.fault : EXIT.usage;
}
