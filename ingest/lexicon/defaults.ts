// The lexicons that are in force where nothing is configured: a language is one line here.
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { lexiconsOf } from './lexicons.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { defaultSchemes } from './schemes.ts';
import { zhHans } from './zhHans.ts';
import { zhHant } from './zhHant.ts';

/** The packs of all languages, in the order in which their words are tried. */
export const defaultPacks = [en, de, es, fr, it, nl, pt, ru, ja, zhHans, zhHant];

export const defaultLexicons = lexiconsOf({ packs: defaultPacks, schemes: defaultSchemes });
