// Controls of scripts without spaces, where a name is told by its marks alone: "点击“设置”>“网络”",
// "「設定」ボタンをタップします". In: a step's passage. Out: names with the action of the verb beside
// them, in order. A verb that begins with a particle ("をタップ") stands after its object, any
// other before it.
import { CONTROL_ACTIONS, type ControlAction } from '../../schema/lists.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { matchesOf, UNSPACED } from '../lexicon/words.ts';
import type { FoundControl } from './controlList.ts';
import type { Passage, Range } from './passage.ts';
import { quotationsOf } from './quotations.ts';

const WIDE = new RegExp(`[${UNSPACED}]`);
const BRACKETED =
  /\[([^[\]]{1,40})\]|\uff3b([^\uff3b\uff3d]{1,40})\uff3d|\u3010([^\u3010\u3011]{1,40})\u3011/g;
/** Between the members of a path. */
const ARROW = /^ ?(?:[>\uff1e\u2192\u203a\u25b8]|->) ?$/;
/** Between the members of a list of names. */
const LIST = /^ ?[\u3001,\uff0c/\uff0f] ?$/;
const LONGEST_PATH = 12;
const LONGEST_NAME = 40;
/** How far from its name a verb may stand. */
const REACH = 24;
const NO_STOP = '[^\u3002\uff0c\uff1b\uff01\uff1f,;]';

interface Verbs {
  /** A verb before a name, with what may stand between; group 1 is the verb. */
  readonly before: RegExp;
  readonly after: RegExp;
  /** A verb later in the clause of a name with its noun; group 1 is the verb. */
  readonly next: RegExp;
  readonly actions: ReadonlyMap<string, ControlAction>;
  readonly weak: ReadonlySet<string>;
  readonly noun: RegExp;
  readonly container: RegExp;
  readonly joint: RegExp;
}

const verbsOf = perLexicon((lexicon): Verbs => {
  const words = (pick: Parameters<typeof wordsOf>[1]) => alternatives(wordsOf(lexicon, pick));
  const actions = new Map<string, ControlAction>();
  for (const action of CONTROL_ACTIONS)
    for (const verb of wordsOf(lexicon, (pack) => pack.actions[action]))
      if (WIDE.test(verb)) actions.set(verb, action);
  const verbs = [...actions.keys()];
  const isAfter = (verb: string) => /^[\u3041-\u309f]/.test(verb);
  const before = alternatives(verbs.filter((verb) => !isAfter(verb)));
  const after = alternatives(verbs.filter(isAfter));
  return {
    before: new RegExp(`.*(${before})${NO_STOP}{0,12}$`, 'u'),
    after: new RegExp(`^${NO_STOP}{0,12}?(${after})`, 'u'),
    next: new RegExp(`^${NO_STOP}{0,12}?(${before})`, 'u'),
    actions,
    weak: new Set(wordsOf(lexicon, (pack) => pack.weakVerbs)),
    noun: new RegExp(
      `^ ?(?:${words((pack) => [...pack.controlNouns, ...pack.controlNounsPlural])})`,
      'u',
    ),
    container: new RegExp(`^ ?(?:${words((pack) => pack.containerNouns)})`, 'u'),
    joint: new RegExp(`^ ?(?:${words((pack) => pack.grammar.joints)}) ?$`, 'u'),
  };
});

interface Name extends Range {
  readonly name: string;
}

/** The controls that a step of such a script names in quotation marks or brackets. */
export function quotedControlsIn(passage: Passage, lexicon: Lexicon): readonly FoundControl[] {
  const { flat } = passage;
  if (!WIDE.test(flat)) return [];
  const names = namesIn(passage);
  const verbs = verbsOf(lexicon);
  const found: FoundControl[] = [];
  for (let first = 0; first < names.length; ) {
    let last = first;
    while (isJoined(flat, names[last], names[last + 1], verbs.joint)) last += 1;
    const chain = names.slice(first, last + 1);
    const action = actionOf(flat, chain, names[first - 1]?.end ?? 0, verbs);
    if (action !== null) {
      const paths = pathsOf(flat, chain);
      chain.forEach(({ name }, index) => found.push({ name, action, path: paths[index] ?? [] }));
    }
    first = last + 1;
  }
  return found;
}

function namesIn(passage: Passage): readonly Name[] {
  const { flat } = passage;
  const quoted = quotationsOf(passage).map(({ start, end, outer }) => ({
    ...outer,
    name: flat.slice(start, end).trim(),
  }));
  const bracketed = matchesOf(flat, BRACKETED).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: (match[1] ?? match[2] ?? match[3] ?? '').trim(),
  }));
  const names: Name[] = [];
  for (const one of [...quoted, ...bracketed].sort((a, b) => a.start - b.start)) {
    const short = one.name !== '' && one.name.length <= LONGEST_NAME;
    if (short && one.start >= (names.at(-1)?.end ?? 0)) names.push(one);
  }
  return names;
}

function isJoined(
  flat: string,
  one: Name | undefined,
  next: Name | undefined,
  joint: RegExp,
): boolean {
  if (!one || !next || next.start - one.end > REACH) return false;
  const between = flat.slice(one.end, next.start);
  return ARROW.test(between) || LIST.test(between) || joint.test(between);
}

/** For each name of a chain the names that lead to it. */
function pathsOf(flat: string, chain: readonly Name[]): readonly (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  let path: readonly string[] = [];
  chain.forEach(({ name, start }, index) => {
    const before = chain[index - 1];
    const below = before !== undefined && ARROW.test(flat.slice(before.end, start));
    if (!below || path.length === LONGEST_PATH) path = [];
    paths.push(path);
    path = [...path, name];
  });
  return paths;
}

/** What is done to the names of a path or list, or null where no verb says so. */
function actionOf(
  flat: string,
  chain: readonly Name[],
  from: number,
  verbs: Verbs,
): ControlAction | null {
  const [first] = chain;
  const last = chain.at(-1);
  if (!first || !last) return null;
  const behind = flat.slice(last.end, last.end + REACH);
  if (verbs.container.test(behind)) return null;
  const ahead = flat.slice(Math.max(from, first.start - REACH), first.start);
  const verb = verbs.after.exec(behind)?.[1] ?? verbs.before.exec(ahead)?.[1];
  if (verb === undefined) {
    if (!verbs.noun.test(behind)) return null;
    return verbs.actions.get(verbs.next.exec(behind)?.[1] ?? '') ?? 'other';
  }
  if (verbs.weak.has(verb) && !verbs.noun.test(behind) && chain.length === 1) return null;
  return verbs.actions.get(verb) ?? null;
}
