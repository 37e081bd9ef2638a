// Passages that only readers on one platform see: as many of each platform as the truth counts?
import { z } from 'zod';
import type { Document } from '../schema/document.ts';

/** What the corpus calls a platform → what the taxonomy calls it. */
const PLATFORM_IDS: ReadonlyMap<string, string> = new Map([
  ['MAC', 'macos'],
  ['UNIX', 'linux'],
  ['WIN', 'windows'],
]);

const Passages = z.object({
  platformPassages: z.array(z.object({ platform: z.string() })).default([]),
});

export function samePassages({ articles }: Document, platforms: readonly string[]): boolean {
  const found = articles.flatMap((article) =>
    Passages.parse(article).platformPassages.map(({ platform }) => platform),
  );
  const truths = platforms.map((name) => PLATFORM_IDS.get(name) ?? name);
  return found.toSorted().join() === truths.toSorted().join();
}
