// `kbgraph config`: prints the settings in force, those of the configuration and the defaults, as a
// configuration that could be kept as kbgraph.config.json.
import { Command } from 'commander';
import { loadConfig } from '../config.ts';
import { globalsOf } from '../globals.ts';
import { print, printable, tell } from '../output.ts';

const EXAMPLES = `
Examples:
  $ kbgraph config
  $ kbgraph config --config manuals.yaml | jq .platforms`;

/** The command \`config\`. */
export function configCommand(): Command {
  return new Command('config')
    .description('check the configuration and print all settings in force, as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (_options: unknown, command: Command) => {
      const { file, config } = await loadConfig(globalsOf(command));
      const { inForce } = await import('../../ingest/lexicon/configured.ts');
      tell(
        file === null
          ? 'no kbgraph.config.* here: these are the defaults'
          : `from ${printable(file)} and the defaults`,
      );
      await print(`${JSON.stringify(inForce(config), null, 2)}\n`);
    });
}
