// The lexicons that are in force where nothing is configured: a language is one line here.
import { en } from './en.ts';
import { lexiconsOf } from './lexicons.ts';
import { defaultSchemes } from './schemes.ts';

/** The packs of all languages, in the order in which their words are tried. */
export const defaultPacks = [en];

export const defaultLexicons = lexiconsOf({ packs: defaultPacks, schemes: defaultSchemes });
