// The controls found in one text so far: names as printed, each with the menu path that leads to it,
// without repeats, in order.
import type { ControlAction } from '../../schema/lists.ts';
import { IS, is, type Token } from './token.ts';

export interface FoundControl {
  readonly name: string;
  readonly action: ControlAction;
  /** Names of the controls that lead to it, outermost first. */
  readonly path: readonly string[];
}

/** Longest name, in UTF-16 code units. */
const LONGEST_NAME = 100;
/** Most names that lead to a control; a longer path begins anew. */
const LONGEST_PATH = 12;

export class ControlList {
  readonly #flat: string;
  readonly #tokens: readonly Token[];
  /** By path and name in lower case; what came first without a path, by its name alone. */
  readonly #found = new Map<string, FoundControl>();
  readonly #known = new Set<string>();
  /** The path with which the name that was added last goes on. */
  #path: readonly string[] = [];

  /** A list for the tokens of a flattened text. */
  constructor(flat: string, tokens: readonly Token[]) {
    this.#flat = flat;
    this.#tokens = tokens;
  }

  /** Adds the name that the tokens from `first` to `last` make up, if it is new. */
  add(first: number, last: number, action: ControlAction): void {
    this.#add(first, last, action, []);
  }

  /** The same for a name that stands behind the name added last on a menu path. */
  addBelow(first: number, last: number, action: ControlAction): void {
    this.#add(first, last, action, this.#path);
  }

  #add(first: number, last: number, action: ControlAction, path: readonly string[]): void {
    this.#path = [];
    const begin = this.#tokens[first];
    const end = this.#tokens[last];
    if (!begin || !end) return;
    const printed =
      begin.kind === 'quote' ? begin.word.text : this.#flat.slice(begin.start, end.end);
    const name = withoutStop(printed.replace(/ +/g, ' ').trim());
    if (name === '' || name.length > LONGEST_NAME) return;
    if (path.length < LONGEST_PATH) this.#path = [...path, name];
    const bare = name.toLowerCase();
    const whole = [...path, name].join('\n').toLowerCase();
    if (this.#known.has(whole) || (path.length === 0 && this.#known.has(bare))) return;
    this.#known.add(bare).add(whole);
    const before = this.#found.get(bare);
    if (before?.path.length === 0) this.#found.set(bare, { ...before, path });
    else this.#found.set(whole, { name, action, path });
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
