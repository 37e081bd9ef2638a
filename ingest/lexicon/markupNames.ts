// What a name in markup (a class, an attribute, the label of a tab) means. Markup has short names
// that no text uses.
import { perLexicon, type Lexicon } from './lexicon.ts';

/** Platform ids by names that only markup uses, in lower case. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  win: 'windows',
  win32: 'windows',
  win64: 'windows',
  unix: 'linux',
  gnu: 'linux',
  osx: 'macos',
  darwin: 'macos',
};

const idsByName = perLexicon((lexicon) => {
  const ids = new Map<string, string>();
  for (const pack of lexicon.packs)
    for (const [id, aliases] of Object.entries(pack.platforms))
      for (const name of [id, ...aliases]) ids.set(name, id);
  for (const [name, id] of Object.entries(SHORT_NAMES)) ids.set(name, id);
  return ids;
});

/** Id of the platform that a name in markup stands for ("WIN", "Mac OS"), or null. */
export function platformNamed(name: string, lexicon: Lexicon): string | null {
  const plain = name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
  return idsByName(lexicon).get(plain) ?? null;
}
