// `kbgraph remove`: takes documents out of the knowledge graph, with all that hangs on them.
import { Command } from 'commander';
import type { OpenDatabase } from '../../db/connect.ts';
import { CommandFailure, EXIT } from '../exit.ts';
import { globalsOf } from '../globals.ts';
import { counted, print, printable, tell } from '../output.ts';

const EXAMPLES = `
Examples:
  $ kbgraph remove docs/old.txt docs/older.txt
  $ kbgraph query '{ documents { nodes { uri } } }'   the uris

What the articles said can still be read with "articleRevision", and "changes" tells that they are
gone. A file that is still there comes back with the next ingest of its folder.`;

/** The command \`remove\`. */
export function removeCommand(): Command {
  return new Command('remove')
    .description('remove documents, by their uris, from the knowledge graph')
    .argument('<uri...>', 'the documents, as "documents" names them')
    .addHelpText('after', EXAMPLES)
    .action(async (uris: string[], _options: unknown, command: Command) => {
      const globals = globalsOf(command);
      const { withDatabase } = await import('../database.ts');
      const removed = await withDatabase(globals, (database) =>
        removeFrom(database, globals.collection, uris),
      );
      const there = new Set(removed);
      const unknown = uris.filter((uri) => !there.has(uri));
      for (const uri of unknown) tell(`there is no document ${printable(uri)}`);
      await print(`${counted(removed.length, 'document')} removed\n`);
      process.exitCode = unknown.length > 0 ? EXIT.inputs : EXIT.done;
    });
}

async function removeFrom(
  { db }: OpenDatabase,
  collection: string,
  uris: readonly string[],
): Promise<readonly string[]> {
  const { removeFromCollection } = await import('../../pipeline/remove.ts');
  const removed = await removeFromCollection(db, collection, uris);
  if (removed !== null) return removed;
  throw new CommandFailure(EXIT.usage, `there is no collection ${printable(collection)}`);
}
