// What platforms are called in any language. Language packs take this table and add what only their
// language says; comparing texts masks these names.

/** International names by platform id. */
export const platformNames = {
  android: ['android'],
  ios: ['ios', 'iphone', 'iphones', 'ipad', 'ipads', 'ipados', 'ipod touch', 'apple ios'],
  macos: ['macos', 'mac os', 'mac os x', 'os x', 'mac', 'macs', 'macbook', 'macintosh', 'imac'],
  windows: ['windows', 'microsoft windows'],
  linux: ['linux', 'ubuntu', 'debian', 'fedora'],
  chromeos: ['chromeos', 'chrome os', 'chromebook', 'chromebooks'],
  steamos: ['steamos', 'steam deck'],
  watchos: ['watchos', 'apple watch'],
  tvos: ['tvos', 'apple tv'],
  wearos: ['wear os', 'wearos'],
  androidtv: ['android tv', 'google tv'],
  fireos: ['fire os', 'fire tablet', 'fire tv'],
  chrome: ['chrome', 'google chrome'],
  firefox: ['firefox', 'mozilla firefox'],
  edge: ['edge', 'microsoft edge', 'ms edge'],
  safari: ['safari'],
  opera: ['opera browser', 'opera mini', 'opera gx'],
  ie: ['internet explorer'],
};
