// The platforms that are known without configuration: systems, browsers and devices, how people
// write them, and which is a kind of another. What texts call them is in schema/platformNames.ts.
import type { platformNames } from '../../schema/platformNames.ts';

export interface Platform {
  /** As people write it. */
  readonly name: string;
  /** The platform that this one is a kind of: what is for this one is for that one too. */
  readonly inherits?: string;
}

const known: Readonly<Record<keyof typeof platformNames, Platform>> = {
  android: { name: 'Android' },
  ios: { name: 'iOS' },
  macos: { name: 'macOS' },
  windows: { name: 'Windows' },
  linux: { name: 'Linux' },
  chromeos: { name: 'ChromeOS' },
  steamos: { name: 'SteamOS', inherits: 'linux' },
  watchos: { name: 'watchOS' },
  tvos: { name: 'tvOS' },
  wearos: { name: 'Wear OS' },
  androidtv: { name: 'Android TV' },
  fireos: { name: 'Fire OS' },
  chrome: { name: 'Chrome' },
  firefox: { name: 'Firefox' },
  edge: { name: 'Edge' },
  safari: { name: 'Safari' },
  opera: { name: 'Opera' },
  ie: { name: 'Internet Explorer' },
};

/** By id. */
export const taxonomy: Readonly<Record<string, Platform>> = known;
