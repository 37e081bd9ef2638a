// Where the name of a control ends in running text. In: tokens and the token at which a name
// begins. Out: the name, and whether a control noun follows it. "Save all as HAR with Content"
// goes on over small words; "DONE to confirm", "More on the left" and "Send and wait" do not.
import { IS, is, type Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Name {
  /** Index of the last token of the name. */
  readonly last: number;
  /** Index of the token after the name and its noun. */
  readonly next: number;
  /** The noun after it: that of one control, of several, of what holds controls, or none. */
  readonly noun: 'one' | 'several' | 'container' | null;
}

/** Most words of a name. */
const MOST_WORDS = 12;
/** No name ends with one of these. */
const TRAILING = IS.joint | IS.determiner;

/**
 * Reads the name that begins at token `first`. A name after a determiner ("the Save as copy
 * button") may hold small words only on the way to its noun; without that noun it is the run of
 * capitalised words, and null if something else follows ("the Sales team"). One after its noun ends
 * where the sentence goes on without a comma: "В меню Файл выберите …".
 */
export function readName(
  tokens: readonly Token[],
  first: number,
  determined: boolean,
  vocabulary: Vocabulary,
  afterNoun = false,
): Name | null {
  let last = first;
  let run = first;
  for (let at = first + 1; at <= first + MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || is(tokens[at - 1], IS.closed)) break;
    if (vocabulary.capitalNouns && is(token, IS.determiner | IS.pronoun)) break;
    const named = is(token, IS.named);
    if (!named) {
      if (afterNoun && goesOn(tokens, at, vocabulary)) break;
      const noun = determined || run === at - 1 ? nounAt(tokens, at, vocabulary) : null;
      if (noun && (determined || noun.noun !== 'several')) return { last: at - 1, ...noun };
      if (endsName(tokens, at, first, determined, vocabulary)) break;
    }
    last = at;
    if (run === at - 1 && (named || isLink(tokens, at))) run = at;
  }
  while (last > first && is(tokens[last], TRAILING)) last -= 1;
  while (run > first && is(tokens[run], TRAILING)) run -= 1;
  if (determined && run < last) return null;
  return { last, next: last + 1, noun: null };
}

/** The control noun at `at`, with the nouns after it ("menu icon" names the menu). */
function nounAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): { last?: number; next: number; noun: 'one' | 'several' | 'container' } | null {
  const container = vocabulary.containers.lengthAt(tokens, at);
  if (container) return { next: at + container, noun: 'container' };
  const length = vocabulary.nouns.lengthAt(tokens, at);
  if (length) {
    const further = nounAt(tokens, at + length, vocabulary);
    if (further?.noun === 'container') return further;
    const last = at + length - 1;
    return further
      ? { last: further.last ?? last, ...further }
      : { next: at + length, noun: 'one' };
  }
  const several = vocabulary.nounsPlural.lengthAt(tokens, at);
  return several ? { next: at + several, noun: 'several' } : null;
}

/** Whether a verb stands at `at`, or a preposition before another noun for controls. */
function goesOn(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  if (vocabulary.actions.lengthAt(tokens, at) > 0) return true;
  return is(tokens[at], IS.place) && nounAt(tokens, at + 1, vocabulary) !== null;
}

/** Whether the small word at `at` cannot belong to the name before it. */
function endsName(
  tokens: readonly Token[],
  at: number,
  first: number,
  determined: boolean,
  vocabulary: Vocabulary,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (is(token, IS.finite | IS.pronoun)) return true;
  if (vocabulary.enders.lengthAt(tokens, at) || vocabulary.sequences.lengthAt(tokens, at)) {
    return true;
  }
  if (!is(token, IS.joint | IS.infinitive | IS.place | IS.preposition)) return false;
  const named = is(next, IS.named);
  const determinerNext = !named && is(next, IS.determiner);
  const open = determinerNext || is(next, IS.pronoun) || next?.kind === 'keys';
  if (is(token, IS.joint)) {
    if (named && determined) return false;
    if (is(token, IS.alternative) && isVerbPair(tokens, at, first, vocabulary)) return false;
    return open || jointEndsName(tokens, at, vocabulary);
  }
  if (open) return !isParticle(tokens, at, vocabulary) || determinerNext;
  if (next?.kind === 'quote') return is(token, IS.infinitive | IS.place);
  if (next?.kind !== 'word') return false;
  if (is(token, IS.infinitive)) return !named;
  if (is(token, IS.place)) return named && !isParticle(tokens, at, vocabulary);
  return !named && vocabulary.verbs.lengthAt(tokens, at + 1) > 0;
}

/** Whether the word belongs to the verb before it: "Log in", "Turn on". */
function isParticle(tokens: readonly Token[], at: number, { phrasal }: Vocabulary): boolean {
  return phrasal.has(`${tokens[at - 1]?.word.lower ?? ''} ${tokens[at]?.word.lower ?? ''}`);
}

/** "Add or Remove Programs", "Move or copy": two verbs with one object, or none, are one name. */
function isVerbPair(
  tokens: readonly Token[],
  at: number,
  first: number,
  { verbs }: Vocabulary,
): boolean {
  if (first !== at - 1 || verbs.lengthAt(tokens, first) !== 1) return false;
  if (verbs.lengthAt(tokens, at + 1) !== 1) return false;
  const object = tokens[at + 2];
  return is(tokens[at + 1], IS.named) ? is(object, IS.named) : object?.kind !== 'word';
}

/** Whether "and" or "or" at `at` goes on with something else than the name. */
function jointEndsName(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return true;
  if (is(next, IS.named)) return is(tokens[at], IS.alternative);
  return (
    is(next, IS.place | IS.preposition | IS.infinitive) ||
    vocabulary.verbs.lengthAt(tokens, at + 1) > 0 ||
    vocabulary.sequences.lengthAt(tokens, at + 1) > 0 ||
    vocabulary.enders.lengthAt(tokens, at + 1) > 0
  );
}

/** A small word between two capitalised ones: "Programs and Features", "Terms of Use". */
function isLink(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const small = is(token, IS.joint | IS.preposition) || /^[&+/]$/.test(token?.word.text ?? '');
  return small && is(tokens[at + 1], IS.named);
}
