// Numbers as other scripts print them: full-width and circled digits, and Chinese numerals. In: a
// printed number. Out: the same in plain digits.

/** Chinese numerals below a hundred, as the source of an expression: "二十一". */
export const HAN_NUMBER = '[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}';

const HAN_DIGITS = '\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d';
const TEN = '\u5341';
const HAN = new RegExp(`^${HAN_NUMBER}$`);

/** A printed number in plain digits; what is no such number comes back in its normal form. */
export function plainDigits(printed: string): string {
  if (!HAN.test(printed)) return printed.normalize('NFKC');
  const [tens = '', ones] = printed.split(TEN);
  if (ones === undefined) return digitsOf(tens);
  return `${tens === '' ? '1' : digitsOf(tens)}${ones === '' ? '0' : digitsOf(ones)}`;
}

const digitsOf = (numerals: string) =>
  numerals.replace(/./g, (numeral) => String(HAN_DIGITS.indexOf(numeral) + 1));

/** The first and last of the circled digits that number a list, and those of the dark ones. */
const CIRCLED = [0x2460, 0x2473] as const;
const DARK = [0x2776, 0x277f] as const;

/** A circled digit that numbers a list, as the light one of its kind, or null. */
export function circledDigit(code: number): string | null {
  if (code >= CIRCLED[0] && code <= CIRCLED[1]) return String.fromCharCode(code);
  if (code >= DARK[0] && code <= DARK[1]) return String.fromCharCode(code - DARK[0] + CIRCLED[0]);
  return null;
}
