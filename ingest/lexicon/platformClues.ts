// What tells international names of platforms from other words. Language packs take this table and
// add what only their language says.

export const platformClues = {
  capital: ['mac', 'macs', 'windows', 'chrome', 'edge', 'safari', 'fedora'],
  beside: { edge: ['browser', 'chrome', 'firefox', 'safari', 'internet explorer'] },
  lookalikes: ['cisco ios', 'windows-1252'],
};
