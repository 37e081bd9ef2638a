// The two streams of a command: data on the standard output, all else on the standard error.
// A reader that goes away (`| head`) ends the output quietly.
import { once } from 'node:events';
import picocolors from 'picocolors';

let closed = false;

function onStreamError(error: Error & { code?: string }): void {
  if (error.code !== 'EPIPE') throw error;
  closed = true;
}
process.stdout.on('error', onStreamError);
process.stderr.on('error', onStreamError);

/** Whether nobody reads the standard output any more. */
export function isOutputClosed(): boolean {
  return closed;
}

/** Writes data and waits while the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (closed || process.stdout.write(text)) return;
  await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(
    onStreamError,
  );
}

/** One line for people on the standard error. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Colours for a stream: none unless it is a terminal that shows them and NO_COLOR is unset. */
export function colorsFor(stream: { readonly isTTY?: boolean }): Colors {
  return picocolors.createColors(stream.isTTY === true && picocolors.isColorSupported);
}

/** A text safe for one line of a terminal: control characters but tabs as their pictures. */
export function printable(text: string): string {
  return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f]/g, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}

/** A share in per cent that says 100 only of all, and 0 only of none. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === whole) return '100 %';
  const share = Math.min(99.9, Math.max(0.1, (100 * part) / whole));
  return part === 0 ? '0 %' : `${share.toFixed(1)} %`;
}

/** `1 article`, `2 articles`; digits in groups of three. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
