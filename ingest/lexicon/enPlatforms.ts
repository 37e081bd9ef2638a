// Platforms in English texts, and what tells them from words that look like them.
import type { LanguagePack } from './pack.ts';
import { platformNames } from '../../schema/platformNames.ts';
import { platformClues } from './platformClues.ts';

export const englishPlatforms: Pick<LanguagePack, 'platforms' | 'platformClues'> = {
  platforms: platformNames,
  platformClues: {
    capital: platformClues.capital,
    beside: { edge: ['browser', 'browsers', 'chrome', 'firefox', 'safari', 'internet explorer'] },
    lookalikes: [
      ...['mac address', 'mac addresses', 'mac filter', 'mac filtering'],
      ...['multiple windows', 'several windows', 'two windows', 'pop-up windows'],
      ...['popup windows', 'floating windows', 'dialog windows', 'windows sharepoint services'],
      ...platformClues.lookalikes,
    ],
    nouns: [
      ...['device', 'devices', 'phone', 'phones', 'smartphone', 'smartphones', 'tablet'],
      ...['tablets', 'computer', 'computers', 'browser', 'user', 'users'],
    ],
  },
};
