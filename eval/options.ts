// What `npm run eval -- …` accepts, and its help.
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { CORPORA } from './corpora.ts';
import { KINDS } from './outline.ts';

export interface Options {
  /** Folder of the corpora. */
  readonly corpora: string;
  /** Name of the only corpus to read, or null for all, with their agreement. */
  readonly corpus: string | null;
  /** Name of the only kind of fact whose losses are listed, or null for all. */
  readonly kind: string | null;
  /** How many documents to list, or null for the tables. */
  readonly worst: number | null;
  readonly json: boolean;
  /** Markdown file whose tables are replaced, or null. */
  readonly write: string | null;
}

export const HELP = `How well reading does, measured on articles that others wrote.

Usage: npm run eval -- [options]

  --corpus NAME     one corpus only: ${CORPORA.map(({ name }) => name).join(', ')}
  --worst N         list the N documents that lose most: - missed, + invented
  --kind KIND       with --worst, one kind of fact only:
                    ${KINDS.join(', ')}
  --json            everything, as JSON
  --write FILE      put the tables into a Markdown file, below its line "<!-- figures -->"
  --corpora FOLDER  where the corpora are (default ../shared/corpora, or KBGRAPH_CORPORA)
  --help            this text

Examples:
  npm run eval
  npm run eval -- --worst 20 --kind steps --corpus arduino.md
  npm run eval -- --worst 5 --corpus agreement
  npm run eval -- --write docs/ACCURACY.md
`;

/** The name under which the agreement between formats is asked for. */
export const AGREEMENT = 'agreement';

/** The options, or what is wrong with them, in words for people. */
export function optionsFrom(args: readonly string[], root: string): Options | 'help' | Error {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        corpora: { type: 'string' },
        corpus: { type: 'string' },
        kind: { type: 'string' },
        worst: { type: 'string' },
        json: { type: 'boolean', default: false },
        write: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
  if (values.help) return 'help';
  const { corpus = null, kind = null } = values;
  const corpora = [...CORPORA.map(({ name }) => name), AGREEMENT];
  if (corpus !== null && !corpora.includes(corpus))
    return new Error(`--corpus ${corpus}: the corpora are ${corpora.join(', ')}`);
  if (kind !== null && !KINDS.some((known) => known === kind))
    return new Error(`--kind ${kind}: the kinds are ${KINDS.join(', ')}`);
  if (values.write !== undefined && corpus !== null)
    return new Error('--write puts all tables into the file: leave --corpus out');
  const worst = values.worst === undefined ? null : Number(values.worst);
  if (worst !== null && !(Number.isInteger(worst) && worst > 0))
    return new Error(`--worst ${values.worst ?? ''}: expected a number of documents, such as 20`);
  const folder = values.corpora ?? process.env.KBGRAPH_CORPORA;
  return {
    corpora: resolve(root, folder ?? '../shared/corpora'),
    corpus,
    kind,
    worst,
    json: values.json,
    write: values.write ?? null,
  };
}
