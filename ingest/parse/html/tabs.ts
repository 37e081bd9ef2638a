// Which label belongs to which panel of tabs, and what scripts of the page open. In: the elements of a
// page. Out: the label of each panel; the ids that something opens.
import { fold } from '../../../schema/text.ts';
import { attributeOf, textsOf, type HtmlElement } from './nodes.ts';

/** So many elements around a list of tabs are looked at for the panels. */
const MAX_CLIMB = 4;
const MAX_LABEL_LENGTH = 80;
/** A set of tabs has at most so many parts. */
const MAX_SIBLINGS = 200;

export interface Tabs {
  /** Labels of panels, as printed. */
  readonly labels: ReadonlyMap<HtmlElement, string>;
  /** The elements that print these labels. */
  readonly labelling: ReadonlySet<HtmlElement>;
  /** Ids of elements that something on the page opens. */
  readonly opened: ReadonlySet<string>;
}

export function tabsOf(elements: readonly HtmlElement[]): Tabs {
  const byId = new Map<string, HtmlElement>();
  const tabs: HtmlElement[] = [];
  const panels: HtmlElement[] = [];
  const opened = new Set<string>();
  for (const element of elements) {
    let isTab = false;
    for (const { name, value } of element.attributes) {
      if (name === 'id' && !byId.has(value)) byId.set(value, element);
      if (name === 'role' && value === 'tab') isTab = true;
      if (name === 'role' && value === 'tabpanel') panels.push(element);
      if (OPENERS.has(name)) opened.add(value.replace('#', ''));
      if (element.name === 'label' && name === 'for') isTab = true;
    }
    if (isTab) tabs.push(element);
  }
  const found = new Map<HtmlElement, HtmlElement>();
  for (const panel of panels) {
    const label = byId.get(attributeOf(panel, 'aria-labelledby') ?? '');
    if (label) found.set(panel, label);
  }
  for (const tab of tabs) {
    const panel = panelOf(tab, byId);
    if (panel && panel !== tab && !found.has(panel)) found.set(panel, tab);
  }
  matchInOrder(tabs, panels, found);
  const labels = [...found].map(([panel, label]) => [panel, wordsOf(label)] as const);
  return { labels: new Map(labels), labelling: new Set(found.values()), opened };
}

const OPENERS: ReadonlySet<string> = new Set(['aria-controls', 'data-target', 'data-bs-target']);

/** The panel that a tab says it opens, or the one that comes right after it. */
function panelOf(tab: HtmlElement, byId: ReadonlyMap<string, HtmlElement>): HtmlElement | null {
  const link = tab.children.find((child) => child.type === 'element' && child.name === 'a');
  for (const element of link?.type === 'element' ? [tab, link] : [tab])
    for (const name of ['aria-controls', 'data-target', 'data-bs-target', 'href']) {
      const panel = byId.get((attributeOf(element, name) ?? '').replace('#', ''));
      if (panel) return panel;
    }
  return tab.name === 'label' ? nextContentOf(tab) : null;
}

/** The block of a tab set that follows the label of its tab. */
function nextContentOf(label: HtmlElement): HtmlElement | null {
  const all = label.parent?.children ?? [];
  if (all.length > MAX_SIBLINGS) return null;
  const siblings = all.filter(({ type }) => type === 'element');
  const next = siblings[siblings.indexOf(label) + 1];
  return next?.type === 'element' && /\btab/i.test(attributeOf(next, 'class') ?? '') ? next : null;
}

/** Tabs and panels that say nothing of each other belong together in their order. */
function matchInOrder(
  tabs: readonly HtmlElement[],
  panels: readonly HtmlElement[],
  found: Map<HtmlElement, HtmlElement>,
): void {
  const used = new Set(found.values());
  const lists = new Map<HtmlElement, HtmlElement[]>();
  for (const tab of tabs) {
    const list = listAround(tab);
    if (!list || used.has(tab)) continue;
    const own = lists.get(list);
    if (own) own.push(tab);
    else lists.set(list, [tab]);
  }
  const free = panels.filter((panel) => !found.has(panel));
  let next = 0;
  for (const [list, own] of lists) {
    while (next < free.length && (free[next]?.start ?? 0) < list.start) next += 1;
    for (const tab of own) {
      const panel = free[next];
      next += 1;
      if (panel) found.set(panel, tab);
    }
  }
}

function listAround(tab: HtmlElement): HtmlElement | null {
  let element = tab.parent;
  for (let climb = 0; element && climb < MAX_CLIMB; climb += 1) {
    if (attributeOf(element, 'role') === 'tablist') return element;
    element = element.parent;
  }
  return null;
}

const wordsOf = (label: HtmlElement) =>
  fold(
    textsOf(label, () => false)
      .map(({ text }) => text)
      .join('')
      .slice(0, MAX_LABEL_LENGTH),
  );
