// The configuration of a knowledge base: what its texts call things that no language pack can know.
// `kbgraph.config.*` holds it; every key may be left out. Each complaint says what was expected.
import { z } from 'zod';
import { SECTION_ROLES, SectionRole } from './lists.ts';
import { boundedPattern } from './pattern.ts';

/** An object of known keys only; a key that is not known is named, and so are those that are. */
function settings<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape)
    .filter((key) => !key.startsWith('$'))
    .join(', ');
  return z
    .strictObject(shape, {
      error: ({ code }) => (code === 'unrecognized_keys' ? `expected only ${known}` : undefined),
    })
    .readonly();
}

/** Words as texts print them; letter case and white space make no difference. */
const Words = z.string().trim().min(1, 'expected words, got nothing').max(200);

const PlatformId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'expected an id of small letters, digits and dashes');

export const PlatformSettings = settings({
  name: Words.optional().describe('As people write it; counts as an alias'),
  aliases: z.array(Words).readonly().optional().describe('What texts call it, beside its name'),
  inherits: PlatformId.optional().describe('The platform that it is a kind of'),
});
export type PlatformSettings = z.infer<typeof PlatformSettings>;

export const IdentifierSettings = settings({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,31}$/, 'expected a name of small letters, digits and dashes')
    .describe('Name of the scheme'),
  pattern: z
    .string()
    .superRefine((source, context) => {
      const read = boundedPattern(source);
      if ('reason' in read)
        context.addIssue({
          code: 'custom',
          message: `expected a simple regular expression such as "KB\\d{4,}": ${read.reason}`,
        });
    })
    .describe('Regular expression for an identifier as printed: letters, classes, bounded repeats'),
  prefix: z
    .string()
    .max(32)
    .optional()
    .describe('What stands before the number where only the number is stated: "KB"'),
});
export type IdentifierSettings = z.infer<typeof IdentifierSettings>;

export const ProductSettings = z.union(
  [Words, settings({ name: Words, aliases: z.array(Words).readonly().optional() })],
  { error: 'expected the name of a product, or an object of its name and its aliases' },
);
export type ProductSettings = z.infer<typeof ProductSettings>;

const NamedRole = SectionRole.exclude(['other'], {
  error: `expected one of ${SECTION_ROLES.filter((role) => role !== 'other').join(', ')}`,
});
export type NamedRole = z.infer<typeof NamedRole>;

/** Whether a text is a BCP 47 tag. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const Config = settings({
  $schema: z.string().optional().describe('Address of this schema, for editors'),
  platforms: z
    .record(PlatformId, PlatformSettings, {
      error: ({ code }) =>
        code === 'invalid_key' ? 'expected an id of small letters, digits and dashes' : undefined,
    })
    .readonly()
    .optional()
    .describe('Systems, browsers and devices by id, added to those that are known'),
  identifiers: z
    .array(IdentifierSettings)
    .readonly()
    .optional()
    .describe('Schemes of article identifiers; they replace the one that is known, "kb"'),
  products: z
    .array(ProductSettings)
    .readonly()
    .optional()
    .describe('Names of products that titles and labels may name'),
  sections: z
    .record(Words, NamedRole)
    .readonly()
    .optional()
    .describe('Roles of sections by their headings'),
  boilerplate: z
    .array(Words)
    .readonly()
    .optional()
    .describe('Lines of the site that belong to no article; "*" at the end: all that begin so'),
  language: z
    .string()
    .refine(isLanguageTag, 'expected a language tag such as "en" or "pt-BR"')
    .optional()
    .describe('BCP 47 tag of every article; detected where it is not given'),
});
export type Config = z.infer<typeof Config>;

/** The JSON Schema (draft 2020-12) of the configuration, as `kbgraph schema config` prints it. */
export function configJsonSchema(): object {
  return { title: 'kbgraph configuration', ...z.toJSONSchema(Config) };
}
