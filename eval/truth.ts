// The truth files of the corpora as they are written, checked on the way in: what an article or a
// dump holds. Fields that the evaluation does not use are left out.
import { z } from 'zod';

const step = z.object({
  label: z.string().nullable().default(null),
  text: z.string(),
  /** The first line of the step in the rendering that the truth was made with. */
  line: z.number(),
  /** Its number in its list, where that was noted. */
  ordinal: z.number().nullable().default(null),
  get children(): z.ZodArray<typeof step> {
    return z.array(step);
  },
});
export type TruthStep = z.infer<typeof step>;

/** The truth of one article. */
export const ArticleTruth = z.object({
  title: z.string(),
  sections: z.array(z.object({ title: z.string(), line: z.number() })).default([]),
  procedures: z.array(z.object({ steps: z.array(step), line: z.number().optional() })),
  figures: z
    .array(
      z.object({
        n: z.number(),
        url: z.string(),
        /** The numbers on the way from the list to the step: "6/1". */
        step: z.string().nullable(),
        line: z.number(),
      }),
    )
    .default([]),
  links: z
    .array(z.object({ url: z.string().optional(), href: z.string().optional() }))
    .default([])
    .transform((links) => links.flatMap(({ url, href }) => url ?? href ?? [])),
  /** One word for each passage that only readers on that platform see. */
  platforms: z.array(z.string()).default([]),
});
export type ArticleTruth = z.infer<typeof ArticleTruth>;

/** The truth of a dump: where its articles begin, and the file that each was taken from. */
export const DumpTruth = z.object({
  articles: z.array(z.object({ line: z.number(), title: z.string(), src: z.string() })),
});
export type DumpTruth = z.infer<typeof DumpTruth>;
