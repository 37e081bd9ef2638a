// The letters of a text by script: which scripts there are says much of the language, and for some
// all of it.

/** Scripts that are told apart; "latin" and "other" are written in many languages. */
export type Script = 'latin' | 'cyrillic' | 'han' | 'kana' | 'hangul' | 'other';

/** First code units of ranges of letters, and the script of each; null where there are none. */
const RANGES: readonly (readonly [first: number, script: Script | null])[] = [
  [0x41, 'latin'],
  [0x5b, null],
  [0x61, 'latin'],
  [0x7b, null],
  [0xc0, 'latin'],
  [0x250, null],
  [0x370, 'other'],
  [0x400, 'cyrillic'],
  [0x530, 'other'],
  [0x1e00, 'latin'],
  [0x1f00, 'other'],
  [0x2000, null],
  [0x3041, 'kana'],
  [0x3100, null],
  [0x3400, 'han'],
  [0xa000, 'other'],
  [0xac00, 'hangul'],
  [0xd7b0, null],
  [0xf900, 'han'],
  [0xfb00, 'other'],
  [0xff21, 'latin'],
  [0xff66, 'kana'],
  [0xffa0, null],
];

const scripts: (Script | null)[] = [];
RANGES.forEach(([first, script], index) => {
  const end = RANGES[index + 1]?.[0] ?? 0x10000;
  for (let code = first; code < end; code += 1) scripts[code] = script;
});

/** How many letters of a text are of each script. */
function lettersIn(text: string): Readonly<Record<Script, number>> {
  const letters = { latin: 0, cyrillic: 0, han: 0, kana: 0, hangul: 0, other: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const script = scripts[text.charCodeAt(at)];
    if (script) letters[script] += 1;
  }
  return letters;
}

/** A Han character or a syllable says as much as so many letters of an alphabet. */
const WEIGHT = 3;
/** Japanese has at least one letter of kana to so many characters. */
const MOST_HAN = 8;

/** The script that a text is written in, or null where it has no letters. */
export function scriptOf(text: string): Script | null {
  const letters = lettersIn(text);
  const wide = letters.han + letters.kana;
  const ranked: readonly (readonly [Script, number])[] = [
    [letters.kana * MOST_HAN >= letters.han ? 'kana' : 'han', wide * WEIGHT],
    ['hangul', letters.hangul * WEIGHT],
    ['latin', letters.latin],
    ['cyrillic', letters.cyrillic],
    ['other', letters.other],
  ];
  const [script, weight] = ranked.reduce((best, one) => (one[1] > best[1] ? one : best));
  return weight > 0 ? script : null;
}
