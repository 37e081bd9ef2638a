// The patterns of titles, made of the words of a lexicon. In: a lexicon. Out: expressions over a
// folded title whose quoted words are masked; each repeat in them is bounded.
import { alternatives, perLexicon, wordsOf } from '../lexicon/lexicon.ts';
import { afterWord, anyOf } from '../lexicon/words.ts';

export interface TitlePatterns {
  /** What stands between two sentences, or before a goal's opening that follows other words. */
  readonly sentenceEnds: readonly RegExp[];
  /** The opening that a goal follows, at the start. */
  readonly goal: RegExp;
  /** A verb of action at the start, bare or as a verbal noun. */
  readonly verb: RegExp;
  /** A verb of action (`verb`) at the end or before what follows a goal, where verbs stand last. */
  readonly finalVerb: RegExp;
  /** The opening that an obstacle follows. */
  readonly obstacle: RegExp;
  /** The same inside a goal: "without", "when you cannot". */
  readonly hindered: RegExp;
  /** A phrase that names platforms and may be cut off. */
  readonly platform: RegExp;
  /** The preposition of a method; `named` is one that needs a named means after it. */
  readonly method: RegExp;
  /** A named means: a determiner, a name, a verbal noun or a quotation. */
  readonly means: RegExp;
  /** A verb at the start whose "with" names a companion. */
  readonly companion: RegExp;
  readonly determiner: RegExp;
  /** A preposition and a name at the end. */
  readonly place: RegExp;
  /** A preposition of place before a determiner or a name, anywhere. */
  readonly anyPlace: RegExp;
}

export const titlePatterns = perLexicon((lexicon): TitlePatterns => {
  const title = (key: TitleWords) => wordsOf(lexicon, (pack) => pack.titles[key]);
  const goals = anyOf(lexicon, title('goal'));
  const obstacles = title('obstacle');
  const clauses = alternatives(title('clauses'));
  const determiners = alternatives(wordsOf(lexicon, (pack) => pack.grammar.determiners));
  const joints = alternatives(wordsOf(lexicon, (pack) => pack.grammar.joints));
  const places = alternatives(wordsOf(lexicon, (pack) => pack.grammar.places));
  const methods = alternatives(title('method'));
  const named = alternatives(title('namedMethod'));
  const aliases = wordsOf(lexicon, (pack) => Object.values(pack.platforms).flat());
  const nouns = alternatives(wordsOf(lexicon, (pack) => pack.platformClues.nouns));
  const platform = `(?:${alternatives(aliases)})(?: [0-9][0-9A-Za-z.+]{0,9})?(?: (?:${nouns}))?`;
  const prepositions = `(?:${alternatives(title('platform'))})(?: (?:${determiners}))?`;
  const more = `(?:,? (?:${joints}) |, |/| / )(?:${prepositions} )?`;
  const list = `${platform}(?:${more}${platform}){0,6}`;
  const finals = alternatives(
    wordsOf(lexicon, ({ grammar, titles }) => (grammar.verbsLast ? titles.verbs : [])),
  );
  const followers = [methods, named, alternatives(obstacles), places, clauses].join('|');
  const passives = `(?! (?:${alternatives(title('passives'))})${afterWord(lexicon)})`;
  const verbs = wordsOf(lexicon, (pack) =>
    pack.titles.verbs.flatMap((verb) => [verb, ...gerunds(verb, pack.titles.gerund)]),
  );
  const gerundEndings = alternatives(wordsOf(lexicon, (pack) => [pack.titles.gerund]));
  return {
    sentenceEnds: [
      /[.?!]["”')]{0,2} (?=[\p{Lu}_"“])|[。？！](?=.)/gu,
      new RegExp(`[,:;–—|-] (?=${goals} )`, 'giu'),
    ],
    goal: new RegExp(`^${goals} `, 'iu'),
    verb: new RegExp(`^${anyOf(lexicon, verbs)} `, 'iu'),
    finalVerb: new RegExp(
      ` (?<verb>${finals})(?= ?[.?!]?$| (?:${followers}|${prepositions})${afterWord(lexicon)})`,
      'u',
    ),
    obstacle: new RegExp(`${anyOf(lexicon, obstacles)}${passives} `, 'iu'),
    hindered: new RegExp(
      ` (?:${alternatives(title('hindrances'))}|` +
        `(?:${clauses})(?: [^ ]{1,20}){0,4} (?:${alternatives(obstacles)})${passives}) `,
      'iu',
    ),
    platform: new RegExp(
      `(?: (?:${prepositions}) ${list}| ?[([] ?${list} ?[)\\]]| [|–—-] ${list})` +
        `(?=$| ?[).,;:?!–—|]| -|[ ](?:${followers}|${finals})${afterWord(lexicon)})`,
      'giu',
    ),
    method: new RegExp(` (?:(?:${methods})|(?<named>${named})) `, 'giu'),
    means: new RegExp(
      `^(?:(?:${determiners}) |[\\p{Lu}\\p{N}"“]|[\\p{L}-]{2,30}(?:${gerundEndings}) )`,
      'u',
    ),
    companion: new RegExp(`^${anyOf(lexicon, title('companions'))}`, 'iu'),
    determiner: new RegExp(`^(?:${determiners}) `, 'iu'),
    anyPlace: new RegExp(` (?:${places}) (?:(?:${determiners}) |[\\p{Lu}\\p{N}])`, 'u'),
    place: new RegExp(
      ` (?:${places}) (?:(?:${determiners}) )?(?:[\\p{Lu}\\p{N}][^ ]{0,40} ){0,6}[\\p{Lu}\\p{N}][^ ]{0,40}$`,
      'u',
    ),
  };
});

type TitleWords =
  | 'goal'
  | 'obstacle'
  | 'hindrances'
  | 'method'
  | 'namedMethod'
  | 'companions'
  | 'passives'
  | 'clauses'
  | 'platform';

/** The verbal nouns that a verb may have: "adding", "creating", "setting up". */
function gerunds(verb: string, ending: string): readonly string[] {
  if (ending === '') return [];
  const [first = '', ...rest] = verb.split(' ');
  const stem = first.endsWith('e') ? first.slice(0, -1) : first;
  return [stem, `${stem}${stem.charAt(stem.length - 1)}`].map((form) =>
    [`${form}${ending}`, ...rest].join(' '),
  );
}
