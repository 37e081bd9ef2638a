// Why a document was cut into its articles as it was, as `kbgraph parse --format explain` shows it
// below the text: the layout, then a line for each article and each line that nearly began one.
import type { Explanation, LineExplained } from '../../ingest/explanation.ts';
import { printable, type Colors } from '../output.ts';

const WORDS_LENGTH_CAP = 60;

/** Yields the lines of the presentation, without line ends. */
export function* evidence(explained: Explanation, colors: Colors): Generator<string> {
  const { threshold, layout, articles, nearMisses } = explained;
  if (layout !== null) yield `${colors.bold('layout')} ${layoutWords(layout)}`;
  for (const article of articles) {
    yield `${colors.bold('article')} ${place(article)} ${colors.dim(article.language)}`;
    yield weights(article, colors);
  }
  for (const line of nearMisses) {
    yield `${colors.yellow('nearly an article')} ${place(line)}`;
    yield weights(line, colors, threshold);
  }
}

function layoutWords({ headingBlanks, wrapWidth }: NonNullable<Explanation['layout']>): string {
  const spacing =
    headingBlanks === 0
      ? 'collapsed: no blank lines between paragraphs'
      : `spaced: headings below ${headingBlanks === 1 ? 'a blank line' : 'two blank lines or more'}`;
  const width =
    wrapWidth === null ? 'no wrapped lines' : `lines wrapped at ${wrapWidth} characters`;
  return `${spacing}; ${width}`;
}

function place({ line, words }: LineExplained): string {
  const folded = printable(words.replace(/\s+/g, ' '));
  const shown =
    folded.length <= WORDS_LENGTH_CAP ? folded : `${folded.slice(0, WORDS_LENGTH_CAP)}…`;
  return `line ${line} · ${shown}`;
}

function weights(
  { evidence: { score, reasons } }: LineExplained,
  colors: Colors,
  threshold?: number,
): string {
  const sum = threshold === undefined ? String(score) : `${score} of ${threshold}`;
  return `  ${colors.cyan(sum)} ${colors.dim(reasons.map(printable).join(', '))}`;
}
