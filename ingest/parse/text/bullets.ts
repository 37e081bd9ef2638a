// Bullets at the head of a line.

const BULLETS =
  '\u2022\u2023\u25e6\u2043\u2219\u25aa\u25cf\u25cb\u25a0\u25a1\u27a2\u25ba\u2756\u30fb\uff65\u00b7*\u2013\u2014-';
/** Bullets of scripts without spaces, which stand glued to their words. */
const GLUED_BULLETS = '\u30fb\uff65';

/** Where the words start after a bullet, or 0 where the line has none. */
export function bulletOf(flat: string): number {
  if (!BULLETS.includes(flat.charAt(0))) return 0;
  if (flat.length > 1 && flat.charAt(1) !== ' ' && !GLUED_BULLETS.includes(flat.charAt(0)))
    return 0;
  let at = 1;
  while (flat.charAt(at) === ' ') at += 1;
  return at;
}
