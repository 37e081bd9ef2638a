// Where the name of a control ends in running text. In: tokens and the token at which a name
// begins. Out: the name, and whether a control noun follows it. "Save all as HAR with Content"
// goes on over small words; "DONE to confirm", "More on the left" and "Send and wait" do not.
import { perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { phrases, type Phrases } from './phrases.ts';
import type { Token } from './tokens.ts';

export interface Name {
  /** Index of the last token of the name. */
  readonly last: number;
  /** Index of the token after the name and its noun. */
  readonly next: number;
  /** The noun after it: that of one control, of several, of what holds controls, or none. */
  readonly noun: 'one' | 'several' | 'container' | null;
}

/** The classes of words that the reading of names asks for. */
export interface WordClasses {
  readonly nouns: Phrases;
  readonly nounsPlural: Phrases;
  readonly containers: Phrases;
  readonly determiners: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly finite: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly alternatives: ReadonlySet<string>;
  readonly infinitives: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly phrasal: ReadonlySet<string>;
  readonly sequences: Phrases;
  /** Subordinators and adverbs: a name ends before them. */
  readonly enders: Phrases;
  readonly verbs: Phrases;
}

export const wordClasses = perLexicon((lexicon: Lexicon): WordClasses => {
  const list = (pick: Parameters<typeof wordsOf>[1]) => wordsOf(lexicon, pick);
  const set = (pick: Parameters<typeof wordsOf>[1]) => new Set(list(pick));
  return {
    nouns: phrases(list((pack) => pack.controlNouns)),
    nounsPlural: phrases(list((pack) => pack.controlNounsPlural)),
    containers: phrases(list((pack) => pack.containerNouns)),
    determiners: set((pack) => pack.grammar.determiners),
    pronouns: set((pack) => pack.grammar.pronouns),
    finite: set((pack) => pack.grammar.finiteVerbs),
    joints: set((pack) => pack.grammar.joints),
    alternatives: set((pack) => pack.grammar.alternatives),
    infinitives: set((pack) => pack.grammar.infinitives),
    places: set((pack) => pack.grammar.places),
    prepositions: set((pack) => pack.grammar.prepositions),
    phrasal: set((pack) => pack.grammar.phrasalVerbs),
    sequences: phrases(list((pack) => pack.grammar.sequences)),
    enders: phrases(list((pack) => [...pack.grammar.subordinators, ...pack.grammar.adverbs])),
    verbs: phrases(
      list((pack) => [...Object.values(pack.actions).flat(), ...pack.instructionVerbs]),
    ),
  };
});

/** Most words of a name. */
const MOST_WORDS = 12;

/**
 * Reads the name that begins at token `first`. A name after a determiner ("the Save as copy
 * button") may hold small words only on the way to its noun; without that noun it is the run of
 * capitalised words, and null if something else follows ("the Sales team").
 */
export function readName(
  tokens: readonly Token[],
  first: number,
  determined: boolean,
  classes: WordClasses,
): Name | null {
  let last = first;
  let run = first;
  for (let at = first + 1; at <= first + MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isClosed(tokens[at - 1])) break;
    if (!token.named && at > first) {
      const noun = nounAt(tokens, at, determined || run === at - 1, classes);
      if (noun && (determined || noun.noun !== 'several')) return { last: at - 1, ...noun };
      if (endsName(tokens, at, first, determined, classes)) break;
    }
    last = at;
    if (run === at - 1 && (token.named || isLink(tokens, at, classes))) run = at;
  }
  while (last > first && !isContent(tokens[last], classes)) last -= 1;
  while (run > first && !isContent(tokens[run], classes)) run -= 1;
  if (determined && run < last) return null;
  return { last, next: last + 1, noun: null };
}

/** An ellipsis ends a name. */
const isClosed = (token: Token | undefined) => /(?:\.\.\.|…)$/.test(token?.text ?? '');

/** The control noun at `at`, with the nouns after it ("menu icon" names the menu). */
function nounAt(
  tokens: readonly Token[],
  at: number,
  allowed: boolean,
  classes: WordClasses,
): { last?: number; next: number; noun: 'one' | 'several' | 'container' } | null {
  if (!allowed) return null;
  const container = classes.containers.lengthAt(tokens, at);
  if (container) return { next: at + container, noun: 'container' };
  const length = classes.nouns.lengthAt(tokens, at);
  if (length) {
    const further = nounAt(tokens, at + length, true, classes);
    if (further?.noun === 'container') return further;
    const last = at + length - 1;
    return further
      ? { last: further.last ?? last, ...further }
      : { next: at + length, noun: 'one' };
  }
  const several = classes.nounsPlural.lengthAt(tokens, at);
  return several ? { next: at + several, noun: 'several' } : null;
}

/** Whether the small word at `at` cannot belong to the name before it. */
function endsName(
  tokens: readonly Token[],
  at: number,
  first: number,
  determined: boolean,
  classes: WordClasses,
): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? '';
  if (classes.enders.lengthAt(tokens, at) || classes.sequences.lengthAt(tokens, at)) return true;
  if (classes.finite.has(word) || isPronoun(word, classes)) return true;
  const determinerNext =
    next?.kind === 'word' && !next.named && classes.determiners.has(next.lower);
  const open = next?.kind === 'keys' || determinerNext || isPronoun(next?.lower ?? '', classes);
  const closing = next?.kind !== 'word' && next?.kind !== 'keys' && next?.kind !== 'quote';
  if (classes.joints.has(word)) {
    if (next?.named && determined) return false;
    if (classes.alternatives.has(word) && isVerbPair(tokens, at, first, classes)) return false;
    return open || jointEndsName(tokens, at, word, classes);
  }
  if (closing) return false;
  if (classes.infinitives.has(word)) return open || !next.named;
  if (classes.places.has(word)) {
    if (classes.phrasal.has(`${before} ${word}`)) return determinerNext;
    return open || next.named || next.kind === 'quote';
  }
  if (classes.prepositions.has(word)) {
    return (
      open || (next.kind === 'word' && !next.named && classes.verbs.lengthAt(tokens, at + 1) > 0)
    );
  }
  return false;
}

/** "Add or Remove Programs", "Move or copy": two verbs with one object, or none, are one name. */
function isVerbPair(
  tokens: readonly Token[],
  at: number,
  first: number,
  { verbs }: WordClasses,
): boolean {
  if (first !== at - 1 || verbs.lengthAt(tokens, first) !== 1) return false;
  if (verbs.lengthAt(tokens, at + 1) !== 1) return false;
  const object = tokens[at + 2];
  return tokens[at + 1]?.named ? object?.named === true : object?.kind !== 'word';
}

/** Whether "and" or "or" at `at` goes on with something else than the name. */
function jointEndsName(
  tokens: readonly Token[],
  at: number,
  word: string,
  classes: WordClasses,
): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return true;
  if (next.named) return classes.alternatives.has(word);
  return (
    classes.verbs.lengthAt(tokens, at + 1) > 0 ||
    classes.sequences.lengthAt(tokens, at + 1) > 0 ||
    classes.enders.lengthAt(tokens, at + 1) > 0 ||
    classes.places.has(next.lower) ||
    classes.prepositions.has(next.lower) ||
    classes.infinitives.has(next.lower)
  );
}

/** "you", "it's"; not "this", which may belong to a name ("Delete this list"). */
function isPronoun(word: string, classes: WordClasses): boolean {
  const stem = word.split("'", 1)[0] ?? word;
  return classes.pronouns.has(stem) && !classes.determiners.has(stem);
}

/** A small word between two capitalised ones: "Programs and Features", "Terms of Use". */
function isLink(tokens: readonly Token[], at: number, classes: WordClasses): boolean {
  const word = tokens[at]?.lower ?? '';
  const small = classes.joints.has(word) || classes.prepositions.has(word) || /^[&+/]$/.test(word);
  return small && (tokens[at + 1]?.named ?? false);
}

/** Whether a name may end with the token. */
function isContent(token: Token | undefined, classes: WordClasses): boolean {
  if (!token || token.named) return true;
  return !classes.joints.has(token.lower) && !classes.determiners.has(token.lower);
}
