// When two printed key combinations are the same keys.
import { fold } from './text.ts';

/** "CTRL + Shift+I" → "ctrl+shift+i": letter case and blanks around the plus signs do not matter. */
export function normalKeys(keys: string): string {
  return fold(keys.normalize('NFKC').toLowerCase()).replace(/ ?\+ ?/g, '+');
}
