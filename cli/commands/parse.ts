// `kbgraph parse`: reads files and prints what was found in them. Needs no database.
import { Command, Option } from 'commander';
import type { Document } from '../../schema/document.ts';
import { EXIT } from '../exit.ts';
import { globalsOf } from '../globals.ts';
import { colorsFor, isOutputClosed, print, printable, tell } from '../output.ts';
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
      const { dataFolder } = globalsOf(command);
      const { read } = await import('../../ingest/read.ts');
      const { DEFAULT_SIZE_CAP_BYTES, decodeSource, openSources } = await import(
        '../../ingest/source/open.ts'
      );
      const sources = openSources(paths, {
        workingFolder: process.cwd(),
        passOver: [dataFolder],
        sizeCapBytes: DEFAULT_SIZE_CAP_BYTES,
        stdin: process.stdin,
      });
      for await (const file of sources) {
        if (isOutputClosed()) return;
        const source = file.kind === 'file' ? decodeSource(file) : file;
        if (!('kind' in source)) {
          await present(source.text, read(source), options.format);
          continue;
        }
        tell(`${source.kind} ${printable(source.uri)}: ${source.reason}`);
        if (source.kind === 'failed' || source.named) process.exitCode = EXIT.inputs;
      }
    });
}

async function present(text: string, document: Document, format: ParseFormat): Promise<void> {
  const colors = colorsFor(process.stdout);
  switch (format) {
    case 'json':
      return print(`${JSON.stringify(document)}\n`);
    case 'tree':
      for (const line of tree(document, colors)) await print(`${line}\n`);
      return;
    case 'explain':
      for (const line of explain(text, document, colors)) await print(`${line}\n`);
      return;
  }
}
