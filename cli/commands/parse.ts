// `kbgraph parse`: reads files and prints what was found in them. Needs no database.
import { Command, Option } from 'commander';
import type { readTree } from '../../ingest/read.ts';
import { loadConfig } from '../config.ts';
import { EXIT } from '../exit.ts';
import { globalsOf } from '../globals.ts';
import { colorsFor, isOutputClosed, print, printable, tell } from '../output.ts';
import { evidence } from '../present/evidence.ts';
import { explain } from '../present/explain.ts';
import { tree } from '../present/tree.ts';

type ParseFormat = 'json' | 'tree' | 'explain';

const EXAMPLES = `
Examples:
  $ kbgraph parse manual.txt                     the Document, as one line of JSON
  $ kbgraph parse docs/ --format tree            an outline of every file below docs/
  $ kbgraph parse manual.txt --format explain    every line beside what it became
  $ curl -s example.com/help.txt | kbgraph parse - --format tree`;

/** The command \`parse\`. */
export function parseCommand(): Command {
  return new Command('parse')
    .description('read files and print what is found in them; needs no database')
    .argument('<path...>', 'files, folders, or - for the standard input')
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['json', 'tree', 'explain'])
        .default('json'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: { format: ParseFormat }, command: Command) => {
      const globals = globalsOf(command);
      const { config } = await loadConfig(globals);
      const { readTree } = await import('../../ingest/read.ts');
      const { lexiconsFor } = await import('../../ingest/lexicon/configured.ts');
      const { DEFAULT_SIZE_CAP_BYTES, decodeSource, openSources } = await import(
        '../../ingest/source/open.ts'
      );
      const sources = openSources(paths, {
        workingFolder: process.cwd(),
        passOver: [globals.dataFolder],
        sizeCapBytes: DEFAULT_SIZE_CAP_BYTES,
        stdin: process.stdin,
      });
      const lexicons = lexiconsFor(config);
      for await (const file of sources) {
        if (isOutputClosed()) return;
        const source = file.kind === 'file' ? decodeSource(file) : file;
        if (!('kind' in source)) {
          await present(source.text, readTree(source, lexicons), options.format);
          continue;
        }
        tell(`${source.kind} ${printable(source.uri)}: ${source.reason}`);
        if (source.kind === 'failed' || source.named) process.exitCode = EXIT.inputs;
      }
    });
}

async function present(
  text: string,
  { document, root }: ReturnType<typeof readTree>,
  format: ParseFormat,
): Promise<void> {
  const colors = colorsFor(process.stdout);
  switch (format) {
    case 'json':
      return print(`${JSON.stringify(document)}\n`);
    case 'tree':
      for (const line of tree(document, colors)) await print(`${line}\n`);
      return;
    case 'explain': {
      const { explanationOf } = await import('../../ingest/explanation.ts');
      for (const line of explain(text, document, colors)) await print(`${line}\n`);
      for (const line of evidence(explanationOf(root), colors)) await print(`${line}\n`);
      return;
    }
  }
}
