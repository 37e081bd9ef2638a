// The account of every character: what no leaf record and no declared boilerplate claims is listed.
import type { Accounted } from '../../schema/document.ts';
import { isBlank } from '../../schema/text.ts';
import type { Span } from '../../schema/span.ts';
import type { View } from '../tree/view.ts';
import type { Range } from './passage.ts';

/** Accounts for the visible characters of a text, given all claims in any order. */
export function account(view: View, visible: number, claims: readonly Range[]): Accounted {
  const unclaimed: Span[] = [];
  let missing = 0;
  let covered = 0;
  const gap = (end: number) => {
    let start = covered;
    while (start < end && isBlank(view.text.charCodeAt(start))) start += 1;
    if (start >= end) return;
    let last = start;
    for (let at = start; at < end; at += 1) {
      if (isBlank(view.text.charCodeAt(at))) continue;
      missing += 1;
      last = at;
    }
    unclaimed.push(view.spanOf(start, last + 1));
  };
  for (const { start, end } of inOrder(claims)) {
    if (start > covered) gap(start);
    covered = Math.max(covered, end);
  }
  gap(view.text.length);
  return { characters: visible, claimed: visible - missing, unclaimed };
}

/** Claims by their start; they nearly always are in order already. */
function inOrder(claims: readonly Range[]): readonly Range[] {
  let last = 0;
  for (const { start } of claims) {
    if (start < last) return claims.toSorted((a, b) => a.start - b.start);
    last = start;
  }
  return claims;
}
