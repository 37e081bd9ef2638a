// What writers add to Markdown by signs of their own: remarks ("> [!NOTE]", ":::warning", "!!! tip"),
// images (":::image source=… alt-text=…:::") and names of headings ("{#pairing}"). In: source text.
// Out: what the sign means, and how long it is.
import type { NoteKind } from '../../../schema/lists.ts';
import { remarkKind } from '../markup/remarks.ts';

export interface Opening {
  readonly kind: NoteKind;
  /** Whether the sign stands for the remark alone, and its words in the indented lines below. */
  readonly below: boolean;
  /** Characters that are the sign and no words. */
  readonly length: number;
}

const ALERT = /^\[!([a-z]{3,12})\][ \t]{0,8}/i;
const FENCE = /^:{3,8}[ \t]{0,4}\{?\.?([a-z]{2,12})\b\}?[ \t]{0,8}/i;
const BANG = /^(?:!!!|\?\?\?)\+?[ \t]{1,4}([a-z]{3,12})\b[ \t]{0,8}/i;
const CLOSING = /^:{3,8}(?:[a-z-]{2,16}[ \t]{0,4}:{3,8})?[ \t]*$/i;
const IMAGE = /:::image\s(?:[^:]|:(?!::)){1,4000}:::/g;
const ATTRIBUTE = /([a-z-]{2,20})=(?:"([^"]{0,2000})"|'([^']{0,2000})')/gi;
const ANCHOR = /[ \t]{0,8}\{:?[ \t]{0,4}#([^\s{}]{1,200})[^{}\n]{0,200}\}[ \t]*$/;

/** The remark that a text opens by a sign, or null. */
export function remarkAt(text: string): Opening | null {
  const below = BANG.exec(text);
  const match = below ?? ALERT.exec(text) ?? FENCE.exec(text);
  const word = (match?.[1] ?? '').toLowerCase();
  const kind = remarkKind(word);
  return match && kind ? { kind, below: below !== null, length: match[0].length } : null;
}

/** Whether a text opens with a fence of colons, and whether a line closes one. */
export const isFence = (text: string) => text.startsWith(':::');
export const isClosingFence = (line: string) => CLOSING.test(line);

export interface DirectiveImage {
  /** Offsets of the directive in the text. */
  readonly start: number;
  readonly end: number;
  readonly url: string;
  readonly alt: string;
  /** Offset of the alternative text in the text. */
  readonly altStart: number;
}

/** The images that directives put into a text. */
export function imageDirectives(text: string): readonly DirectiveImage[] {
  if (!text.includes(':::image')) return [];
  return [...text.matchAll(IMAGE)].map(({ index: start, 0: directive }) => {
    const end = start + directive.length;
    let [url, alt, altStart] = ['', '', start];
    for (const match of directive.matchAll(ATTRIBUTE)) {
      const [whole, name = '', double, single] = match;
      const value = double ?? single ?? '';
      if (name.toLowerCase() === 'source') url = value;
      if (name.toLowerCase() === 'alt-text') {
        alt = value;
        altStart = start + match.index + whole.length - 1 - value.length;
      }
    }
    return { start, end, url, alt, altStart };
  });
}

/** The name that a heading is given at its end, and the length of what gives it; null without. */
export function anchorAtEnd(text: string): { name: string; length: number } | null {
  const match = ANCHOR.exec(text.slice(-500));
  return match ? { name: match[1] ?? '', length: match[0].length } : null;
}
