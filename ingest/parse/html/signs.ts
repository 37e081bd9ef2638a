// What classes, ids, roles and the like say of an element: that it is furniture of the site, a
// remark, an icon, for one platform. In: an element. Out: its signs. Classes repeat on the pages of a
// site, so what one says is kept.
import type { NoteKind } from '../../../schema/lists.ts';
import { perLexicon, type Lexicon } from '../../lexicon/lexicon.ts';
import { platformNamed } from '../../lexicon/markupNames.ts';
import { remarkKind } from '../markup/remarks.ts';
import { attributeOf, HEADINGS, type HtmlElement } from './nodes.ts';

/** What the words of a name (a class or an id) say. */
interface NameSigns {
  readonly furniture: boolean;
  readonly note: NoteKind | null;
  readonly icon: boolean;
  readonly caption: boolean;
  readonly panel: boolean;
  readonly platform: string | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words in classes and ids of what surrounds an article. */
const FURNITURE = set(
  'advert advertisement author breadcrumb breadcrumbs byline cookie cookies feedback helpful masthead ' +
    'menu meta nav navbar navigation newsletter pager pagination promo share sharing sidebar sidenav ' +
    'skip social subscribe toc topbar treeview votes',
);
const FURNITURE_ROLES = set('banner complementary contentinfo menu menubar navigation search');
/** Elements that a class can make furniture; others are parts of text, whatever they are called. */
const MAY_BE_FURNITURE = set(
  'aside center details div dl footer form header menu ol section table ul',
);

/** Words in classes of boxes around remarks; another word may say which kind. */
const BOXES = set('admonition alert callout infobox macro notice panel');
/** Words beside the one that names the kind of a remark. */
const BOX_PARTS = set('block body box container content div is message text wrapper');
/** Kinds that a class names by itself, without a word for a box. */
const PLAIN_KINDS = set('attention caution danger hint important note tip warning');
const MAY_BE_REMARK = set('aside blockquote details div dl p section table');
const ICONS = set('avatar emoji emoticon icon iconimage icons logo spacer');
const CAPTIONS = set('caption figcaption');
const PANELS = set('pane panel panels tab tabbed tabcontent tabpanel tabs');
/** Words beside the name of a platform in a class. */
const PLATFORM_PARTS = set(
  'block content device for only on os pane panel platform section show tab tabpanel',
);
/** Attributes that name a platform. */
const PLATFORM_ATTRIBUTES = set(
  'data-device data-label data-os data-pivot data-platform data-system data-tab data-tab-label ' +
    'data-tab-name data-tab-title data-title os platform',
);
const MAX_NAME_LENGTH = 200;
const HIDING = /(?:^|;|\s)display\s{0,4}:\s{0,4}none/i;

const NOTHING: NameSigns = {
  ...{ furniture: false, note: null, icon: false, caption: false, panel: false, platform: null },
};

/** Names whose signs are kept. */
const MAX_KNOWN = 4_096;

const knownSigns = perLexicon(() => new Map<string, NameSigns>());

export class Signs {
  readonly #lexicon: Lexicon;
  readonly #byName: Map<string, NameSigns>;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#byName = knownSigns(lexicon);
  }

  /** Whether an element belongs to the site around the article, by its name, role or class. */
  isFurniture(element: HtmlElement): boolean {
    const { name } = element;
    if (name === 'nav' || name === 'dialog') return true;
    const role = attributeOf(element, 'role');
    if (role !== null && FURNITURE_ROLES.has(role.toLowerCase())) return true;
    if (!MAY_BE_FURNITURE.has(name)) return false;
    return this.#some(element, ({ furniture }) => furniture) && !this.#isPanel(element, role);
  }

  /** The kind of remark that an element is marked as, or null. */
  noteOf(element: HtmlElement): NoteKind | null {
    if (!MAY_BE_REMARK.has(element.name)) return null;
    const value = attributeOf(element, 'class');
    const kind = value === null ? null : this.#signsOf(value).note;
    return kind ?? (attributeOf(element, 'role') === 'note' ? 'note' : null);
  }

  isIcon(element: HtmlElement): boolean {
    return this.#some(element, ({ icon }) => icon);
  }

  isCaption(element: HtmlElement): boolean {
    return this.#some(element, ({ caption }) => caption);
  }

  /** The platform, as the markup names it, that an element alone holds for, or null. */
  platformOf(element: HtmlElement): string | null {
    const { name, attributes } = element;
    if (name === 'html' || name === 'body' || name === 'main' || HEADINGS.has(name)) return null;
    for (const attribute of attributes) {
      const { name: key, value } = attribute;
      if (value === '' || value.length > MAX_NAME_LENGTH) continue;
      if (key === 'class' || (key === 'id' && this.#named(element))) {
        const { platform } = this.#signsOf(value);
        if (platform !== null) return platform;
      } else if (PLATFORM_ATTRIBUTES.has(key) && platformNamed(value, this.#lexicon) !== null)
        return value;
    }
    return null;
  }

  /** The platform that the label of a tab names, or null. */
  platformIn(label: string): string | null {
    const short = label.length <= MAX_NAME_LENGTH ? label : '';
    return platformNamed(short, this.#lexicon) === null ? null : short;
  }

  /** Ids are often made from headings; they name a platform on spans and panels only. */
  #named(element: HtmlElement): boolean {
    return element.name === 'span' || this.#isPanel(element, attributeOf(element, 'role'));
  }

  #isPanel(element: HtmlElement, role: string | null): boolean {
    return role === 'tabpanel' || this.#some(element, ({ panel }) => panel);
  }

  #some({ attributes }: HtmlElement, says: (signs: NameSigns) => boolean): boolean {
    for (const { name, value } of attributes)
      if ((name === 'class' || name === 'id') && says(this.#signsOf(value))) return true;
    return false;
  }

  #signsOf(value: string): NameSigns {
    const known = this.#byName.get(value);
    if (known) return known;
    if (this.#byName.size >= MAX_KNOWN) this.#byName.clear();
    const signs = value.length > MAX_NAME_LENGTH ? NOTHING : nameSigns(value, this.#lexicon);
    this.#byName.set(value, signs);
    return signs;
  }
}

/** Whether an element is hidden when the page is opened. */
export function isHidden(element: HtmlElement): boolean {
  for (const { name, value } of element.attributes) {
    if (name === 'hidden' && value !== 'until-found') return true;
    if (name === 'aria-hidden' && value === 'true') return true;
    if (name === 'style' && HIDING.test(value.slice(0, MAX_NAME_LENGTH))) return true;
  }
  return false;
}

function nameSigns(value: string, lexicon: Lexicon): NameSigns {
  const names = value.split(/\s/).filter((name) => name !== '');
  const words = names.map(wordsOf);
  const all = words.flat();
  return {
    furniture: all.some((word) => FURNITURE.has(word)) || /\btable-of-contents\b/i.test(value),
    note: noteIn(words),
    icon: all.some((word) => ICONS.has(word) || word.endsWith('icon')),
    caption: all.some((word) => CAPTIONS.has(word)),
    panel: all.some((word) => PANELS.has(word)),
    platform: platformIn(names, lexicon),
  };
}

/** "sd-tab_labelBox" → sd, tab, label, box. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]/)
    .filter((word) => word !== '');

/** The remark that classes name: "note", "note-box", "alert alert-warning". */
function noteIn(names: readonly (readonly string[])[]): NoteKind | null {
  const boxed = names.some((words) => words.some((word) => BOXES.has(word)));
  let kind: NoteKind | null = null;
  for (const words of names)
    for (const word of words) {
      const rest = words.every((other) => other === word || BOX_PARTS.has(other));
      if (boxed || (rest && PLAIN_KINDS.has(word))) kind = remarkKind(word) ?? kind;
    }
  const plain = names.some((words) => words.length === 1 && NOTE_BOXES.has(words[0] ?? ''));
  return kind ?? (plain ? 'note' : null);
}

/** Boxes that are remarks even without a word for their kind. */
const NOTE_BOXES = set('admonition alert callout infobox notice');

/** The platform that one of the classes is named after, or null. */
function platformIn(names: readonly string[], lexicon: Lexicon): string | null {
  for (const name of names) {
    if (platformNamed(name, lexicon) !== null) return name;
    const parts = name.split(/[-_:]/);
    if (parts.length < 2) continue;
    const rest = parts.filter((part) => !PLATFORM_PARTS.has(part.toLowerCase())).join(' ');
    if (parts.length > 1 && rest !== '' && platformNamed(rest, lexicon) !== null)
      if (parts.some((part) => PLATFORM_PARTS.has(part.toLowerCase()))) return rest;
  }
  return null;
}
