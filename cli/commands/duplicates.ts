// `kbgraph duplicates`: articles and rows of articles that say the same, in groups, each with its place.
import { Command, Option } from 'commander';
import { z } from 'zod';
import { CommandFailure, EXIT } from '../exit.ts';
import { globalsOf, type Globals } from '../globals.ts';
import { colorsFor, isOutputClosed, print } from '../output.ts';
import { clusterLines, ShownCluster } from '../present/duplicates.ts';

const EXAMPLES = `
Examples:
  $ kbgraph duplicates                      groups that say the same, the largest first
  $ kbgraph duplicates --kind article
  $ kbgraph duplicates --class twin         the same for other platforms
  $ kbgraph duplicates --json | jq .size    one JSON object a line`;

/** Members of a cluster that are shown; their number is always told. */
const SHOWN = 20;

const QUERY = `query ($after: String, $filter: DuplicateClusterFilter) {
  page: duplicates(first: 20, after: $after, filter: $filter) {
    pageInfo { hasNextPage endCursor }
    nodes { id kind class least most size members(first: ${SHOWN}) { nodes {
      kind text article { id title document { uri } } span { start { line column } } } } } } }`;

const Page = z.object({
  page: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(ShownCluster),
  }),
});

interface DuplicatesOptions {
  readonly kind?: string;
  readonly class?: string;
  readonly json?: boolean;
}

/** The command `duplicates`. */
export function duplicatesCommand(): Command {
  return new Command('duplicates')
    .description('list articles and rows of articles that say the same, in groups')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(['article', 'block']))
    .addOption(
      new Option('--class <class>', 'only those that are alike in this way').choices([
        ...['exact', 'near', 'twin', 'contained'],
      ]),
    )
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', EXAMPLES)
    .action(async (options: DuplicatesOptions, command: Command) => {
      const filter = {
        kind: options.kind?.toUpperCase() ?? null,
        class: options.class?.toUpperCase() ?? null,
      };
      const colors = colorsFor(process.stdout);
      await forEachCluster(globalsOf(command), filter, async (cluster) => {
        const lines =
          options.json === true ? [JSON.stringify(cluster)] : clusterLines(cluster, colors);
        for (const line of lines) await print(`${line}\n`);
      });
    });
}

async function forEachCluster(
  globals: Globals,
  filter: Readonly<Record<string, string | null>>,
  show: (cluster: ShownCluster) => Promise<void>,
): Promise<void> {
  const { withDatabase } = await import('../database.ts');
  const { executeQuery } = await import('../../api/execute.ts');
  await withDatabase(globals, async (database) => {
    let after: string | null = null;
    do {
      const { data, errors } = await executeQuery({
        query: QUERY,
        variables: { after, filter },
        collection: globals.namedCollection,
        database,
      });
      if (errors !== undefined) throw new CommandFailure(EXIT.usage, errors[0]?.message ?? '');
      const { pageInfo, nodes } = Page.parse(data).page;
      for (const cluster of nodes) await show(cluster);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null && !isOutputClosed());
  });
}
