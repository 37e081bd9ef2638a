// Links of the markup as references: to a section of the page ("#pairing"), to another file of the
// collection ("../pair.md#steps"), or to an address. In: the links and a passage. Out: those in it.
import type { ReferenceKind } from '../../schema/lists.ts';
import type { Link } from '../tree/nodes.ts';
import type { Passage } from './passage.ts';
import type { FoundReference } from './references.ts';

const SCHEME = /^[a-z][a-z0-9+.-]{1,20}:/i;
const ADDRESS = /^(?:https?:)?\/\//i;

/** The links of a passage, in order; those that open a program ("mailto:") point at no text. */
export function linksIn(
  { start, flat }: Passage,
  links: readonly Link[],
): readonly FoundReference[] {
  const end = start + flat.length;
  const found: FoundReference[] = [];
  for (let at = firstFrom(links, start); at < links.length; at += 1) {
    const link = links[at];
    if (link === undefined || link.start >= end) break;
    const kind = kindOf(link.url);
    if (kind !== null && link.end <= end)
      found.push({ kind, target: link.url, start: link.start, end: link.end });
  }
  return found;
}

/** References by words and by links; a link counts once, an identifier in its words before it. */
export function withLinks(
  worded: readonly FoundReference[],
  linked: readonly FoundReference[],
): readonly FoundReference[] {
  if (linked.length === 0) return worded;
  const inside = (one: FoundReference, link: FoundReference) =>
    one.start < link.end && one.end > link.start;
  const names = worded.filter(({ kind }) => kind === 'article');
  const links = linked.filter((link) => !names.some((one) => inside(one, link)));
  const others = worded.filter((one) => !links.some((link) => inside(one, link)));
  return [...others, ...links].sort((a, b) => a.start - b.start);
}

function kindOf(url: string): Exclude<ReferenceKind, 'step' | 'site'> | null {
  if (url.startsWith('#')) return url.length > 1 ? 'section' : null;
  if (ADDRESS.test(url)) return 'url';
  return url === '' || SCHEME.test(url) ? null : 'article';
}

/** Index of the first link that begins at an offset or after it. */
function firstFrom(links: readonly Link[], offset: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
