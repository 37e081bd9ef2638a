// Tables of raw text: a row a line, cells set apart by bars ("plan | space | price |"). In: the words
// of a line. Out: whether it is such a row.

/** Fewer bars may stand in any line: "Settings | General". */
const MIN_BARS = 2;

export function isTableRow(words: string): boolean {
  let bars = 0;
  for (let at = words.indexOf('|'); at >= 0; at = words.indexOf('|', at + 1)) bars += 1;
  return bars >= MIN_BARS && /(?:^| )\|(?: |$)/.test(words);
}
