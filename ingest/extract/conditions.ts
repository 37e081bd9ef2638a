// When a step applies. In: a step's passage. Out: the "If …" clause of its first sentence,
// leading ("If the app asks, tap OK") or not ("Tap OK if the app asks"), without mentions of
// figures and without the comma. Clauses of later sentences guard choices, not the step.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { figureMentionsIn } from './figureMentions.ts';
import { SIGN } from '../lexicon/signs.ts';
import { passageIn, type Passage } from './passage.ts';
import { maskQuotations } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import { afterWord, beforeWord, matchesOf } from '../lexicon/words.ts';

/** A condition is looked for within this much of a step; the rest is no sentence of prose. */
const LONGEST_SENTENCE = 2000;
/** How much after a comma is looked at to see whether a main clause begins. */
const LOOK_AHEAD = 120;

interface Patterns {
  /** Global: a condition word, any case. */
  readonly word: RegExp;
  /** What closes a clause that no word opens. */
  readonly ending: RegExp;
  /** A word that asks ("check if"), right before. */
  readonly asking: RegExp;
  /** Sticky, right after a comma: an imperative, "then", "from the …", or a subject and verb. */
  readonly imperative: RegExp;
  readonly subject: RegExp;
  /** Sticky: a joint, and after it the rest. */
  readonly joint: RegExp;
  /** Sticky: verbs that are listed, not commanded: "open, close or edit the file, …". */
  readonly listedVerbs: RegExp;
  /** Sticky: a subordinate or joined clause, which belongs to the condition. */
  readonly subordinate: RegExp;
  /** A main clause in mid-sentence, for a clause that no comma ends. */
  readonly bareMain: RegExp;
}

const patterns = perLexicon((lexicon): Patterns => {
  const words = (pick: Parameters<typeof wordsOf>[1]) => alternatives(wordsOf(lexicon, pick));
  const condition = words((pack) => pack.conditionWords);
  const verb = words((pack) => [...Object.values(pack.actions).flat(), ...pack.instructionVerbs]);
  const determiner = words((pack) => pack.grammar.determiners);
  const pronoun = words((pack) => pack.grammar.pronouns);
  const finite = words((pack) => pack.grammar.finiteVerbs);
  const sequence = words((pack) => pack.grammar.sequences);
  const softener = words((pack) => pack.grammar.softeners);
  const joint = words((pack) => pack.grammar.joints);
  const subordinate = words((pack) => [...pack.grammar.subordinators, ...pack.conditionWords]);
  const infinitive = words((pack) => pack.grammar.infinitives);
  const place = words((pack) => pack.grammar.places);
  const asking = words((pack) => pack.grammar.askingWords);
  const soft = `(?:(?:${softener}|${sequence})${afterWord(lexicon)},? {1,4}){0,3}`;
  const aWord = "[\\p{L}\\p{N}'’/&.-]{1,30}";
  return {
    word: new RegExp(`${beforeWord(lexicon)}(?<!-)(?:${condition})${afterWord(lexicon)}`, 'giu'),
    ending: new RegExp(`(?:${words((pack) => pack.conditionEndings)})${afterWord(lexicon)}`, 'iu'),
    asking: new RegExp(`${beforeWord(lexicon)}(?:${asking}) {1,4}$`, 'iu'),
    imperative: new RegExp(
      `${soft}(?:${verb})${afterWord(lexicon)}|(?:${sequence})${afterWord(lexicon)}|(?:${place}) {1,4}(?:${determiner})${afterWord(lexicon)}`,
      'uy',
    ),
    subject: new RegExp(
      `(?:${pronoun})${afterWord(lexicon)} {1,4}${aWord}|(?:${determiner})${afterWord(lexicon)}(?: {1,4}${aWord}){1,8}? {1,4}(?:${finite})${afterWord(lexicon)}`,
      'uy',
    ),
    joint: new RegExp(`(?:${joint})${afterWord(lexicon)},? {1,4}`, 'iuy'),
    listedVerbs: new RegExp(
      `(?:${verb})(?:,? {1,4}(?:${joint}) {1,4}(?:${verb})${afterWord(lexicon)}|,)`,
      'uy',
    ),
    subordinate: new RegExp(`(?:${subordinate})${afterWord(lexicon)}`, 'iuy'),
    bareMain: new RegExp(
      `(?<!${beforeWord(lexicon)}(?:${determiner}|${pronoun}|${finite}|${infinitive}|${joint}|${subordinate}|be|not)) ` +
        `(?=(?:(?:${softener}) )?(?:${verb}) (?:(?:${determiner}) |it |on |again|[A-Z])|(?:${pronoun}) (?:${finite}) )`,
      'gu',
    ),
  };
});

/** The condition as a clause that keeps its "If", white space folded, or null. */
export function conditionOf(passage: Passage, lexicon: Lexicon): string | null {
  if (!(passage.signs & SIGN.condition)) return null;
  const known = patterns(lexicon);
  const sentence = firstSentence(passage, lexicon);
  const masked = maskBrackets(maskQuotations(sentence));
  const ending = known.ending.exec(masked);
  if (ending && ending.index > 0) return tidy(sentence.slice(0, ending.index + ending[0].length));
  for (const match of matchesOf(masked, known.word)) {
    const at = match.index;
    const before = masked.slice(Math.max(0, at - 60), at);
    const capital = /^\p{Lu}/u.test(match[0]);
    const leading = isHead(before, at);
    if (!leading && (capital || known.asking.test(before))) continue;
    const end = clauseEnd(masked, at, leading || /[,，] *$/.test(before), known);
    return tidy(sentence.slice(at, end));
  }
  return null;
}

/** The first sentence with bracketed mentions of figures blanked out, and its list colon kept. */
function firstSentence(passage: Passage, lexicon: Lexicon): string {
  const short =
    passage.flat.length > LONGEST_SENTENCE
      ? passageIn(passage.flat, { start: 0, end: LONGEST_SENTENCE }, lexicon)
      : passage;
  const [first] = sentencesOf(short);
  if (!first) return '';
  let sentence = short.flat.slice(first.start - short.start, first.end - short.start);
  if (!(passage.signs & SIGN.figure)) return sentence;
  const whole = passageIn(sentence, { start: 0, end: sentence.length }, lexicon);
  for (const { start, end } of figureMentionsIn(whole, lexicon)) {
    const open = Math.max(sentence.lastIndexOf('(', start), sentence.lastIndexOf('（', start));
    const close = sentence.slice(end, end + 4).search(/[)）]/);
    if (open < 0 || start - open > 20 || close < 0) continue;
    const after = end + close + 1;
    sentence = sentence.slice(0, open) + ' '.repeat(after - open) + sentence.slice(after);
  }
  return sentence;
}

/** What stands in brackets is no place to look for clauses; offsets stay. */
function maskBrackets(text: string): string {
  return text.replace(/\([^()]{0,400}\)|（[^（）]{0,400}）/g, (inside) =>
    '_'.repeat(inside.length),
  );
}

/** Whether only a label-like opening stands before: "", "Optional: ", "(…) ". */
function isHead(before: string, at: number): boolean {
  return at < 60 && (before.trim() === '' || /[:_] {1,4}$/.test(before));
}

/** Where the clause that begins at `from` ends: at its comma, colon, or with the sentence. */
function clauseEnd(masked: string, from: number, leading: boolean, known: Patterns): number {
  const commas = commasOf(masked, from);
  for (const comma of commas) {
    const next = skipBlanks(masked, comma + 1);
    if (opensMain(masked, next, leading, comma !== commas.at(-1), known)) return comma;
  }
  const colon = masked.slice(from).search(/[:：](?: |$)/);
  const colonAt = colon < 0 ? masked.length : from + colon;
  if (!leading) return colonAt;
  const [first] = commas;
  if (first !== undefined) return Math.min(listEnd(masked, commas, known), colonAt);
  const verb = masked.indexOf(' ', skipBlanks(masked, masked.indexOf(' ', from)));
  if (verb < 0) return colonAt;
  known.bareMain.lastIndex = verb;
  return Math.min(known.bareMain.exec(masked)?.index ?? masked.length, colonAt);
}

/** Commas of the clause and what follows it, brackets and quotations left out. */
function commasOf(masked: string, from: number): readonly number[] {
  const commas: number[] = [];
  for (let at = from; at < masked.length; at += 1) {
    const char = masked.charAt(at);
    if (char === ',' || char === '，') commas.push(at);
  }
  return commas;
}

/** Whether the main clause begins at `at`, right after a comma. */
function opensMain(
  masked: string,
  at: number,
  leading: boolean,
  more: boolean,
  known: Patterns,
): boolean {
  const joint = matchEnd(known.joint, masked, at);
  if (joint !== null) return !leading && matchEnd(known.imperative, masked, joint) !== null;
  if (matchEnd(known.subordinate, masked, at) !== null) {
    return matchEnd(known.imperative, masked, at) !== null;
  }
  const ahead = masked.slice(at, at + LOOK_AHEAD).split(',', 1)[0] ?? '';
  if (matchEnd(known.subject, ahead, 0) !== null) return true;
  if (matchEnd(known.imperative, masked, at) === null) return false;
  return !(more && matchEnd(known.listedVerbs, masked, at) !== null);
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** No comma is followed by a known main clause: the first one that is not part of a list. */
function listEnd(masked: string, commas: readonly number[], known: Patterns): number {
  let end = commas[0] ?? masked.length;
  for (const [index, comma] of commas.entries()) {
    if (matchEnd(known.joint, masked, skipBlanks(masked, comma + 1)) === null) continue;
    end = commas[index + 1] ?? end;
    break;
  }
  return end;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ') at += 1;
  return at;
}

function tidy(clause: string): string {
  return clause
    .replace(/ +/g, ' ')
    .replace(/[ .,:;!。，：、]{1,8}$/, '')
    .trim();
}
