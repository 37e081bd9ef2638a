// Printed labels at the head of a line: "1)", "1.a)", "4a.", "1.)", "Step 1:", "a)", "(2)",
// "1.Ask", full-width "１．", "①", "手順1", "第1步：". The shapes are a table; every pattern is sticky and bounded.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { circledDigit, HAN_NUMBER, plainDigits } from '../../lexicon/numerals.ts';
import { framesOf, UNSPACED } from '../../lexicon/words.ts';

export interface Label {
  /** As printed. */
  readonly label: string;
  /** The parts of its number: "1.a)" → ["1", "a"]. */
  readonly path: readonly string[];
  /** Whether the shape alone does not prove a label, so that its neighbours must. */
  readonly weak: boolean;
  /** Offset of the first visible character after it, or `end` of the line. */
  readonly wordsStart: number;
}

interface Shape {
  /** Sticky; group 1 is the number without its closing punctuation. */
  readonly pattern: RegExp;
  readonly weak: boolean;
}

/** One number: longer runs of digits are years, amounts or identifiers. */
const N = '[0-9\\uff10-\\uff19]{1,3}';
/** Letters of sub-steps: Latin ones, and those of Russian lists. */
const LETTER = 'a-z\\u0430-\\u044f';
const STOP = '[.)\\uff0e\\uff09]';
/** Brackets and quotation marks that open what stands glued to a label. */
const OPENERS = '\\u201c\\u300a\\u300c\\u300e\\u3010\\u3014\\uff08\\uff3b';
/** After a label come a blank, the line's end, or, glued to it, a capital or a letter of no case. */
const AFTER = `(?= |$|[A-Z\\u00c0-\\u00de\\u0400-\\u042f${UNSPACED}${OPENERS}])`;
const BLANK = '(?= |$)';

const shape = (source: string, weak: boolean): Shape => ({
  pattern: new RegExp(source, 'my'),
  weak,
});

/** Shapes of labels that begin with a digit. */
const NUMBERED: readonly Shape[] = [
  shape(`(${N}\\.?[${LETTER}])${STOP}{1,2}${AFTER}`, false), // 1.a) 4a. 1.a. 1.б)
  shape(`(${N})(?:${STOP}{1,2}:?|\\u3001)${AFTER}`, false), // 1) 1. 1.) 1、
  shape(`(${N})(?::${BLANK}|\\uff1a(?![0-9]))`, true), // 1: 1：
  shape(`(${N}(?:\\.${N}){1,3})${STOP}{0,2}${BLANK}`, true), // 1.1 1.1. 1.2.3
  shape(`(${N}[${LETTER}])${BLANK}`, true), // 1a
  shape(`(${N}) ?[-\\u2013\\u2014]${BLANK}`, true), // 1 -
];

/** Shapes of labels that begin with a letter or a bracket. */
const LETTERED: readonly Shape[] = [
  shape(`([${LETTER}A-Z\\u0410-\\u042f])${STOP}${BLANK}`, true), // a) A. б)
  shape(`([ivx]{1,5}|[IVX]{1,5})${STOP}${BLANK}`, true), // iv. IV.
  shape(`[(\\uff08](${N}|[${LETTER}]|[ivx]{1,5})[)\\uff09]${AFTER}`, true), // (2) (a)
  shape(`\\[(${N})\\]${AFTER}`, true), // [2]
];

/** What ends a label with words: ":" (in French after a blank), " -", the line's end. */
const CLOSE = `[.):\\uff09\\uff0e\\uff1a\\u3001]{1,2}${AFTER}| :${BLANK}|\\uff1a| ?[-\\u2013\\u2014](?= )| {0,8}$`;

/** "Step 1:", "Step 1.a", "Step 2 -", "手順3 …", "第一步，…", and "Step 3" alone on its line. */
const worded = perLexicon((lexicon): readonly RegExp[] => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.labelWords));
  const particles = wordsOf(lexicon, ({ grammar, rangeWords }) =>
    [...grammar.places, ...grammar.prepositions, ...grammar.joints, ...rangeWords].filter((word) =>
      UNSPACED_WORD.test(word),
    ),
  );
  const gap = ` {1,4}(?=[${UNSPACED}${OPENERS}])(?!${alternatives(particles)})`;
  const frames = framesOf(wordsOf(lexicon, (pack) => pack.stepFrames));
  return [
    new RegExp(`(?:${words}) {0,3}(${N}(?:\\.?[${LETTER}])?)(?:${CLOSE}|${gap})`, 'imy'),
    ...frames.map(
      ({ before, after }) =>
        new RegExp(
          `${before} {0,2}(${N}|${HAN_NUMBER}) {0,2}${after}(?:${CLOSE}|[,\\uff0c]| {1,4})`,
          'imy',
        ),
    ),
  ];
});

const UNSPACED_WORD = new RegExp(`^[${UNSPACED}]`);

const wordInitials = perLexicon(
  (lexicon) =>
    new Set(
      wordsOf(lexicon, (pack) => [...pack.labelWords, ...pack.stepFrames]).map((word) =>
        word.charAt(0),
      ),
    ),
);

const SPACE = 0x20;

/** The label at the head of a flattened line (`flat` ends where the line ends), or null. */
export function labelOf(flat: string, lexicon: Lexicon): Label | null {
  const code = flat.charCodeAt(0);
  const initials = wordInitials(lexicon);
  if (isDigit(code))
    return (initials.has('#') ? wordedLabelOf(flat, lexicon) : null) ?? firstMatch(NUMBERED, flat);
  if (initials.has(flat.charAt(0).toLowerCase())) {
    const label = wordedLabelOf(flat, lexicon);
    if (label) return label;
  }
  const circled = circledDigit(code);
  if (circled !== null) return circledLabelOf(flat, circled);
  const bracket = code === 0x28 || code === 0xff08 || code === 0x5b;
  return bracket || mayEndSoon(flat) ? firstMatch(LETTERED, flat) : null;
}

function wordedLabelOf(flat: string, lexicon: Lexicon): Label | null {
  for (const pattern of worded(lexicon)) {
    pattern.lastIndex = 0;
    const match = pattern.exec(flat);
    if (match) return labelFrom(flat, match, false);
  }
  return null;
}

/** A circled digit numbers a list of its own kind: below plain numbers, one of sub-steps. */
function circledLabelOf(flat: string, circled: string): Label {
  let wordsStart = 1;
  while (flat.charCodeAt(wordsStart) === SPACE) wordsStart += 1;
  return { label: flat.charAt(0), path: [circled], weak: true, wordsStart };
}

const isDigit = (code: number) =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

/** Whether a stop stands where a lettered label of at most five letters would end. */
function mayEndSoon(flat: string): boolean {
  for (let at = 1; at <= 5; at += 1) {
    const code = flat.charCodeAt(at);
    if (code === 0x2e || code === 0x29 || code === 0xff0e || code === 0xff09) return true;
    if (code <= SPACE) return false;
  }
  return false;
}

function firstMatch(shapes: readonly Shape[], flat: string): Label | null {
  for (const { pattern, weak } of shapes) {
    pattern.lastIndex = 0;
    const match = pattern.exec(flat);
    if (match) return labelFrom(flat, match, weak);
  }
  return null;
}

function labelFrom(flat: string, match: RegExpExecArray, weak: boolean): Label {
  const label = match[0].trimEnd();
  let wordsStart = label.length;
  while (flat.charCodeAt(wordsStart) === SPACE) wordsStart += 1;
  return { label, path: pathOf(match[1] ?? ''), weak, wordsStart };
}

const PARTS = new RegExp(`[0-9]+|[${LETTER}]+`, 'g');

/** "4a" → ["4", "a"]; "1.2.3" → ["1", "2", "3"]; "IV" → ["iv"]. */
function pathOf(number: string): readonly string[] {
  const plain = plainDigits(number).toLowerCase();
  return plain.match(PARTS) ?? [];
}
