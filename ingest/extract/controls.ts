// Names of the controls that a step acts on: "tap on Services", "select More Tools > Options",
// "in the Session ID field", "the switches A, B". In: a step's passage. Out: name and action,
// in order, without repeats. A name begins with a capital, is quoted, or stands beside a control
// noun ("button"); what is only described ("tap the banner") has none. On a menu path each name
// carries those before it.
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ControlList, type FoundControl } from './controlList.ts';
import { isCommand, isPurpose, nounEndAt } from './controlVerbs.ts';
import { readName } from './names.ts';
import type { Passage } from './passage.ts';
import { quotedControlsIn } from './quotedControls.ts';
import { IS, is, pastBrackets, type Token } from './token.ts';
import { tokensOf } from './tokens.ts';
import { vocabularyOf, type Verb, type Vocabulary } from './vocabulary.ts';

/** The controls that a step names. */
export function controlsIn(passage: Passage, lexicon: Lexicon): FoundControl[] {
  const found = NAME_LIKE.test(passage.flat) ? new Scan(passage, lexicon).run() : [];
  const quoted = quotedControlsIn(passage, lexicon);
  const names = new Set(quoted.map(({ name }) => name.toLowerCase()));
  return [...found.filter(({ name }) => !names.has(name.toLowerCase())), ...quoted];
}

/** Cheap test: a text without a match names no control. */
const NAME_LIKE = /.\p{Lu}|["'“‘«„>›→「『]/u;
/** Most small words between a determiner and its name or noun: "the round red Record button". */
const MOST_ADJECTIVES = 4;
const SMALL = IS.finite | IS.pronoun | IS.place | IS.joint | IS.infinitive | IS.preposition;
const NO_ACTION: Verb = { action: 'other', weak: true };

/** One pass over the tokens of a text. */
class Scan {
  readonly #tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;
  readonly #found: ControlList;
  /** The last verb of the sentence. */
  #verb = NO_ACTION;
  /** Whether that verb may have its object yet to come: "Klicken Sie im Menü Start auf …". */
  #waiting = false;

  constructor(passage: Passage, lexicon: Lexicon) {
    this.#tokens = tokensOf(passage, lexicon);
    this.#found = new ControlList(passage.flat, this.#tokens);
    this.#vocabulary = vocabularyOf(lexicon);
  }

  run(): FoundControl[] {
    let at = 0;
    let done = 0;
    while (at < this.#tokens.length) {
      const next = this.#step(at, done);
      if (next > at) {
        at = next;
        done = next;
      } else {
        at += 1;
      }
    }
    return this.#found.controls();
  }

  /** Reads what begins at `at`; returns the token after it, or `at` if no control begins there. */
  #step(at: number, done: number): number {
    const token = this.#tokens[at];
    if (!token) return at;
    if (token.kind === 'stop') this.#act(NO_ACTION, false);
    if (token.kind === 'comma' || this.#is(at, IS.joint)) this.#waiting = false;
    if (token.kind === 'arrow') return this.#pathBackwards(at, done);
    if (token.kind === 'quote') {
      return this.#nounAt(at + 1) ? this.#target(at, { ...this.#verb, weak: true }) : at;
    }
    if (token.kind !== 'word') return at;
    const verb = this.#vocabulary.actions.at(this.#tokens, at);
    if (verb && isCommand(this.#tokens, at, verb, this.#vocabulary)) {
      const after = at + verb.length;
      const next = this.#target(after, verb.value);
      this.#act(verb.value, !verb.value.weak);
      return next > after ? this.#more(next, verb.value) : at;
    }
    if (verb && isPurpose(this.#tokens, at, verb.value)) return at + verb.length + 1;
    if (this.#is(at, IS.determiner)) return this.#target(at, { ...this.#verb, weak: true });
    if (this.#waiting && this.#vocabulary.targetWords.has(token.word.lower)) {
      const next = this.#target(at + 1, this.#verb);
      if (next > at + 1) {
        this.#waiting = false;
        return this.#more(next, this.#verb);
      }
    }
    return this.#is(at, IS.place) ? this.#afterPlace(at) : at;
  }

  #act(verb: Verb, waiting: boolean): void {
    this.#verb = verb;
    this.#waiting = waiting;
  }

  /** "in Name field", "в поле Имя": a name and its noun after a preposition, without a determiner. */
  #afterPlace(at: number): number {
    if (this.#nounAt(at + 1)) return this.#afterNoun(at + 1, this.#verb) ?? at;
    if (!this.#is(at + 1, IS.named)) return at;
    const name = readName(this.#tokens, at + 1, true, this.#vocabulary);
    if (name?.noun !== 'one') return at;
    this.#found.add(at + 1, name.last, this.#verb.action);
    return name.next;
  }

  /** Reads a target: what a verb acts on, or a noun phrase. Returns the token after it or `from`. */
  #target(from: number, verb: Verb): number {
    let at = from;
    const filler = this.#vocabulary.fillers.lengthAt(this.#tokens, at);
    at += filler;
    if (filler) at += this.#vocabulary.fillers.lengthAt(this.#tokens, at);
    if (this.#tokens[at]?.kind === 'arrow') at += 1;
    const token = this.#tokens[at];
    if (!token) return from;
    if (token.kind === 'quote') return this.#quote(at, verb) ?? from;
    if (token.kind !== 'word') return from;
    const determiner = this.#is(at, IS.determiner);
    if (this.#is(at, IS.named) && !(determiner && at === from)) {
      return this.#afterCapitalNoun(at, verb) ?? this.#named(at, verb, false) ?? from;
    }
    if (this.#nounAt(at)) return this.#afterNoun(at, verb) ?? from;
    if (!determiner) return from;
    return this.#determined(at + 1, verb) ?? from;
  }

  /** After a determiner: [small words] name noun, noun name, or a name alone. */
  #determined(from: number, verb: Verb): number | null {
    for (let at = from; at <= from + MOST_ADJECTIVES; at += 1) {
      const token = this.#tokens[at];
      if (token?.kind === 'quote') return this.#quote(at, verb);
      if (token?.kind !== 'word') return null;
      if (this.#is(at, IS.named)) {
        const named = this.#vocabulary.capitalNouns || at > from ? { ...verb, weak: true } : verb;
        return this.#afterCapitalNoun(at, verb) ?? this.#named(at, named, true);
      }
      if (this.#nounAt(at)) {
        return verb.weak && at > from ? null : this.#afterNoun(at, verb);
      }
      if (!is(token, IS.plain) || this.#isSmall(at)) return null;
    }
    return null;
  }

  /** Whether no noun phrase goes on over the word at `at`. */
  #isSmall(at: number): boolean {
    return this.#is(at, SMALL) || this.#vocabulary.enders.lengthAt(this.#tokens, at) > 0;
  }

  #quote(at: number, verb: Verb): number | null {
    const next = this.#tokens[at + 1];
    const noun = this.#nounAt(at + 1);
    const container = this.#vocabulary.containers.lengthAt(this.#tokens, at + 1) > 0;
    if (container || (verb.weak && !noun && next?.kind !== 'arrow')) return null;
    this.#found.add(at, at, verb.action);
    return this.#path(noun || at + 1, verb);
  }

  #named(at: number, verb: Verb, determined: boolean): number | null {
    const next = this.#tokens[at + 1];
    if (this.#is(at, IS.numbered) && /^[0-9]/.test(next?.word.text ?? '')) return null;
    if (verb.action === 'press' && this.#vocabulary.keys.lengthAt(this.#tokens, at)) return null;
    if (this.#isPossessive(at) && next?.kind === 'word' && !this.#is(at + 1, IS.named)) return null;
    const name = readName(this.#tokens, at, determined, this.#vocabulary);
    if (!name || name.noun === 'container') return null;
    const arrow = this.#tokens[name.next]?.kind === 'arrow';
    if (name.noun === null && !arrow && (verb.weak || (determined && !this.#mayEnd(name.next)))) {
      return null;
    }
    if (name.noun === 'several') this.#found.addJoined(at, name.last, verb.action);
    else this.#found.add(at, name.last, verb.action);
    return this.#path(name.next, verb);
  }

  /** Whether a name without a noun may end before `at`: no common noun goes on with it. */
  #mayEnd(at: number): boolean {
    const token = this.#tokens[at];
    return token?.kind !== 'word' || this.#isSmall(at) || this.#isSequence(at) > 0;
  }

  /** "die Registerkarte Netzwerk": where nouns have capitals, one before a name is none. */
  #afterCapitalNoun(at: number, verb: Verb): number | null {
    return this.#vocabulary.capitalNouns && this.#nounAt(at) ? this.#afterNoun(at, verb) : null;
  }

  /** "the tab Network", "the icon (Export)", "the switches A, B": names after their noun. */
  #afterNoun(from: number, verb: Verb): number | null {
    let at = this.#nounAt(from);
    while (this.#nounAt(at)) at = this.#nounAt(at);
    const several = this.#vocabulary.nounsPlural.lengthAt(this.#tokens, at - 1) > 0;
    at += this.#vocabulary.naming.lengthAt(this.#tokens, at);
    const open = this.#tokens[at]?.kind === 'open';
    if (open) at += 1;
    let next = this.#listed(at, verb);
    if (next === null || (open && this.#tokens[next]?.kind !== 'close')) return null;
    while (several && this.#tokens[next]) {
      const comma: number = this.#tokens[next]?.kind === 'comma' ? next + 1 : next;
      const joint: number = this.#is(comma, IS.joint) ? comma + 1 : comma;
      const following: number | null = joint > next ? this.#listed(joint, verb) : null;
      if (following === null) break;
      next = following;
    }
    return this.#path(next, verb);
  }

  /** A name by itself, quoted or with a capital. */
  #listed(at: number, { action }: Verb): number | null {
    const token = this.#tokens[at];
    const quoted = token?.kind === 'quote';
    if (!quoted && !this.#is(at, IS.named)) return null;
    if (this.#is(at, IS.numbered)) return null;
    const name = quoted ? null : readName(this.#tokens, at, false, this.#vocabulary, true);
    this.#found.add(at, name?.last ?? at, action);
    return name?.next ?? at + 1;
  }

  /** The further members of a menu path: "> Developer Tools". */
  #path(from: number, verb: Verb): number {
    let at = from;
    while (this.#tokens[at]?.kind === 'arrow') {
      const token = this.#tokens[at + 1];
      if (token?.kind !== 'word' && token?.kind !== 'quote') return at + 1;
      const quoted = token.kind === 'quote';
      const name = quoted ? null : readName(this.#tokens, at + 1, false, this.#vocabulary);
      this.#found.addBelow(at + 1, name?.last ?? at + 1, verb.action);
      at = name?.next ?? at + 2;
    }
    return at;
  }

  /** A menu path that no verb precedes: "under Tools > Board". */
  #pathBackwards(arrow: number, done: number): number {
    let first = arrow;
    while (first > done && this.#is(first - 1, IS.named)) first -= 1;
    const heads = (this.#tokens[first - 1]?.kind ?? 'stop') === 'stop';
    if (heads && first < arrow - 1 && this.#vocabulary.verbs.lengthAt(this.#tokens, first))
      first += 1;
    if (first === arrow) return arrow;
    this.#found.add(first, arrow - 1, this.#verb.action);
    return this.#path(arrow, this.#verb);
  }

  /** What goes on after a target: ", then Notifications", "followed by Add User", "or Skip". */
  #more(from: number, verb: Verb): number {
    let end = from;
    for (;;) {
      let at = pastBrackets(this.#tokens, end);
      const comma = this.#tokens[at]?.kind === 'comma';
      if (comma) at += 1;
      const sequence = this.#isSequence(at);
      const alternative = this.#is(at, IS.alternative);
      const listed = comma && this.#isListed(at);
      if (!sequence && !alternative && !listed) return end;
      at += sequence || (alternative ? 1 : 0);
      const next = this.#target(at, verb);
      if (next === at) return end;
      end = next;
    }
  }

  /** Whether a name stands at `at` that another mark or "then" follows: "Start, Programs, Tools". */
  #isListed(at: number): boolean {
    if (!this.#is(at, IS.named)) return false;
    const name = readName(this.#tokens, at, true, this.#vocabulary);
    const next = this.#tokens[name?.next ?? 0];
    return name?.noun === null && (next?.kind !== 'word' || this.#isSequence(name.next) > 0);
  }

  #isSequence(at: number): number {
    return this.#vocabulary.sequences.lengthAt(this.#tokens, at);
  }

  #isPossessive(at: number): boolean {
    return this.#tokens[at]?.word.lower.endsWith("'s") ?? false;
  }

  #is(at: number, classes: number): boolean {
    return is(this.#tokens[at], classes);
  }

  /** The index after the control noun at `at`, or 0. */
  #nounAt(at: number): number {
    return nounEndAt(this.#tokens, at, this.#vocabulary);
  }
}
