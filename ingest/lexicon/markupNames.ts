// Short names of platforms that only markup uses, in classes and attributes; text never does.

/** Platform ids by such names, in lower case. */
export const markupNames: Readonly<Record<string, string>> = {
  win: 'windows',
  win32: 'windows',
  win64: 'windows',
  unix: 'linux',
  gnu: 'linux',
  osx: 'macos',
  darwin: 'macos',
};
