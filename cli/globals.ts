// The options that every command takes, with their defaults and where they come from.
import { resolve } from 'node:path';
import { Option, type Command } from 'commander';

export interface Globals {
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  readonly collection: string;
  /** The collection if it was named; null where the default stands. */
  readonly namedCollection: string | null;
  /** Path of the configuration if it was named; null where the working folder is searched. */
  readonly configFile: string | null;
}

/** Adds the global options to the program. */
export function addGlobalOptions(program: Command): void {
  program
    .addOption(
      new Option('--data <folder>', 'folder of the embedded database')
        .default('.kbgraph')
        .env('KBGRAPH_DATA'),
    )
    .option('--collection <name>', 'the knowledge base to work on', 'default')
    .option(
      '--config <file>',
      'the configuration (default: kbgraph.config.* of the working folder)',
    );
}

/** The global options as given to a command. */
export function globalsOf(command: Command): Globals {
  const { data, collection, config } = command.optsWithGlobals<{
    data: string;
    collection: string;
    config?: string;
  }>();
  const isDefault = command.getOptionValueSourceWithGlobals('collection') === 'default';
  return {
    dataFolder: resolve(data),
    collection,
    namedCollection: isDefault ? null : collection,
    configFile: config ?? null,
  };
}
