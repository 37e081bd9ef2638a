// What a title says of its task. In: a title and the lexicon. Out: the goal ("add a user"), the
// method ("QR code") and the obstacle ("scan the QR code") in the title's own words, or null. By
// general patterns: "how to GOAL", "VERB …", "… with METHOD", "unable to OBSTACLE"; a platform
// ("for iPhone") belongs to none of them. Quoted words are never taken for such patterns.
import { fold } from '../../schema/text.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Range } from './passage.ts';
import { platformsIn } from './platforms.ts';
import { maskQuotations } from './quotations.ts';
import { titlePatterns, type TitlePatterns } from './titlePatterns.ts';
import { isWide, wideTitleFacts } from './wideTitles.ts';
import { matchesOf } from '../lexicon/words.ts';

export interface TitleFacts {
  readonly goal: string | null;
  readonly method: string | null;
  readonly obstacle: string | null;
}

/** A sentence of the title: as printed, and with quoted words masked, offset for offset. */
interface Sentence {
  readonly printed: string;
  readonly masked: string;
}

/** Nothing longer is a title. */
const LONGEST = 500;
const NOTHING: TitleFacts = { goal: null, method: null, obstacle: null };

/** Goal, method and obstacle that a title states. */
export function titleFacts(title: string, lexicon: Lexicon): TitleFacts {
  const printed = fold(title);
  if (printed.length > LONGEST) return NOTHING;
  const patterns = titlePatterns(lexicon);
  let facts = NOTHING;
  for (const sentence of sentencesOf(printed, patterns)) {
    const more = isWide(sentence.masked)
      ? wideTitleFacts(sentence, lexicon)
      : factsOf(sentence, patterns, lexicon);
    facts = {
      goal: facts.goal ?? more.goal,
      method: facts.method ?? more.method,
      obstacle: facts.obstacle ?? more.obstacle,
    };
  }
  return facts;
}

/** A title in sentences; a goal's opening after a comma, colon or dash begins one too. */
function sentencesOf(printed: string, patterns: TitlePatterns): readonly Sentence[] {
  const masked = maskQuotations(printed);
  const starts = patterns.sentenceEnds
    .flatMap((pattern) => matchesOf(masked, pattern))
    .map((match) => match.index + match[0].length)
    .sort((a, b) => a - b);
  return [0, ...starts].map((start, index) => {
    const end = starts[index] ?? printed.length;
    return { printed: printed.slice(start, end), masked: masked.slice(start, end) };
  });
}

function factsOf(sentence: Sentence, patterns: TitlePatterns, lexicon: Lexicon): TitleFacts {
  const { masked } = sentence;
  const platform = platformPhrase(sentence, patterns, lexicon);
  const opening = patterns.goal.exec(masked);
  const found = patterns.obstacle.exec(masked);
  const final = patterns.finalVerb.exec(masked);
  const told = patterns.verb.test(masked) || (final !== null && !found);
  const goalStart = opening ? opening[0].length : told ? 0 : null;
  if (goalStart === null) {
    const start = found ? found.index + found[0].length : null;
    const obstacle = start === null ? null : words(sentence, start, platform ?? masked.length);
    return { ...NOTHING, obstacle: obstacle && withoutPlace(obstacle, patterns.place) };
  }
  const hindered = from(patterns.hindered, masked, goalStart);
  const method = methodPhrase(masked, goalStart, patterns);
  const ends = [platform, hindered?.start, method?.start, masked.length];
  const first = (start: number, places: readonly (number | null | undefined)[]) =>
    Math.min(
      ...places.filter((end) => end !== undefined && end !== null && end >= start).map(Number),
    );
  const goalEnd = first(goalStart, ends);
  const next = (start: number) => first(start, [...ends, final?.index]);
  const goal = words(sentence, goalStart, goalEnd);
  const verb = final && final.index >= goalEnd ? final.groups?.verb : undefined;
  return {
    goal: goal && verb ? `${goal} ${verb}` : goal,
    method:
      method && withoutPlace(words(sentence, method.end, next(method.end)), patterns.anyPlace),
    obstacle:
      hindered && withoutPlace(words(sentence, hindered.end, next(hindered.end)), patterns.place),
  };
}

/** Where the first phrase that names a platform stands: " for iPhone", " (Android and iOS)". */
function platformPhrase(
  sentence: Sentence,
  patterns: TitlePatterns,
  lexicon: Lexicon,
): number | null {
  if (platformsIn(sentence.masked, lexicon).length === 0) return null;
  for (const match of matchesOf(sentence.masked, patterns.platform))
    if (platformsIn(match[0], lexicon).length > 0) return match.index;
  return null;
}

/** Where the phrase of the method stands, preposition included, and where its words begin. */
function methodPhrase(masked: string, goalStart: number, patterns: TitlePatterns): Range | null {
  const companions = patterns.companion.test(masked.slice(goalStart));
  for (const match of matchesOf(masked, patterns.method)) {
    if (match.index <= goalStart) continue;
    const end = match.index + match[0].length;
    const named = match.groups?.named;
    if (named !== undefined && (companions || !patterns.means.test(masked.slice(end)))) continue;
    const determiner = patterns.determiner.exec(masked.slice(end));
    return { start: match.index, end: end + (determiner?.[0].length ?? 0) };
  }
  return null;
}

/** Where `pattern` matches after `start`. */
function from(pattern: RegExp, masked: string, start: number): Range | null {
  const match = pattern.exec(masked.slice(start));
  if (!match) return null;
  return { start: start + match.index, end: start + match.index + match[0].length };
}

/** The printed words between two offsets, without punctuation around them. */
function words({ printed }: Sentence, start: number, end: number): string | null {
  const edges = ' .,:;?!–—|-';
  let [from, to] = [start, end];
  while (from < to && edges.includes(printed.charAt(from))) from += 1;
  while (to > from && edges.includes(printed.charAt(to - 1))) to -= 1;
  return from < to ? printed.slice(from, to) : null;
}

/** Without a place, such as " in Client Portal". */
function withoutPlace(text: string | null, place: RegExp): string | null {
  const match = text === null ? null : place.exec(maskQuotations(text));
  return text !== null && match && match.index > 0 ? text.slice(0, match.index) : text;
}
