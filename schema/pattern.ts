// Regular expressions that users write. In: the source of one. Out: the same with every repeat
// bounded, or why it is refused. A small part of the language is enough for identifiers, and of
// that part it can be told beforehand how long it may take on any text.

/** What a pattern may match at one place in more ways than these would be slow on hostile text. */
const MOST_WAYS = 2_000;
const LONGEST_SOURCE = 200;
/** A repeat without an end is read as ending here. */
const ENDLESS = 32;
const LONGEST_MATCH = 128;

/** What is known of a part of a pattern. */
interface Part {
  readonly source: string;
  /** In how many ways it may match at one place, at most. */
  readonly ways: number;
  readonly shortest: number;
  readonly longest: number;
  readonly hasDigit: boolean;
}

const EMPTY: Part = { source: '', ways: 1, shortest: 0, longest: 0, hasDigit: false };

class Refusal extends Error {}

/** The pattern as it is used, or the reason why it cannot be; never throws. */
export function boundedPattern(
  source: string,
): { readonly pattern: string } | { readonly reason: string } {
  try {
    if (source.length > LONGEST_SOURCE)
      throw new Refusal(`longer than ${LONGEST_SOURCE} characters`);
    // What the expression engine itself says of a pattern is clearer than what follows.
    RegExp(source, 'u');
    const part = new PatternReader(source).read();
    if (part.shortest < 2) throw new Refusal('it matches texts of fewer than two characters');
    if (!part.hasDigit) throw new Refusal('it matches texts without a digit');
    if (part.longest > LONGEST_MATCH)
      throw new Refusal(`it matches texts of more than ${LONGEST_MATCH} characters`);
    return { pattern: part.source };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads alternatives of sequences of repeated atoms, checking as it goes. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Part {
    return this.#alternatives();
  }

  #alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      parts.push(this.#sequence());
    }
    return {
      source: parts.map((part) => part.source).join('|'),
      ways: slowOver(parts.reduce((sum, { ways }) => sum + ways, 0)),
      shortest: Math.min(...parts.map(({ shortest }) => shortest)),
      longest: Math.max(...parts.map(({ longest }) => longest)),
      hasDigit: parts.every(({ hasDigit }) => hasDigit),
    };
  }

  #sequence(): Part {
    let whole = EMPTY;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const next = this.#repeated();
      whole = {
        source: whole.source + next.source,
        ways: slowOver(whole.ways * next.ways),
        shortest: whole.shortest + next.shortest,
        longest: whole.longest + next.longest,
        hasDigit: whole.hasDigit || next.hasDigit,
      };
    }
    return whole;
  }

  #repeated(): Part {
    const atom = this.#atom();
    const repeat = this.#take(/[*+?]|\{(\d+)(,?)(\d*)\}/y);
    if (repeat === null) return atom;
    this.#take(/\?/y);
    const { least, most } = rangeOf(repeat);
    // A choice for each number of turns, and in each turn all the ways of what is repeated.
    let ways = 0;
    for (let turns = least; turns <= most; turns += 1) ways = slowOver(ways + atom.ways ** turns);
    return {
      source: `${atom.source}{${least},${most}}`,
      ways: atom.longest === 0 ? atom.ways : ways,
      shortest: atom.shortest * least,
      longest: atom.longest * most,
      hasDigit: atom.hasDigit && least > 0,
    };
  }

  #atom(): Part {
    const group = this.#take(/\((\?:)?(?!\?)/y);
    if (group !== null) {
      const inner = this.#alternatives();
      this.#at += 1;
      return { ...inner, source: `(?:${inner.source})` };
    }
    const assertion = this.#take(/\\b/y)?.[0];
    if (assertion !== undefined) return { ...EMPTY, source: assertion };
    const character =
      this.#take(/\[(?:[^\]\\]|\\[^])*\]|\\[dwDWsS]|\\[pP]\{[^}]*\}|\\[^\p{L}\p{N}]/uy) ??
      this.#take(/[^()[\]{}*+?.^$|\\]/uy);
    if (character === null)
      throw new Refusal(`"${this.#source.slice(this.#at, this.#at + 3)}" is not supported here`);
    const [source] = character;
    return { source, ways: 1, shortest: 1, longest: 1, hasDigit: DIGITS.test(source) };
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at += match[0].length;
    return match;
  }
}

/** A digit, or a class that holds digits. */
const DIGITS = /[0-9]|\\d|\\w|\\p\{N/;

function rangeOf([sign, from = '', comma, to = '']: RegExpExecArray) {
  if (sign === '?') return { least: 0, most: 1 };
  const least = sign === '+' ? 1 : sign === '*' ? 0 : Number(from);
  const endless = sign === '+' || sign === '*' || (comma === ',' && to === '');
  const most = endless ? Math.max(least, ENDLESS) : to === '' ? least : Number(to);
  if (most > LONGEST_MATCH) throw new Refusal(`it repeats more than ${LONGEST_MATCH} times`);
  return { least, most };
}

function slowOver(ways: number): number {
  if (ways > MOST_WAYS) throw new Refusal('it may take very long on some texts');
  return ways;
}
