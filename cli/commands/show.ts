// `kbgraph show`: one article, by its identifier, its id or words of its title.
import { Command } from 'commander';
import { z } from 'zod';
import type { GraphResult } from '../../api/execute.ts';
import { CommandFailure, EXIT } from '../exit.ts';
import { globalsOf, type Globals } from '../globals.ts';
import { colorsFor, print, printable } from '../output.ts';
import { articleLines } from '../present/article.ts';
import { ARTICLE_FIELDS, ShownArticle } from '../present/articleQuery.ts';

interface ShowOptions {
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ kbgraph show KB1017
  $ kbgraph show 'pair a Wrenlock'          words of a title
  $ kbgraph show KB1017 --json | jq .title`;

/** How many articles are named where several have the words in their titles. */
const NAMED_AT_MOST = 20;

/** The command \`show\`. */
export function showCommand(): Command {
  return new Command('show')
    .description('show an article: its steps, and what it hangs together with')
    .argument('<article>', 'its identifier, its id, or words of its title')
    .option('--json', 'print what is known of it as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (wanted: string, { json = false }: ShowOptions, command: Command) => {
      const article = await findArticle(globalsOf(command), wanted);
      if (json) await print(`${JSON.stringify(article, null, 2)}\n`);
      else
        for (const line of articleLines(article, colorsFor(process.stdout)))
          await print(`${line}\n`);
    });
}

async function findArticle(globals: Globals, wanted: string): Promise<ShownArticle> {
  const { withDatabase } = await import('../database.ts');
  const { executeQuery } = await import('../../api/execute.ts');
  return withDatabase(globals, async (database) => {
    const ask = async (query: string): Promise<unknown> => {
      const variables = { wanted };
      const collection = globals.namedCollection;
      return dataOf(await executeQuery({ query, variables, collection, database }));
    };
    const One = z.object({ article: ShownArticle.nullable() });
    for (const by of ['identifier: $wanted', 'id: $wanted']) {
      const type = by.startsWith('id:') ? 'ID!' : 'String!';
      const query = `query ($wanted: ${type}) { article(${by}) { ${ARTICLE_FIELDS} } }`;
      const { article } = One.parse(await ask(query));
      if (article !== null) return article;
    }
    const id = await idByTitle(ask, wanted);
    return ShownArticle.parse(
      One.parse(await ask(`{ article(id: ${JSON.stringify(id)}) { ${ARTICLE_FIELDS} } }`)).article,
    );
  });
}

const Found = z.object({
  articles: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ id: z.string(), title: z.string() })),
  }),
});

/** The id of the one article whose title has the words, or is just these words. */
async function idByTitle(
  ask: (query: string) => Promise<unknown>,
  wanted: string,
): Promise<string> {
  const { articles } = Found.parse(
    await ask(`query ($wanted: String!) { articles(first: ${NAMED_AT_MOST},
      filter: { title: $wanted }) { totalCount nodes { id title } } }`),
  );
  const same = articles.nodes.filter(({ title }) => title.toLowerCase() === wanted.toLowerCase());
  const [only, ...others] = same.length > 0 ? same : articles.nodes;
  if (only === undefined) {
    throw new CommandFailure(
      EXIT.usage,
      `there is no article that is called or has in its title ${JSON.stringify(wanted)}`,
    );
  }
  if (others.length === 0) return only.id;
  const names = [only, ...others].map(({ id, title }) => `  ${id}  ${printable(title)}`);
  const more = articles.totalCount - articles.nodes.length;
  throw new CommandFailure(
    EXIT.usage,
    `${articles.totalCount} articles have these words in their titles. Give the id of one:\n` +
      [...names, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n'),
  );
}

function dataOf({ data, errors = [] }: GraphResult): unknown {
  const [error] = errors;
  if (error !== undefined) throw new CommandFailure(EXIT.usage, error.message);
  return data;
}
