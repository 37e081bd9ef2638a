// Tables of GitHub as micromark has them, looked for only where one can be. In: a text. Out: the
// extension for it. The parser would read each line of a paragraph once more to see whether it is the
// head of a table; that it is not shows in the line below.
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';

const TABLES = [gfmTable().flow?.null ?? []].flat();
const LINE_END = /\r\n?|\n/g;
/** The line between head and rows, behind signs of quotes. */
const DELIMITERS = /[ \t>]*[|:-][ \t|:-]*(?:[\r\n]|$)/y;

export function tablesIn(text: string): Extension {
  const isHead = (offset: number) => {
    LINE_END.lastIndex = offset;
    if (!LINE_END.test(text)) return false;
    DELIMITERS.lastIndex = LINE_END.lastIndex;
    return DELIMITERS.test(text);
  };
  const construct = (table: Construct): Construct => ({
    ...table,
    tokenize(effects, ok, nok) {
      const start = table.tokenize.call(this, effects, ok, nok);
      return (code) => (isHead(this.now().offset) || isInTable(this) ? start(code) : nok(code));
    },
  });
  return { flow: { null: TABLES.map(construct) } };
}

/** Whether the line above is one of a table. */
function isInTable({ events }: TokenizeContext): boolean {
  const above = events.findLast(([, { type }]) => type !== 'lineEnding' && type !== 'linePrefix');
  return above?.[1].type === 'tableRow' || above?.[1].type === 'tableHead';
}
