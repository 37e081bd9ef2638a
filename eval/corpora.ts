// The corpora: which facts of each are compared, and how. A corpus is a folder and an ending.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../schema/lists.ts';
import type { Keying, Kind } from './outline.ts';

export interface Corpus extends Keying {
  /** Folder and ending: "arduino.md". */
  readonly name: string;
  readonly format: Format;
  readonly kinds: readonly Kind[];
  /** Whether the truth's text of a step is all that stands in its list item. */
  readonly wholeItems: boolean;
  /** Whether a reference is of the kind that the truth lists. */
  readonly isLink: (target: string) => boolean;
}

const STRUCTURE: readonly Kind[] = [
  ...(['articles', 'sections', 'procedures', 'steps', 'sub-steps'] as const),
  ...(['figures', 'figures with step'] as const),
];
const ERRORS: readonly Kind[] = ['error messages', 'error → solution'];
const printed = {
  format: 'text',
  hasLabels: true,
  ignoresSpace: false,
  wholeItems: false,
  isLink: () => true,
} as const;
const markdown = {
  ...printed,
  format: 'markdown',
  hasLabels: false,
  // The truth leaves the blank out where the source has a line break.
  ignoresSpace: true,
  isLink: (target: string) => /[/#]|^[a-z]+:/i.test(target),
} as const;
const html = {
  format: 'html',
  hasLabels: false,
  // The truth has a blank around every inline element.
  ignoresSpace: true,
  wholeItems: true,
  // The truth lists links within the collection only.
  isLink: (target: string) => /[/#]/.test(target) && !/^(?:[a-z]+:|www\.)/i.test(target),
} as const;

export const CORPORA: readonly Corpus[] = [
  { ...printed, name: 'officedocs.txt', kinds: [...STRUCTURE, ...ERRORS] },
  { ...printed, name: 'arduino.txt', kinds: STRUCTURE },
  {
    ...printed,
    name: 'dumps.txt',
    kinds: ['articles', 'procedures', 'steps', 'sub-steps', 'figures', 'figures with step'],
  },
  { ...markdown, name: 'officedocs.md', kinds: [...STRUCTURE, 'references'] },
  { ...markdown, name: 'arduino.md', kinds: [...STRUCTURE, 'references'] },
  {
    ...html,
    name: 'libreoffice-en.html',
    kinds: ['articles', 'procedures', 'steps', 'sub-steps', 'references'],
  },
];

/** Why there are no corpora in a folder, in words for people; null where they are there. */
export function missingCorpora(folder: string): string | null {
  const missing = CORPORA.map(({ name }) => join(folder, folderOf(name))).find(
    (path) => !existsSync(path),
  );
  if (missing === undefined) return null;
  return `${missing} is not there. Name the folder of the corpora with --corpora or KBGRAPH_CORPORA.`;
}

export const endingOf = (name: string) => name.slice(name.lastIndexOf('.'));
export const folderOf = (name: string) => name.slice(0, name.lastIndexOf('.'));
