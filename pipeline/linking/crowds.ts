// Crowds, after texts came and went: bands that so many texts share that each is compared with the first
// alone. Out: the texts whose comparisons are others now, since a band became a crowd, ceased to be one
// or has another first text.
import { crowdsOf, type StoredCrowd } from '../../db/read/linking/duplicates.ts';
import { bandedTexts, type BandedText } from '../../db/read/linking/maskedTexts.ts';
import { bandId, storeCrowds } from '../../db/store/linking/duplicates.ts';
import { CROWD } from '../../link/duplicates/candidates.ts';
import { addAll, chunksOf, type LinkScope } from './scope.ts';

/** Brings the crowds of the bands of these texts up to date. */
export async function linkCrowds(
  scope: LinkScope,
  added: readonly BandedText[],
  removed: readonly BandedText[],
): Promise<ReadonlySet<string>> {
  const come = byBand(added);
  const gone = byBand(removed);
  const turned = new Set<string>();
  for (const bands of chunksOf(new Set([...come.keys(), ...gone.keys()])))
    addAll(turned, await linkBands(scope, bands, come, gone));
  return turned;
}

type ByBand = ReadonlyMap<number, readonly string[]>;

async function linkBands(
  { transaction, collectionId }: LinkScope,
  bands: readonly number[],
  come: ByBand,
  gone: ByBand,
): Promise<ReadonlySet<string>> {
  const crowds = await crowdsOf(transaction, collectionId, bands.map(bandId));
  const before = new Map(crowds.map((crowd) => [crowd.band, crowd]));
  const membersOf = async (some: readonly number[]) =>
    byBand(await bandedTexts(transaction, collectionId, { ids: [], bands: some }));
  const free = await membersOf(bands.filter((band) => !before.has(band) && come.has(band)));
  const after: StoredCrowd[] = [];
  const dissolved: number[] = [];
  const turned: number[] = [];
  for (const band of bands) {
    const crowd = before.get(band);
    if (crowd === undefined) {
      const members = free.get(band) ?? [];
      if (members.length <= CROWD) continue;
      after.push({ band, size: members.length, first: firstOf(members) });
      turned.push(band);
      continue;
    }
    const size = crowd.size + (come.get(band)?.length ?? 0) - (gone.get(band)?.length ?? 0);
    const isHeadless = gone.get(band)?.includes(crowd.first) ?? false;
    const first = firstOf([...(isHeadless ? [] : [crowd.first]), ...(come.get(band) ?? [])]);
    if (size <= CROWD) dissolved.push(band);
    else after.push({ band, size, first });
    if (size <= CROWD || isHeadless || first !== crowd.first) turned.push(band);
  }
  const members = await membersOf(turned);
  const named = after.map((crowd) => {
    const all = members.get(crowd.band);
    return all === undefined ? crowd : { ...crowd, first: firstOf(all) };
  });
  await storeCrowds(transaction, collectionId, named, dissolved);
  return new Set(turned.flatMap((band) => members.get(band) ?? []));
}

/** The ids of texts by each of their bands. */
function byBand(texts: readonly BandedText[]): ByBand {
  const found = new Map<number, string[]>();
  for (const { id, bands } of texts) {
    for (const band of bands) {
      const ids = found.get(band);
      if (ids) ids.push(id);
      else found.set(band, [id]);
    }
  }
  return found;
}

function firstOf(ids: readonly string[]): string {
  return ids.reduce((first, id) => (first === '' || id < first ? id : first), '');
}
