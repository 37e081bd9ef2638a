// Identifiers as references print them. In: a target and the words around it. Out: whether it is an
// identifier, the form in which identifiers are compared, and whether the words say that it is one
// of somebody else's: updates of systems are numbered as articles are.
import { surroundingsOf, type Pointer } from './describe.ts';

/** What only a path has in it. */
const PATH = /[/\\#?]|^\.|\.[a-z]{2,8}$/i;
const DIGIT = /\p{N}/u;
/** An identifier is short: longer targets are something else. */
const LONGEST = 100;
const ADDRESS = /(?:https?:)?\/\/[^\s]{1,500}/giu;
const OTHERS = new Set(['microsoft', 'windows', 'update', 'hotfix', 'patch', 'rollup']);

/** An identifier is printed and has a digit in it; what a link points at is mostly neither. */
export function isIdentifier(target: string, printed: boolean): boolean {
  return printed && target.length <= LONGEST && DIGIT.test(target) && !PATH.test(target);
}

/** The form in which identifiers are compared: "kb 2260" and "KB-2260" are "KB2260". */
export function identifierKey(identifier: string): string {
  return identifier.replace(/[\s_-]/g, '').toUpperCase();
}

/** Whether the sentence says that an identifier is not of this collection. */
export function isForeign(pointer: Pointer): boolean {
  const around = surroundingsOf(pointer);
  if (around === null) return false;
  const last = /[\p{L}]+(?=[^\p{L}\p{N}]{0,3}$)/u.exec(around.before.slice(-40))?.[0];
  if (last !== undefined && OTHERS.has(last.toLowerCase())) return true;
  const digits = pointer.target.replace(/\D/g, '');
  return [...around.after.slice(0, 300).matchAll(ADDRESS)].some(([address]) =>
    address.includes(digits),
  );
}
