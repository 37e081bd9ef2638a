// The entries of front matter that is more than lines of keys and values. In: YAML. Out: what its
// outermost map holds; a complaint where it is broken, or so long or deep that it is not read.
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Entry, Located } from './entries.ts';

/** Longer front matter, or such that nests deeper, is none; in UTF-16 code units and brackets. */
const MAX_LENGTH = 65_536;
const MAX_BRACKETS = 256;
/** The parser calls itself for each list or key in another. */
const MAX_NESTED = 64;
const NESTING = /[-?:](?=[ \t]|$)/g;

/** Lines and columns of the YAML alone, which mislead in the file that it is part of. */
const WHERE = / at line [0-9]+, column |\n/;

/** Why YAML could not be read, and at which offset of it. */
export interface Trouble {
  readonly reason: string;
  readonly offset: number;
}

export interface YamlEntries {
  readonly entries: readonly Entry[];
  readonly trouble: Trouble | null;
}

/** The entries of any YAML; never throws. */
export function yamlEntriesOf(yaml: string): YamlEntries {
  const reason = refusalOf(yaml);
  if (reason !== null) return { entries: [], trouble: { reason, offset: 0 } };
  const { contents, errors } = parseDocument(yaml);
  const [error] = errors;
  const entries = (isMap(contents) ? contents.items : []).flatMap(({ key, value }) =>
    isScalar(key) ? entryOf(String(key.value), value) : [],
  );
  const trouble = error && {
    reason: error.message.split(WHERE, 1)[0] ?? '',
    offset: error.pos[0],
  };
  return { entries, trouble: trouble ?? null };
}

function entryOf(key: string, value: unknown): Entry {
  const isList = isSeq(value);
  const items = isList ? value.items : [value];
  return { key, isList, texts: items.flatMap((item) => textOf(item) ?? []) };
}

/** A scalar as printed; a nested map says nothing that is looked for. */
function textOf(node: unknown): Located | null {
  if (!isScalar(node) || node.value === null || !node.range) return null;
  const text = node.source?.trim() ?? '';
  const [start, end] = node.range;
  return text === '' ? null : { text, start, end };
}

function refusalOf(yaml: string): string | null {
  if (yaml.length > MAX_LENGTH) return `longer than ${MAX_LENGTH} characters`;
  const brackets = yaml.match(/[[{]/g)?.length ?? 0;
  if (brackets > MAX_BRACKETS) return `more than ${MAX_BRACKETS} brackets in it`;
  const deep = yaml.split('\n').some((line) => (line.match(NESTING)?.length ?? 0) > MAX_NESTED);
  return deep ? `more than ${MAX_NESTED} lists or keys in each other on one line` : null;
}
