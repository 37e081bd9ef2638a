// What `kbgraph show` asks the store of one article: the query, and the shape of its answer.
import { z } from 'zod';

const named = z.object({ title: z.string(), document: z.object({ uri: z.string() }) });
const line = z.object({ start: z.object({ line: z.number() }) });
const ofArticle = z.object({ article: named });

const Step = z.object({
  label: z.string().nullable(),
  depth: z.number(),
  text: z.string(),
  choices: z.array(z.object({ text: z.string() })),
  details: z.array(z.object({ text: z.string() })),
  figures: z.array(z.object({ caption: z.string() })),
});

const Procedure = z.object({
  heading: z.string().nullable(),
  span: line,
  platforms: z.array(z.object({ id: z.string() })),
  steps: z.array(Step),
  fallbacks: z.array(ofArticle),
  fallbackFor: z.array(ofArticle),
  variants: z.array(ofArticle),
});

export const ShownArticle = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string(),
  topicType: z.string(),
  goal: z.string().nullable(),
  method: z.string().nullable(),
  obstacle: z.string().nullable(),
  span: line,
  document: z.object({ uri: z.string() }),
  identifiers: z.array(z.object({ value: z.string() })),
  platforms: z.array(z.object({ id: z.string() })),
  copyOf: named.nullable(),
  occurrences: z.object({ totalCount: z.number(), nodes: z.array(named.extend({ span: line })) }),
  translations: z.array(named.extend({ language: z.string() })),
  requirements: z.array(z.object({ text: z.string() })),
  procedures: z.array(Procedure),
  issues: z.array(
    z.object({
      symptom: z.string(),
      solutions: z.array(z.object({ cause: z.string().nullable(), remedy: z.string().nullable() })),
    }),
  ),
  errors: z.array(z.object({ message: z.string() })),
  references: z.array(
    z.object({
      targetText: z.string(),
      status: z.string(),
      evidence: z.string().nullable(),
      span: line,
      target: named.nullable(),
    }),
  ),
  referencedBy: z.object({ totalCount: z.number(), nodes: z.array(ofArticle) }),
});
export type ShownArticle = z.infer<typeof ShownArticle>;
type Procedure = z.infer<typeof Procedure>;
export type { Procedure as ShownProcedure };

const NAMED = 'title document { uri }';
const LINE = 'span { start { line } }';
const OF_ARTICLE = `article { ${NAMED} }`;

/** The fields of an article that are shown. */
export const ARTICLE_FIELDS = `id title language topicType goal method obstacle ${LINE}
  document { uri } identifiers { value } platforms { id }
  copyOf { ${NAMED} } occurrences(first: 20) { totalCount nodes { ${NAMED} ${LINE} } }
  translations { ${NAMED} language }
  requirements { text }
  procedures { heading ${LINE} platforms { id }
    steps { label depth text choices { text } details { text } figures { caption } }
    fallbacks { ${OF_ARTICLE} } fallbackFor { ${OF_ARTICLE} } variants { ${OF_ARTICLE} } }
  issues { symptom solutions { cause remedy } }
  errors { message }
  references { targetText status evidence ${LINE} target { ${NAMED} } }
  referencedBy(first: 20) { totalCount nodes { ${OF_ARTICLE} } }`;
