// What a title says of its task in scripts without spaces, where words run into one another: "如何
// 使用二维码配对门锁", "QR コードを使用して錠を追加する方法". Openings, endings and phrases are cut off
// from both sides; what is left is the goal or the obstacle.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { UNSPACED } from '../lexicon/words.ts';

/** In the title's own words. */
interface Facts {
  readonly goal: string | null;
  readonly method: string | null;
  readonly obstacle: string | null;
}

interface Patterns {
  readonly goalOpening: RegExp;
  readonly goalEnding: RegExp;
  readonly obstacleOpening: RegExp;
  readonly obstacleEnding: RegExp;
  /** A phrase that names a platform, at either end. */
  readonly platformAhead: RegExp;
  readonly platformBehind: RegExp;
  /** Group 1 is the method; the goal follows. */
  readonly methodAhead: RegExp;
  readonly methodBehind: RegExp;
  readonly verb: RegExp;
}

const WIDE = new RegExp(`[${UNSPACED}]`);

const patterns = perLexicon((lexicon): Patterns => {
  const title = (key: TitleWords) => alternatives(wordsOf(lexicon, (pack) => pack.titles[key]));
  const aliases = wordsOf(lexicon, (pack) => Object.values(pack.platforms).flat());
  const nouns = alternatives(wordsOf(lexicon, (pack) => pack.platformClues.nouns));
  const alias = `(?:${alternatives(aliases)})(?: ?[0-9][0-9.]{0,5})?(?: ?(?:${nouns}))?`;
  const list = `${alias}(?: ?(?:[/\\u3001\\uff0c,]|${title('clauses')}) ?${alias}){0,4}`;
  const around = `(?:${title('platform')})? ?${list} ?(?:${title('platformEndings')})?`;
  const verbs = title('verbs');
  return {
    goalOpening: new RegExp(`^(?:${title('goal')}) ?`, 'iu'),
    goalEnding: new RegExp(`(?:${title('goalEndings')})[?\\uff1f]?$`, 'iu'),
    obstacleOpening: new RegExp(`(?:${title('obstacle')}) ?`, 'iu'),
    obstacleEnding: new RegExp(`(?:${title('obstacleEndings')})[?\\uff1f]?$`, 'iu'),
    platformAhead: new RegExp(
      `^(?:[(\\uff08\\u3010\\[] ?${list} ?[)\\uff09\\u3011\\]]|${around}) ?`,
      'iu',
    ),
    platformBehind: new RegExp(
      ` ?(?:[(\\uff08\\u3010\\[] ?${list} ?[)\\uff09\\u3011\\]]|(?:${title('platform')}) ?${list} ?(?:${title('platformEndings')})?)$`,
      'iu',
    ),
    methodAhead: new RegExp(`^(?:${title('method')}) ?(.{1,30}?) ?(?=${verbs})`, 'iu'),
    methodBehind: new RegExp(`^(.{1,40}?) ?(?:${title('methodEndings')})[\\u3001\\uff0c]? ?`, 'iu'),
    verb: new RegExp(`^(?:${verbs})`, 'iu'),
  };
});

type TitleWords =
  | 'goal'
  | 'obstacle'
  | 'method'
  | 'verbs'
  | 'clauses'
  | 'platform'
  | 'goalEndings'
  | 'obstacleEndings'
  | 'methodEndings'
  | 'platformEndings';

/** Whether a sentence of a title is of such a script. */
export const isWide = (sentence: string) => WIDE.test(sentence);

/** Goal, method and obstacle of a sentence whose quoted words are masked, as ranges of it. */
export function wideTitleFacts(
  { printed, masked }: { readonly printed: string; readonly masked: string },
  lexicon: Lexicon,
): Facts {
  const known = patterns(lexicon);
  const cut = new Cut(masked);
  cut.both(known);
  const wordsOfCut = () => words(printed, cut.start, cut.end);
  const opened = cut.ahead(known.goalOpening);
  if (!opened && cut.behind(known.obstacleEnding)) {
    cut.after(known.obstacleOpening);
    return { goal: null, method: null, obstacle: wordsOfCut() };
  }
  const toGoal = cut.behind(known.goalEnding) || opened;
  cut.both(known);
  if (!toGoal && cut.after(known.obstacleOpening))
    return { goal: null, method: null, obstacle: wordsOfCut() };
  const before = cut.start;
  const method = cut.phrase(known.methodAhead) ?? cut.phrase(known.methodBehind);
  cut.both(known);
  if (!toGoal && !known.verb.test(masked.slice(method ? cut.start : before, cut.end)))
    return { goal: null, method: null, obstacle: null };
  return {
    goal: wordsOfCut(),
    method: method && words(printed, method.start, method.end),
    obstacle: null,
  };
}

/** A sentence that is cut shorter from both sides. */
class Cut {
  start = 0;
  end: number;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.end = text.length;
  }

  /** Cuts off what matches at the head. */
  ahead(pattern: RegExp): boolean {
    const match = pattern.exec(this.#text.slice(this.start, this.end));
    if (match?.index !== 0 || match[0].length === 0) return false;
    this.start += match[0].length;
    return true;
  }

  /** Cuts off what matches at the end. */
  behind(pattern: RegExp): boolean {
    const match = pattern.exec(this.#text.slice(this.start, this.end));
    if (match === null || match.index === 0) return false;
    this.end = this.start + match.index;
    return true;
  }

  /** Cuts off all up to the end of a match. */
  after(pattern: RegExp): boolean {
    const match = pattern.exec(this.#text.slice(this.start, this.end));
    if (match === null) return false;
    this.start += match.index + match[0].length;
    return true;
  }

  /** Cuts off a phrase at the head; the range of its first group. */
  phrase(pattern: RegExp): { readonly start: number; readonly end: number } | null {
    const match = pattern.exec(this.#text.slice(this.start, this.end));
    const inner = match?.[1];
    if (!match || inner === undefined) return null;
    const start = this.start + match[0].indexOf(inner);
    this.start += match[0].length;
    return { start, end: start + inner.length };
  }

  /** Cuts off platforms at both ends. */
  both({ platformAhead, platformBehind }: Patterns): void {
    this.ahead(platformAhead);
    this.behind(platformBehind);
  }
}

const EDGES = ' .,:;?!\u2013\u2014|-\u3001\u3002\uff01\uff0c\uff1a\uff1f';

/** The printed words between two offsets, without punctuation around them. */
function words(printed: string, start: number, end: number): string | null {
  let [from, to] = [start, end];
  while (from < to && EDGES.includes(printed.charAt(from))) from += 1;
  while (to > from && EDGES.includes(printed.charAt(to - 1))) to -= 1;
  return from < to ? printed.slice(from, to) : null;
}
