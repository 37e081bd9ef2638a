// Compiles the program into dist/, unless dist/ is newer than every source file already.
// `prepare` runs it right after `npm ci`, `npm start` before it serves.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const stamp = join(dist, '.built');
const sources = ['schema', 'ingest', 'link', 'db', 'api', 'pipeline', 'cli'];
const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** The latest modification below a path, in milliseconds; a removed file shows in its folder. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    stat.mtimeMs,
  );
}

const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
const changedAt = Math.max(...[...sources, ...settings].map((name) => newest(join(root, name))));
if (builtAt <= changedAt) {
  // What is there stays until all of the new program is: a build that fails takes nothing away.
  const startedAt = new Date();
  const fresh = mkdtempSync(join(root, '.build-'));
  try {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const { status } = spawnSync(
      process.execPath,
      [tsc, '-p', 'tsconfig.build.json', '--outDir', fresh],
      { cwd: root, stdio: 'inherit' },
    );
    if (status !== 0) process.exitCode = status ?? 1;
    else {
      chmodSync(fresh, 0o755);
      chmodSync(join(fresh, 'cli', 'main.js'), 0o755);
      writeFileSync(join(fresh, '.built'), '');
      utimesSync(join(fresh, '.built'), startedAt, startedAt);
      rmSync(dist, { recursive: true, force: true });
      renameSync(fresh, dist);
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
