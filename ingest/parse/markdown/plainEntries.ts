// The entries of front matter that is lines of keys with plain or quoted values, and simple lists, as
// most is: a parser of all YAML takes much longer for it. In: YAML. Out: its entries, or null where a
// line is anything else, which leaves all of it to that parser.
import type { Entry, Located } from './entries.ts';

/** Longer front matter is not looked at here; in UTF-16 code units. */
const MAX_LENGTH = 16_384;
const KEY = /^([a-z_][a-z0-9_.-]{0,63}):(?: +|$)/i;
const ITEM = /^( {0,8})- +/;
/** Keys that are no texts. */
const OTHER_KEY = /^(?:true|false|null|yes|no|on|off)$/i;
/** Values without a sign that means something in YAML; and texts in quotes without escapes. */
const PLAIN = /^[\p{L}\p{N}/_(](?:[^:#[{\p{C}]|:(?=[^\s\p{C}])|(?<=\S)#)*$/u;
const QUOTED = /^(?:"[^"[{\\\p{C}]*"|'[^'[{\p{C}]*')$/u;
const NOTHING = /^(?:[Nn]ull|NULL)$/;

interface OpenEntry extends Entry {
  isList: boolean;
  readonly texts: Located[];
  /** The indent of its items, once there is one. */
  indent: number;
  readonly isEmpty: boolean;
}

/** The entries of simple YAML, or null. */
export function plainEntriesOf(yaml: string): readonly Entry[] | null {
  if (yaml.length > MAX_LENGTH) return null;
  const entries: OpenEntry[] = [];
  const keys = new Set<string>();
  let start = 0;
  for (const line of yaml.split('\n')) {
    const lineStart = start;
    start += line.length + 1;
    const words = line.slice(0, endOf(line));
    if (words === '') continue;
    const item = ITEM.exec(words);
    const sign = item ?? KEY.exec(words);
    if (sign === null) return null;
    const at = lineStart + sign[0].length;
    const value = words.slice(sign[0].length);
    const text = value === '' ? null : textOf(value, at);
    if (text === undefined || (item && text === null)) return null;
    if (item) {
      const last = entries.at(-1);
      const indent = item[1]?.length ?? 0;
      if (!last?.isEmpty || (last.isList && last.indent !== indent)) return null;
      last.isList = true;
      last.indent = indent;
      if (text && text.text !== '') last.texts.push(text);
      continue;
    }
    const key = sign[1] ?? '';
    if (keys.has(key) || OTHER_KEY.test(key)) return null;
    keys.add(key);
    const texts = text && text.text !== '' ? [text] : [];
    entries.push({ key, isList: false, texts, indent: 0, isEmpty: value === '' });
  }
  return entries;
}

/** A value as printed, with its place; undefined where it is not simple. */
function textOf(value: string, start: number): Located | undefined {
  const end = start + value.length;
  if (QUOTED.test(value)) return { text: value.slice(1, -1).trim(), start, end };
  if (!PLAIN.test(value)) return undefined;
  return { text: NOTHING.test(value) ? '' : value.trim(), start, end };
}

/** The length of a line without the blanks at its end. */
function endOf(line: string): number {
  let end = line.length;
  while (end > 0 && ' \r'.includes(line.charAt(end - 1))) end -= 1;
  return end;
}
