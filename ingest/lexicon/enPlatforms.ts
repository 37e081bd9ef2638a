// Platforms in English texts, and what tells them from words that look like them.
import type { LanguagePack } from './pack.ts';

export const englishPlatforms: Pick<LanguagePack, 'platforms' | 'platformClues'> = {
  platforms: {
    android: ['android'],
    ios: ['ios', 'iphone', 'iphones', 'ipad', 'ipads', 'ipados', 'ipod touch', 'apple ios'],
    macos: ['macos', 'mac os', 'mac os x', 'os x', 'mac', 'macs', 'macbook', 'macintosh', 'imac'],
    windows: ['windows', 'microsoft windows'],
    linux: ['linux', 'ubuntu', 'debian', 'fedora'],
    chromeos: ['chromeos', 'chrome os', 'chromebook', 'chromebooks'],
    chrome: ['chrome', 'google chrome'],
    firefox: ['firefox', 'mozilla firefox'],
    edge: ['edge', 'microsoft edge', 'ms edge'],
    safari: ['safari'],
  },
  platformClues: {
    capital: ['mac', 'macs', 'windows', 'chrome', 'edge', 'safari', 'fedora'],
    beside: { edge: ['browser', 'browsers', 'chrome', 'firefox', 'safari', 'internet explorer'] },
    lookalikes: [
      ...['mac address', 'mac addresses', 'mac filter', 'mac filtering', 'cisco ios'],
      ...['multiple windows', 'several windows', 'two windows', 'pop-up windows'],
      ...['popup windows', 'floating windows', 'dialog windows', 'windows sharepoint services'],
      ...['windows-1252'],
    ],
    nouns: [
      ...['device', 'devices', 'phone', 'phones', 'smartphone', 'smartphones', 'tablet'],
      ...['tablets', 'computer', 'computers', 'browser', 'user', 'users'],
    ],
  },
};
