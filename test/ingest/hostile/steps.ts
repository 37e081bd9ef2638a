// Lists of many steps, captions, bullets, mentions and jumps.
import { lines, under, type HostileText } from './text.ts';

const inStep = (text: string) => under('Instructions', `1. Turn the key ${text}\n\n2. Push.\n`);

export const STEP_LISTS: readonly HostileText[] = [
  {
    name: 'errors in one sentence of a step',
    size: 2_000,
    text: (size) => inStep('if it jams, and it ' + 'displays "cannot" '.repeat(size)),
  },
  {
    name: 'errors in one step, each with what helps',
    size: 1_500,
    text: (size) => inStep('. It displays "cannot". Push the lid.'.repeat(size)),
  },
  {
    name: 'steps',
    size: 50_000,
    text: (size) =>
      under(
        'Instructions',
        lines(size, (place) => `${place}. Turn key ${place}.`),
      ),
  },
  {
    name: 'steps of three digits, again and again',
    size: 50_000,
    text: (size) =>
      under(
        'Instructions',
        lines(size, (place) => `${(place % 900) + 2}. Turn.`),
      ),
  },
  {
    name: 'steps with one number',
    size: 50_000,
    text: (size) => under('Instructions', '1. Turn.\n' + lines(size, () => '2. Turn the key.')),
  },
  {
    name: 'procedures of one step',
    size: 30_000,
    text: (size) =>
      under(
        'Instructions',
        lines(size, () => '1. Turn the key.', '\n\n'),
      ),
  },
  {
    name: 'sub-steps of one step',
    size: 50_000,
    text: (size) =>
      under('Instructions', '1. Turn.\n' + lines(size, (place) => `  1.${place % 999}. Turn on.`)),
  },
  {
    name: 'lettered sub-steps of one step',
    size: 50_000,
    text: (size) => under('Instructions', '1. Turn.\n' + lines(size, () => '   a) Turn on.')),
  },
  {
    name: 'lettered steps without a parent',
    size: 50_000,
    text: (size) =>
      under(
        'Instructions',
        lines(size, () => '4a. Turn the key.'),
      ),
  },
  {
    name: 'numbered lines that are no steps',
    size: 50_000,
    text: (size) =>
      under(
        'Notes',
        lines(size, (place) => `${place % 999}. A remark.`),
      ),
  },
  {
    name: 'captions on one row',
    size: 30_000,
    text: (size) =>
      under(
        'Instructions',
        '1. Turn (Figure 1).\n\n' + lines(size, (n) => `Figure ${n % 999}`, '   '),
      ),
  },
  {
    name: 'captions on rows of their own',
    size: 50_000,
    text: (size) => under('Instructions', '1. Turn.\n\n' + lines(size, () => 'Figure 1')),
  },
  {
    name: 'bullets under one step',
    size: 50_000,
    text: (size) => inStep('\n' + lines(size, () => '  • If it is stuck, go to step 2.')),
  },
  {
    name: 'mentions in one step',
    size: 30_000,
    text: (size) => inStep(lines(size, (place) => `(Figure ${place % 99})`, ' ')),
  },
  {
    name: 'mentions and captions of one number',
    size: 20_000,
    text: (size) =>
      under(
        'Instructions',
        lines(size, (place) => `${place}. Turn (Figure 1).\n\nFigure 1\n`),
      ),
  },
  {
    name: 'jumps in one step',
    size: 30_000,
    text: (size) => inStep(lines(size, (place) => `proceed with step ${place % 99},`, ' ')),
  },
  {
    name: 'names in one step',
    size: 30_000,
    text: (size) => inStep(lines(size, () => 'tap the “Door” button and', ' ')),
  },
];
