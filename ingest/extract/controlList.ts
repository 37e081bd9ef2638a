// The controls found in one text so far: names as printed, without repeats, in order.
import type { ControlAction } from '../../schema/lists.ts';
import { IS, is, type Token } from './token.ts';

export interface FoundControl {
  readonly name: string;
  readonly action: ControlAction;
}

/** Longest name, in UTF-16 code units. */
const LONGEST_NAME = 100;

export class ControlList {
  readonly #flat: string;
  readonly #tokens: readonly Token[];
  readonly #found = new Map<string, FoundControl>();

  /** A list for the tokens of a flattened text. */
  constructor(flat: string, tokens: readonly Token[]) {
    this.#flat = flat;
    this.#tokens = tokens;
  }

  /** Adds the name that the tokens from `first` to `last` make up, if it is new. */
  add(first: number, last: number, action: ControlAction): void {
    const begin = this.#tokens[first];
    const end = this.#tokens[last];
    if (!begin || !end) return;
    const printed =
      begin.kind === 'quote' ? begin.word.text : this.#flat.slice(begin.start, end.end);
    const name = withoutStop(printed.replace(/ +/g, ' ').trim());
    const key = name.toLowerCase();
    if (name === '' || name.length > LONGEST_NAME || this.#found.has(key)) return;
    this.#found.set(key, { name, action });
  }

  /** Adds each of the names that "and" or "or" joins: "the Wi-Fi and Bluetooth switches". */
  addJoined(first: number, last: number, action: ControlAction): void {
    let from = first;
    for (let at = first; at <= last; at += 1) {
      if (!is(this.#tokens[at], IS.joint)) continue;
      this.add(from, at - 1, action);
      from = at + 1;
    }
    this.add(from, last, action);
  }

  controls(): FoundControl[] {
    return [...this.#found.values()];
  }
}

/** Without the stop or comma that belongs to the sentence; an ellipsis belongs to the name. */
function withoutStop(name: string): string {
  return /[.,]$/.test(name) ? name.replace(/(?<=[^.])[.,]$/, '') : name;
}
