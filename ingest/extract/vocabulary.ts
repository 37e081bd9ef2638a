// What the reading of names knows of words: each word's classes as bits, and tables of phrases.
// In: a lexicon. Out: its vocabulary, made once. Words are looked up by their printed form and
// remembered, because a text repeats its words and this is the inner loop of reading steps.
import { CONTROL_ACTIONS, type ControlAction } from '../../schema/lists.ts';
import { perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { Phrases } from './phrases.ts';
import { FIRST_TABLE, IS, type Word } from './token.ts';
import { WordMemory } from './wordMemory.ts';

/** A verb of acting on a control. */
export interface Verb {
  readonly action: ControlAction;
  /** Whether its object is a control only beside a control noun: "open", "enter". */
  readonly weak: boolean;
}

export interface Vocabulary {
  readonly words: WordMemory;
  readonly actions: Phrases<Verb>;
  /** Every verb by which an instruction begins. */
  readonly verbs: Phrases;
  readonly nouns: Phrases;
  readonly nounsPlural: Phrases;
  readonly containers: Phrases;
  readonly sequences: Phrases;
  /** Subordinators and adverbs: a name ends before them. */
  readonly enders: Phrases;
  readonly fillers: Phrases;
  readonly naming: Phrases;
  /** Keys of a keyboard, which are pressed and are no controls. */
  readonly keys: Phrases;
  /** Verbs with a particle: "log in". */
  readonly phrasal: ReadonlySet<string>;
  /** Words before what a verb acts on, far from the verb. */
  readonly targetWords: ReadonlySet<string>;
  /** Whether every noun has a capital. */
  readonly capitalNouns: boolean;
}

const NAMED = /^(?:[\p{Lu}\p{Lt}]|\p{Ll}{1,3}\p{Lu}\p{Ll})/u;
const PLAIN = /^[\p{Ll}\p{Lo}\p{N}-]+$/u;
/** Paths, addresses, file names, placeholders: no names of controls. */
const TECHNICAL = /[\\@<=$]|:\/\/|^\/|\.[a-z0-9]{2,5}$/i;

export const vocabularyOf = perLexicon((lexicon): Vocabulary => {
  const list = (pick: Parameters<typeof wordsOf>[1]) => wordsOf(lexicon, pick);
  let bit = FIRST_TABLE;
  const phrases = (words: readonly string[]) =>
    new Phrases(
      words.map((phrase) => [phrase, true] as const),
      (bit *= 2),
    );
  const actions = new Phrases(actionsOf(lexicon), bit);
  const tables = {
    verbs: phrases(
      list((pack) => [...Object.values(pack.actions).flat(), ...pack.instructionVerbs]),
    ),
    nouns: phrases(list((pack) => pack.controlNouns)),
    nounsPlural: phrases(list((pack) => pack.controlNounsPlural)),
    containers: phrases(list((pack) => pack.containerNouns)),
    sequences: phrases(list((pack) => pack.grammar.sequences)),
    enders: phrases(list((pack) => [...pack.grammar.subordinators, ...pack.grammar.adverbs])),
    fillers: phrases(list((pack) => pack.grammar.fillers)),
    naming: phrases(list((pack) => pack.namingWords)),
    keys: phrases(list((pack) => [...pack.keys.modifiers, ...pack.keys.named])),
  };
  const bits = bitsOf(lexicon, [actions, ...Object.values(tables)]);
  return {
    ...tables,
    actions,
    phrasal: new Set(list((pack) => pack.grammar.phrasalVerbs)),
    targetWords: new Set(list((pack) => pack.grammar.targetWords ?? [])),
    capitalNouns: lexicon.packs[0]?.grammar.capitalNouns ?? false,
    words: new WordMemory((text) => wordFrom(text, bits)),
  };
});

function actionsOf(lexicon: Lexicon): (readonly [string, Verb])[] {
  const weak = new Set(wordsOf(lexicon, (pack) => pack.weakVerbs));
  return CONTROL_ACTIONS.flatMap((action) =>
    wordsOf(lexicon, (pack) => pack.actions[action]).map(
      (verb) => [verb, { action, weak: weak.has(verb) }] as const,
    ),
  );
}

/** The bits of every word of the closed classes and of the first words of phrases. */
function bitsOf(
  lexicon: Lexicon,
  tables: readonly Phrases<unknown>[],
): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const mark = (words: Iterable<string>, bit: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  for (const { grammar, stepWords, figureWords, figureWordsPlural } of lexicon.packs) {
    mark(grammar.determiners, IS.determiner);
    mark(grammar.pronouns, IS.pronoun);
    mark(grammar.finiteVerbs, IS.finite);
    mark(grammar.joints, IS.joint);
    mark(grammar.alternatives, IS.alternative);
    mark(grammar.infinitives, IS.infinitive);
    mark(grammar.places, IS.place);
    mark(grammar.prepositions, IS.preposition);
    mark(grammar.instructingInfinitives, IS.instructing);
    mark([...stepWords, ...figureWords, ...figureWordsPlural], IS.numbered);
  }
  for (const table of tables) mark(table.firstWords(), table.bit);
  for (const [word, is] of bits) if (is & IS.determiner) bits.set(word, is & ~IS.pronoun);
  return bits;
}

function wordFrom(text: string, bits: ReadonlyMap<string, number>): Word {
  const lower = text.toLowerCase().replace(/’/g, "'");
  const named = NAMED.test(text) && text !== 'I' && (text.endsWith('...') || !TECHNICAL.test(text));
  const stem = lower.split("'", 1)[0] ?? lower;
  const contracted = stem === lower ? 0 : (bits.get(stem) ?? 0) & IS.pronoun;
  const closed = text.endsWith('...') || text.endsWith('…');
  const looks =
    (named ? IS.named : 0) | (PLAIN.test(text) ? IS.plain : 0) | (closed ? IS.closed : 0);
  return { text, lower, is: (bits.get(lower) ?? 0) | contracted | looks };
}
