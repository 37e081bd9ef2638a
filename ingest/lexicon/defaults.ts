// The lexicons that are in force where nothing is configured: a language is one line here.
import { en } from './en.ts';
import { lexiconsOf } from './lexicons.ts';
import { defaultSchemes } from './schemes.ts';

export const defaultLexicons = lexiconsOf([en], defaultSchemes);
