// `kbgraph refs`: references and what became of them; what is wanted; and a person's word on them.
import { userInfo } from 'node:os';
import { Command, Option } from 'commander';
import { z } from 'zod';
import type { OpenDatabase } from '../../db/connect.ts';
import { CommandFailure, EXIT } from '../exit.ts';
import { globalsOf, type Globals } from '../globals.ts';
import { colorsFor, isOutputClosed, print, printable } from '../output.ts';
import {
  REFERENCE_FIELDS,
  referenceLines,
  ShownReference,
  ShownWanted,
  WANTED_FIELDS,
  wantedLines,
} from '../present/references.ts';

/** Those that a person could do something about. */
const OPEN = ['broken', 'ambiguous', 'inferred', 'wanted'];
const STATUSES = [...OPEN, 'resolved', 'external'];

const EXAMPLES = `
Examples:
  $ kbgraph refs                           those that are broken, ambiguous, inferred or wanted
  $ kbgraph refs --status broken
  $ kbgraph refs --json | jq .evidence     one JSON object a line
  $ kbgraph refs wanted                    identifiers without an article, the most wanted first
  $ kbgraph refs confirm KB1190 'Replace the batteries'
  $ kbgraph refs reject KB1190 'Replace the batteries'`;

const DECIDING = `
A reference is named by its id, as "kbgraph refs" prints it; an identifier such as KB1190 names all
references that print it. An article is named by its id, its identifier or its title.`;

interface ListOptions {
  readonly json?: boolean;
}

/** The command \`refs\` with its subcommands. */
export function refsCommand(): Command {
  const refs = new Command('refs')
    .description('list references with what became of them; confirm or reject what they mean')
    .addOption(new Option('--status <status>', 'only those of this status').choices(STATUSES))
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ListOptions & { readonly status?: string }, command: Command) => {
      const statuses = options.status === undefined ? OPEN : [options.status];
      for (const status of statuses) {
        const filter = `filter: { status: ${status.toUpperCase()} }`;
        await list(globalsOf(command), `references(${filter}, PAGE)`, REFERENCE_FIELDS, (node) =>
          options.json === true
            ? [JSON.stringify(node)]
            : referenceLines(ShownReference.parse(node), colorsFor(process.stdout)),
        );
      }
    });
  refs
    .command('wanted')
    .description('list identifiers that no article bears, the most wanted first')
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', '\nExamples:\n  $ kbgraph refs wanted --json | jq .identifier')
    .action(async (_options: ListOptions, command: Command) => {
      const { json = false } = command.optsWithGlobals<ListOptions>();
      await list(globalsOf(command), 'wantedArticles(PAGE)', WANTED_FIELDS, (node) =>
        json
          ? [JSON.stringify(node)]
          : wantedLines(ShownWanted.parse(node), colorsFor(process.stdout)),
      );
    });
  refs.addCommand(decisionCommand('confirm', 'say that a reference means an article'));
  refs.addCommand(
    decisionCommand('reject', 'say that it does not: the pair is not inferred again'),
  );
  return refs;
}

const Page = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(z.unknown()),
});

/** Prints all pages of a root field, node by node; PAGE stands for the arguments of the page. */
async function list(
  globals: Globals,
  field: string,
  fields: string,
  show: (node: unknown) => readonly string[],
): Promise<void> {
  const { withDatabase } = await import('../database.ts');
  const { executeQuery } = await import('../../api/execute.ts');
  const page = field.replace('PAGE', 'first: 50, after: $after');
  const query = `query ($after: String) { page: ${page} {
    pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`;
  await withDatabase(globals, async (database) => {
    let after: string | null = null;
    do {
      const collection = globals.namedCollection;
      const { data, errors } = await executeQuery({
        query,
        variables: { after },
        collection,
        database,
      });
      if (errors !== undefined) throw new CommandFailure(EXIT.usage, errors[0]?.message ?? '');
      const { pageInfo, nodes } = z.object({ page: Page }).parse(data).page;
      for (const line of nodes.flatMap(show)) await print(`${line}\n`);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null && !isOutputClosed());
  });
}

function decisionCommand(verdict: 'confirm' | 'reject', description: string): Command {
  return new Command(verdict)
    .description(description)
    .argument('<reference>', 'a reference, or an identifier that references print')
    .argument('<article>', 'an article')
    .option('--by <name>', 'who says so (default: the name of your account)')
    .addHelpText('after', `${DECIDING}\n\nExamples:\n  $ kbgraph refs ${verdict} KB1190 KB1017`)
    .action(async (reference: string, article: string, options: unknown, command: Command) => {
      const globals = globalsOf(command);
      const { by = userInfo().username } = z.object({ by: z.string().optional() }).parse(options);
      const { withDatabase } = await import('../database.ts');
      const decided = await withDatabase(globals, (database) =>
        decide(database, globals.collection, verdict, { reference, article, by }),
      );
      const what = decided.identifier ?? 'the reference';
      const means = verdict === 'confirm' ? 'means' : 'does not mean';
      await print(`${printable(what)} ${means} ${printable(decided.article.title)}\n`);
    });
}

async function decide(
  { db }: OpenDatabase,
  name: string,
  verdict: 'confirm' | 'reject',
  said: { readonly reference: string; readonly article: string; readonly by: string },
) {
  const { findCollection } = await import('../../db/store/runs.ts');
  const { parseGlobalId } = await import('../../db/read/globalId.ts');
  const { confirmReference, rejectReference, UndecidableReference } = await import(
    '../../pipeline/decide.ts'
  );
  const collection = await findCollection(db, name);
  if (collection === null)
    throw new CommandFailure(EXIT.usage, `there is no collection ${printable(name)}`);
  const rowId = (text: string) => parseGlobalId(text)?.id ?? text;
  const decided = {
    ...said,
    reference: rowId(said.reference),
    article: rowId(said.article),
  };
  const deciding = verdict === 'confirm' ? confirmReference : rejectReference;
  try {
    return await deciding(db, collection, decided);
  } catch (error) {
    if (error instanceof UndecidableReference)
      throw new CommandFailure(EXIT.usage, printable(error.message));
    throw error;
  }
}
