// The hand-made annotation of the founding document, where it is at hand: beside the project, read
// at run time and never copied. `…accept` fields hold alternatives, `…optional` what may be absent.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { SourceText } from '../../../ingest/source/source.ts';
import { sourceFrom } from '../sources.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/seed');

export const hasAnnotation = existsSync(resolve(FOLDER, 'gold.json'));

const strings = z.array(z.string());
const accepted = strings.default([]);
const lists = z.array(strings).default([]);

const Jump = z.object({ kind: z.string(), to: z.string() });

const Step = z.object({
  label: z.string(),
  number: z.string(),
  number_accept: accepted,
  parent: z.string().nullable(),
  parent_accept: z.array(z.string().nullable()).default([]),
  text: z.string(),
  text_accept: accepted,
  figure_refs: strings,
  figures: strings,
  figures_accept: lists,
  jumps: z.array(Jump.extend({ accept_kinds: strings, to_accept: accepted })),
  jumps_optional: z.array(Jump).default([]),
  condition: z.string().nullable(),
  condition_accept: accepted,
  condition_optional: z.string().optional(),
  ui_labels: strings,
  ui_labels_accept: z.record(z.string(), strings).default({}),
  ui_labels_optional: accepted,
});

const Article = z.object({
  title: z.string(),
  start_line: z.number(),
  platforms: strings,
  platforms_optional: accepted,
  sections: z.array(
    z.object({
      heading: z.string(),
      kind: z.string(),
      accept_kinds: accepted,
      platform: z.string().nullable(),
      optional: z.boolean().default(false),
    }),
  ),
  requirements: strings,
  requirements_optional: accepted,
  procedures: z.array(
    z.object({ heading: z.string().nullable(), platform: z.string(), steps: z.array(Step) }),
  ),
  figures: z.array(
    z.object({ number: z.string(), procedure_index: z.number().nullable(), order: z.number() }),
  ),
  issues: z.array(
    z.object({
      symptom: z.string(),
      kind: z.string(),
      resolution_paragraphs: z.array(z.unknown()),
      figures: strings,
    }),
  ),
  errors: z.array(
    z.object({
      message: z.string(),
      causes: strings,
      resolutions: strings,
      optional: z.boolean().default(false),
    }),
  ),
  references: z.array(
    z.object({
      kind: z.string(),
      accept_kinds: accepted,
      target: z.string(),
      target_accept: accepted,
      optional: z.boolean().default(false),
    }),
  ),
  notes: strings,
  notes_optional: accepted,
  footnotes: z.array(z.object({ marker: z.string(), text: z.string() })),
  keyboard_shortcuts: strings,
  keyboard_shortcuts_accept: z.record(z.string(), strings).default({}),
});
export type GoldStep = z.infer<typeof Step>;
export type GoldArticle = z.infer<typeof Article>;

const Gold = z.object({ seed: z.string(), articles: z.array(Article) });

/** The annotated articles; call only if `hasAnnotation`. */
export function annotatedArticles(): readonly GoldArticle[] {
  return gold().articles;
}

/** The founding document itself; call only if `hasAnnotation`. */
export function foundingDocument(): SourceText {
  const { seed } = gold();
  return sourceFrom(readFileSync(resolve(FOLDER, seed)), seed);
}

function gold(): z.infer<typeof Gold> {
  return Gold.parse(rawAnnotation());
}

/** The annotation as it is written, for what only one test reads; call only if `hasAnnotation`. */
export function rawAnnotation(): unknown {
  return JSON.parse(readFileSync(resolve(FOLDER, 'gold.json'), 'utf8'));
}
