// The configuration of the working folder, or the one that was named: found, loaded, checked. What
// is wrong with it ends the command with exit code 2, the file, the key and what was expected.
import { readdirSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Config } from '../schema/config.ts';
import { CommandFailure, EXIT } from './exit.ts';
import type { Globals } from './globals.ts';

export interface LoadedConfig {
  /** Path of the file from the working folder; null where there is none. */
  readonly file: string | null;
  readonly config: Config;
}

/** Names of configuration files; those that c12 reads. */
const FILE = /^kbgraph\.config\.(?:[cm]?[jt]s|jsonc?|json5|ya?ml|toml)$/;

/** Loads the configuration. Throws CommandFailure for one that cannot be used. */
export async function loadConfig({ configFile }: Globals): Promise<LoadedConfig> {
  const file = configFile ?? fileIn(process.cwd());
  if (file === null) return { file, config: {} };
  const name = relative(process.cwd(), resolve(file)) || file;
  const written = await contentOf(resolve(file), name);
  const { Config } = await import('../schema/config.ts');
  const { contradictionsIn } = await import('../ingest/lexicon/configured.ts');
  const read = Config.safeParse(written ?? {}, { error: complaint });
  const issues = read.success ? contradictionsIn(read.data) : read.error.issues;
  if (read.success && issues.length === 0) return { file: name, config: read.data };
  const lines = issues.map((issue) => `\n  ${keyOf(issue)}: ${issue.message}`);
  throw new CommandFailure(EXIT.usage, `the configuration ${name} is wrong:${lines.join('')}`);
}

/** The one configuration file of a folder, or null. */
function fileIn(folder: string): string | null {
  const names = readdirSync(folder).filter((name) => FILE.test(name));
  if (names.length > 1) {
    throw new CommandFailure(
      EXIT.usage,
      `there are several configurations here (${names.sort().join(', ')}): ` +
        'keep one, or name one with --config',
    );
  }
  return names[0] ?? null;
}

/** What the file holds, not checked; null where it holds nothing. */
async function contentOf(path: string, name: string): Promise<unknown> {
  const unusable = (reason: string) =>
    new CommandFailure(EXIT.usage, `the configuration ${name} cannot be read: ${reason}`);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw unusable('there is no such file');
  const { loadConfig: load } = await import('c12');
  try {
    const { layers = [] } = await load({
      configFile: path,
      // This file and no other source of settings, and nothing from the network.
      ...{ rcFile: false, globalRc: false, packageJson: false, dotenv: false, envName: false },
      ...{ extend: false, giget: false },
      jitiOptions: { fsCache: false },
    });
    return layers[0]?.config;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // c12 looks for $meta in what it has read, and finds nothing to look in.
    if (error instanceof TypeError && reason.includes('$meta')) return null;
    throw unusable(reason);
  }
}

/** What was expected, for the complaints that the schema leaves to us. */
function complaint(issue: {
  readonly code?: string | undefined;
  readonly expected?: unknown;
  readonly input?: unknown;
}): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  const expected = NAMES[String(issue.expected)] ?? String(issue.expected);
  return issue.input === undefined
    ? `expected ${expected}, and it is missing`
    : `expected ${expected}, got ${shown(issue.input)}`;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'an object';
  return typeof value === 'function' ? 'a function' : JSON.stringify(value);
}

/** `identifiers[0].pattern`; a key that is not known is named itself. */
function keyOf(issue: {
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}): string {
  const path = [...issue.path, ...(issue.keys?.slice(0, 1) ?? [])];
  const key = path
    .map((part) =>
      typeof part === 'number'
        ? `[${part}]`
        : /^[\w$-]+$/.test(String(part))
          ? `.${String(part)}`
          : `[${JSON.stringify(String(part))}]`,
    )
    .join('');
  return key.replace(/^\./, '') || 'the whole';
}
