// The closed classes of a language: the little words by which clauses, and the names of controls
// in running text, are told apart. Lower case; a phrase has single spaces.

export interface Grammar {
  /** Articles and other words that open a noun phrase: "the", "your". */
  readonly determiners: readonly string[];
  /** Words that are the subject of a clause by themselves: "you", "it". */
  readonly pronouns: readonly string[];
  /** Verb forms that show a finite clause: "will", "is", "can". */
  readonly finiteVerbs: readonly string[];
  /** Words that join equals: "and", "or". */
  readonly joints: readonly string[];
  /** Those of them that set one name against another: "or". */
  readonly alternatives: readonly string[];
  /** Words for what comes next, before another name or verb: "then", "followed by". */
  readonly sequences: readonly string[];
  /** Words that open a subordinate clause, and so end a name: "if", "when", "until", "which". */
  readonly subordinators: readonly string[];
  /** The word before an infinitive: "to". */
  readonly infinitives: readonly string[];
  /** Words before an infinitive that is an instruction all the same: "click to …", "need to …". */
  readonly instructingInfinitives: readonly string[];
  /** Prepositions of place: they end a name before a determiner or another name: "in", "on". */
  readonly places: readonly string[];
  /** Other prepositions, which end a name before a determiner only: "with", "for". */
  readonly prepositions: readonly string[];
  /** Verbs with a particle that looks like a preposition of place: "log in", "turn on". */
  readonly phrasalVerbs: readonly string[];
  /** Adverbs after a name, never part of it: "again", "as shown". */
  readonly adverbs: readonly string[];
  /** Words between a verb and its object: "on", "as well". */
  readonly fillers: readonly string[];
  /** Words before which a condition word asks and does not condition: "check" in "check if". */
  readonly askingWords: readonly string[];
  /** Words between a clause and the imperative after it: "please", "just". */
  readonly softeners: readonly string[];
  /** Whether every noun has a capital, which then tells no name; where it is left out, none has. */
  readonly capitalNouns?: boolean;
  /** Whether verbs stand last, as in titles that state a goal: "Passwort zurücksetzen". */
  readonly verbsLast?: boolean;
  /** Words before what a verb acts on, far from the verb: "auf" in "Klicken Sie im Menü auf Start". */
  readonly targetWords?: readonly string[];
}
