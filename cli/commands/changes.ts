// `kbgraph changes`: what has changed since a place in the feed, to its end.
import { Command } from 'commander';
import { z } from 'zod';
import type { OpenDatabase } from '../../db/connect.ts';
import { CommandFailure, EXIT } from '../exit.ts';
import { globalsOf } from '../globals.ts';
import { colorsFor, isOutputClosed, print, tell } from '../output.ts';
import { changeLines, type ShownChange } from '../present/changes.ts';

interface ChangesOptions {
  readonly since?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ kbgraph changes                    all there are
  $ kbgraph changes --since "$CURSOR"  those after a cursor, which the last run gave
  $ kbgraph changes --json | jq .kind  one JSON object a line, each with its cursor`;

const QUERY = `query ($since: String) { changes(since: $since, first: 100) {
  pageInfo { hasNextPage endCursor }
  edges { cursor node { number kind subject subjectId articleId before after storedAt
    article { title } run { kind } } } } }`;

const Answer = z.object({
  changes: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(
      z.object({
        cursor: z.string(),
        node: z.object({
          number: z.number(),
          kind: z.string(),
          subject: z.string(),
          subjectId: z.string(),
          articleId: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable(),
          storedAt: z.string(),
          article: z.object({ title: z.string() }).nullable(),
          run: z.object({ kind: z.string() }),
        }),
      }),
    ),
  }),
});

/** The command \`changes\`. */
export function changesCommand(): Command {
  return new Command('changes')
    .description('tell what has changed in the articles, oldest first')
    .option('--since <cursor>', 'only what came after this cursor')
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', EXAMPLES)
    .action(async ({ since, json = false }: ChangesOptions, command: Command) => {
      const globals = globalsOf(command);
      const { withDatabase } = await import('../database.ts');
      const colors = colorsFor(process.stdout);
      const last = await withDatabase(globals, (database) =>
        eachChange(database, globals.namedCollection, since ?? null, async (change) => {
          const lines = json ? [JSON.stringify(change)] : changeLines(change, colors);
          await print(lines.map((line) => `${line}\n`).join(''));
        }),
      );
      if (!json && last !== null) tell(`the next time: --since ${last}`);
    });
}

/** Calls \`show\` for each change after a cursor; gives the cursor of the last, or that of before. */
async function eachChange(
  database: OpenDatabase,
  collection: string | null,
  since: string | null,
  show: (change: ShownChange) => Promise<void>,
): Promise<string | null> {
  const { executeQuery } = await import('../../api/execute.ts');
  let cursor = since;
  for (;;) {
    const variables = { since: cursor };
    const { data, errors } = await executeQuery({ query: QUERY, variables, collection, database });
    if (errors !== undefined) throw new CommandFailure(EXIT.usage, errors[0]?.message ?? '');
    const { pageInfo, edges } = Answer.parse(data).changes;
    for (const edge of edges) await show({ ...edge.node, cursor: edge.cursor });
    cursor = pageInfo.endCursor ?? cursor;
    if (!pageInfo.hasNextPage || isOutputClosed()) return cursor;
  }
}
