// Invented articles in any number, the same for the same seed: what the tests of whole runs read.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DEVICES = ['lamp', 'kettle', 'gate', 'heater', 'scale', 'camera'];
const VERBS = ['Press', 'Open', 'Tap', 'Select', 'Hold'];
const CONTROLS = ['Reset', 'Menu', 'Devices', 'Add Device', 'Confirm'];
const PLATFORMS = ['Android', 'iPhone', 'Windows'];

/** Numbers from 0 up to a limit, one after the other, the same for the same seed. */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** One article of some twenty lines. */
export function articleText(number: number): string {
  const next = randomNumbers(number + 1);
  const pick = (words: readonly string[]): string => words[next(words.length)] ?? '';
  const device = pick(DEVICES);
  const lines = [
    `How to set up ${device} ${number} for ${pick(PLATFORMS)}`,
    '',
    'Requirements:',
    `  • The ${device} is plugged in.`,
    `  • For help with the app see KB${1_000 + next(50)}.`,
    '',
    'Procedure:',
    '',
  ];
  const steps = 3 + next(8);
  for (let step = 1; step <= steps; step += 1) {
    lines.push(
      `${step}) ${pick(VERBS)} ${pick(CONTROLS)} (Figure ${step}).`,
      '',
      `Figure ${step}`,
      '',
    );
  }
  lines.push(
    'Possible issues and solutions',
    '',
    `  • The app says "Code ${next(9)} is not known".`,
    '',
    `This may indicate that the ${device} is asleep. Press ${pick(CONTROLS)} and try again.`,
    '',
  );
  return lines.join('\n');
}

/** Writes `count` articles into a folder, spread over a few folders below it. */
export async function writeArticles(folder: string, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const below = join(folder, `part${number % 7}`);
    await mkdir(below, { recursive: true });
    await writeFile(join(below, `article${number}.txt`), articleText(number));
  }
}
