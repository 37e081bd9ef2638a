// The faults of a file system in words for people, the same for the same cause.

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'a loop of symbolic links',
  EISDIR: 'a folder, not a file',
  ENXIO: 'not a file that can be read',
  EIO: 'the file system could not read it (input/output error)',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ENAMETOOLONG: 'its path is too long',
};

/** Why a path could not be read. */
export function reasonOf(error: unknown, path: string): string {
  // Names are bytes to the file system; one that is no UTF-8 cannot be asked for by its text.
  if (path.includes('\ufffd')) return 'its name is not valid UTF-8: rename it';
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}
