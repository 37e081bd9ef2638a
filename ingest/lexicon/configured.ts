// What a configuration makes of reading. In: the configuration as written. Out: the lexicons with
// the knowledge base's own words, or what of it contradicts itself; and all settings in force.
import type { Config, IdentifierSettings, NamedRole } from '../../schema/config.ts';
import { boundedPattern } from '../../schema/pattern.ts';
import { fold, normalForm } from '../../schema/text.ts';
import { defaultLexicons, defaultPacks } from './defaults.ts';
import { lexiconsOf, type Lexicons } from './lexicons.ts';
import type { PackWords } from './packFrom.ts';
import { platformNames } from '../../schema/platformNames.ts';
import { defaultSchemes, type IdentifierScheme } from './schemes.ts';
import { taxonomy } from './taxonomy.ts';

/** The lexicons of a knowledge base. */
export function lexiconsFor(config: Config): Lexicons {
  if (Object.keys(config).every((key) => key === '$schema')) return defaultLexicons;
  return lexiconsOf({
    packs: defaultPacks,
    schemes: config.identifiers?.map(schemeFrom) ?? defaultSchemes,
    own: ownWords(config),
    ...(config.language === undefined ? {} : { language: config.language }),
  });
}

function schemeFrom({ name, pattern, prefix = '' }: IdentifierSettings): IdentifierScheme {
  const read = boundedPattern(pattern);
  if ('reason' in read) throw new Error(`The pattern of "${name}" was not checked: ${read.reason}`);
  return { scheme: name, pattern: read.pattern, prefix };
}

/** The configured words as one more pack. */
function ownWords({ platforms = {}, products = [], sections = {}, boilerplate = [] }: Config) {
  const headings: Partial<Record<NamedRole, string[]>> = {};
  for (const [heading, role] of Object.entries(sections))
    (headings[role] ??= []).push(normalForm(heading));
  const [openings, lines] = [true, false].map((open) =>
    boilerplate.filter((line) => line.endsWith('*') === open),
  );
  const parents = Object.entries(platforms).flatMap(([id, { inherits }]) =>
    inherits === undefined ? [] : [[id, inherits] as const],
  );
  return {
    language: 'und',
    platforms: Object.fromEntries(
      Object.entries(platforms).map(([id, { name = id, aliases = [] }]) => [
        id,
        [...new Set([name, ...aliases].map(aliasForm))],
      ]),
    ),
    platformParents: Object.fromEntries(parents),
    products: Object.fromEntries(
      products.flatMap((product) => {
        const { name, aliases = [] } = typeof product === 'string' ? { name: product } : product;
        return [name, ...aliases].map((alias) => [aliasForm(alias), name]);
      }),
    ),
    headings,
    boilerplate: {
      lines: lines?.map(normalForm) ?? [],
      openings: openings?.map((line) => aliasForm(line.slice(0, -1))) ?? [],
    },
  } satisfies PackWords;
}

/** A name as it is compared with texts. */
const aliasForm = (name: string) => fold(name).toLowerCase();

/** What contradicts itself in a configuration of the right shape: where, and what was expected. */
export interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Names that mean two things, and platforms that inherit from nothing or from themselves. */
export function contradictionsIn(config: Config): readonly Contradiction[] {
  const { platforms = {}, identifiers = [] } = config;
  const found: Contradiction[] = [];
  const owners = new Map<string, string>();
  for (const [id, { name = id, aliases = [], inherits }] of Object.entries(platforms)) {
    for (const alias of new Set([name, ...aliases].map(aliasForm))) {
      const owner = owners.get(alias);
      owners.set(alias, id);
      if (owner !== undefined)
        found.push({
          path: ['platforms', id],
          message: `expected names of its own, but "${alias}" is a name of ${owner} too`,
        });
    }
    if (inherits === undefined) continue;
    const path = ['platforms', id, 'inherits'];
    if (!Object.hasOwn(platforms, inherits) && !Object.hasOwn(taxonomy, inherits))
      found.push({ path, message: `expected the id of a platform, and there is no "${inherits}"` });
    else if (isOwnAncestor(id, platforms))
      found.push({ path, message: 'expected another platform, but by this it inherits itself' });
  }
  const names = identifiers.map(({ name }) => name);
  names.forEach((name, index) => {
    if (names.indexOf(name) < index)
      found.push({
        path: ['identifiers', index, 'name'],
        message: `expected another name than "${name}", which a scheme above has`,
      });
  });
  return found;
}

function isOwnAncestor(id: string, platforms: NonNullable<Config['platforms']>): boolean {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    at = platforms[at]?.inherits ?? taxonomy[at]?.inherits;
  }
  return at === id;
}

/** The configuration with all that holds where it says nothing. */
export function inForce(config: Config): Config {
  const { platforms = {}, identifiers, products = [], sections = {}, boilerplate = [] } = config;
  const ids = new Set([...Object.keys(taxonomy), ...Object.keys(platforms)]);
  const names: Readonly<Record<string, readonly string[]>> = platformNames;
  return {
    platforms: Object.fromEntries(
      [...ids].map((id) => {
        const own = platforms[id];
        const name = own?.name ?? taxonomy[id]?.name ?? id;
        const inherits = own?.inherits ?? taxonomy[id]?.inherits;
        const aliases = [...new Set([...(names[id] ?? []), ...(own?.aliases ?? [])])];
        return [id, { name, aliases, ...(inherits === undefined ? {} : { inherits }) }];
      }),
    ),
    identifiers:
      identifiers ?? defaultSchemes.map(({ scheme, ...rest }) => ({ name: scheme, ...rest })),
    products,
    sections,
    boilerplate,
    ...(config.language === undefined ? {} : { language: config.language }),
  };
}
