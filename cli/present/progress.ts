// A progress bar on the standard error, on a terminal only: one line that is drawn over and over
// and leaves nothing behind.
import { printable } from '../output.ts';

const BAR_WIDTH = 24;
const REDRAW_MS = 80;

export interface Progress {
  /** Tells how many of the inputs are done, and the uri of the last one. */
  readonly update: (done: number, uri: string) => void;
  /** Wipes the line. */
  readonly clear: () => void;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** A bar whose total may become known later than its first steps. */
export function progressOn(terminal: Terminal, total: Promise<number | null>): Progress {
  if (terminal.isTTY !== true) return { update: () => undefined, clear: () => undefined };
  let known: number | null = null;
  void total.then((count) => (known = count));
  let drawnAt = 0;
  return {
    update: (done, uri) => {
      if (Date.now() - drawnAt < REDRAW_MS) return;
      drawnAt = Date.now();
      const width = (terminal.columns ?? 80) - 1;
      terminal.write(`\r\u001b[2K${progressLine(done, known, uri).slice(0, width)}`);
    },
    clear: () => void terminal.write('\r\u001b[2K'),
  };
}

/** `━━━━━━╌╌╌╌ 3 of 12 docs/a.txt` */
export function progressLine(done: number, total: number | null, uri: string): string {
  const name = printable(uri);
  if (total === null) return `reading ${done.toLocaleString('en')} ${name}`;
  const filled = Math.min(BAR_WIDTH, Math.floor((BAR_WIDTH * done) / Math.max(total, 1)));
  const bar = '━'.repeat(filled) + '╌'.repeat(BAR_WIDTH - filled);
  return `${bar} ${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${name}`;
}
