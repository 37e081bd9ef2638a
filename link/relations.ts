// Relations between procedures. In: the facts of procedures. Out: directed relations.
// `fallbackFor`: same goal, a common platform, and the obstacle of `from` names the method of `to`;
// never within one article. `variantOf`: same goal, method and obstacle, no platform in common; it
// holds both ways and is given both ways. The order of the input does not matter.
//
// Where an article tells one task several times for a platform, the first telling is related. Each
// procedure has at most PARTNERS relations of a kind for each of at most PLATFORMS platforms, to
// the first by id: 100,000 procedures with one goal cost a multiple of their number, not its square.
import type { ProcedureFacts, ProcedureRelation } from '../schema/graph.ts';
import { groupBy } from './groups.ts';
import { compare } from './order.ts';
import { keyWords } from './words.ts';

export const PARTNERS = 20;
export const PLATFORMS = 50;
/** A longer method is not looked for, and not in what comes later in an obstacle. */
const METHOD_WORDS = 12;
const OBSTACLE_WORDS = 30;
/** What a procedure that names no platform stands under; it is no variant of any other. */
const NO_PLATFORM = '';

/** The first telling of a task by an article, on the platforms for which it is the first. */
interface Telling {
  readonly facts: ProcedureFacts;
  readonly platforms: Set<string>;
  /** Key words by which facts agree. */
  readonly goal: string;
  readonly method: string;
  readonly obstacle: readonly string[];
}

/** The relations between procedures, ordered by `from`, kind and `to`. */
export function relateProcedures(
  procedures: readonly ProcedureFacts[],
): readonly ProcedureRelation[] {
  const relations: ProcedureRelation[] = [];
  for (const sameGoal of groupBy(tellingsOf(procedures), ({ goal }) => goal).values()) {
    if (sameGoal.length < 2) continue;
    addFallbacks(sameGoal, relations);
    for (const sameTask of groupBy(sameGoal, taskKey).values()) addVariants(sameTask, relations);
  }
  return relations.sort(
    (a, b) => compare(a.from, b.from) || compare(a.kind, b.kind) || compare(a.to, b.to),
  );
}

/** Procedures with a goal, by id, each with the platforms for which its article tells it first. */
function tellingsOf(procedures: readonly ProcedureFacts[]): readonly Telling[] {
  const tellings = [...procedures]
    .sort((a, b) => a.ordinal - b.ordinal || compare(a.id, b.id))
    .map((facts) => ({
      facts,
      platforms: new Set(facts.platforms.length > 0 ? facts.platforms : [NO_PLATFORM]),
      goal: keyWords(facts.goal).join(' '),
      method: keyWords(facts.method).join(' '),
      obstacle: keyWords(facts.obstacle),
    }));
  const told = new Set<string>();
  for (const telling of tellings) {
    for (const platform of telling.platforms) {
      const key = JSON.stringify([telling.facts.articleId, platform, taskKey(telling)]);
      if (told.has(key)) telling.platforms.delete(platform);
      told.add(key);
    }
  }
  return tellings
    .filter(({ goal, platforms }) => goal !== '' && platforms.size > 0)
    .sort((a, b) => compare(a.facts.id, b.facts.id));
}

function taskKey({ goal, method, obstacle }: Telling): string {
  return JSON.stringify([goal, method, obstacle]);
}

function addFallbacks(sameGoal: readonly Telling[], relations: ProcedureRelation[]): void {
  const byMethod = new Map<string, ReadonlyMap<string, readonly Telling[]>>();
  const lengths = new Set<number>();
  for (const [method, tellings] of groupBy(sameGoal, (telling) => telling.method)) {
    const length = method.split(' ').length;
    if (method === '' || length > METHOD_WORDS) continue;
    byMethod.set(method, byPlatform(tellings));
    lengths.add(length);
  }
  for (const from of sameGoal) {
    const methods = runsOf(from.obstacle.slice(0, OBSTACLE_WORDS), lengths);
    const related = new Set<string>();
    for (const platform of [...from.platforms].sort(compare).slice(0, PLATFORMS)) {
      const limit = related.size + PARTNERS;
      for (const method of methods) {
        for (const to of (byMethod.get(method)?.get(platform) ?? []).slice(0, PARTNERS)) {
          if (related.size === limit) break;
          if (to.facts.articleId === from.facts.articleId || related.has(to.facts.id)) continue;
          related.add(to.facts.id);
          relations.push(fallback(from.facts, to.facts, platform));
        }
      }
    }
  }
}

function addVariants(sameTask: readonly Telling[], relations: ProcedureRelation[]): void {
  const others = [...byPlatform(sameTask)]
    .filter(([platform]) => platform !== NO_PLATFORM)
    .sort(([a], [b]) => compare(a, b))
    .slice(0, PLATFORMS);
  if (others.length < 2) return;
  for (const from of sameTask) {
    if (from.platforms.has(NO_PLATFORM)) continue;
    const own = new Set(from.facts.platforms);
    const related = new Set<string>();
    for (const [platform, tellings] of others) {
      if (own.has(platform)) continue;
      for (const to of tellings.slice(0, PARTNERS)) {
        if (related.has(to.facts.id) || to.facts.platforms.some((one) => own.has(one))) continue;
        related.add(to.facts.id);
        relations.push(variant(from.facts, to.facts));
      }
    }
  }
}

function fallback(from: ProcedureFacts, to: ProcedureFacts, platform: string): ProcedureRelation {
  const agreement =
    platform === NO_PLATFORM ? 'goal agrees' : `goal and platform ${platform} agree`;
  const evidence = `${agreement}; obstacle “${from.obstacle ?? ''}” names method “${to.method ?? ''}”`;
  return { kind: 'fallbackFor', from: from.id, to: to.id, evidence };
}

function variant(from: ProcedureFacts, to: ProcedureFacts): ProcedureRelation {
  const agreeing = ['goal', from.method && 'method', from.obstacle && 'obstacle'].filter(Boolean);
  const platforms = [from, to].map((facts) => [...facts.platforms].sort(compare).join(' and '));
  const agreement = `${agreeing.join(', ')} ${agreeing.length > 1 ? 'agree' : 'agrees'}`;
  const evidence = `${agreement}; ${platforms.join(' here, ')} there`;
  return { kind: 'variantOf', from: from.id, to: to.id, evidence };
}

/** The distinct runs of words that are as long as one of `lengths`. */
function runsOf(words: readonly string[], lengths: ReadonlySet<number>): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const length of lengths)
    for (let start = 0; start + length <= words.length; start += 1)
      runs.add(words.slice(start, start + length).join(' '));
  return runs;
}

function byPlatform(tellings: readonly Telling[]): ReadonlyMap<string, readonly Telling[]> {
  const lists = new Map<string, Telling[]>();
  for (const telling of tellings) {
    for (const platform of telling.platforms) {
      const list = lists.get(platform);
      if (list) list.push(telling);
      else lists.set(platform, [telling]);
    }
  }
  return lists;
}
