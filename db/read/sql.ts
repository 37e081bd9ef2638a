// Pieces of SQL with their parameters, put together as templates. The statements of reading are
// made for each request, so this has to be light: a piece is what was written, and it is only
// rendered once, when the statement is whole.

/** References that were made before: statements consist of little else. */
const REFERENCES = new Map<string, Sql>();
const MOST_REFERENCES = 10_000;

/** A piece of SQL: texts, and between them further pieces or values that become parameters. */
export class Sql {
  readonly texts: readonly string[];
  readonly values: readonly unknown[];

  constructor(texts: readonly string[], values: readonly unknown[]) {
    this.texts = texts;
    this.values = values;
  }
}

/** A piece as it is written; a value that is no piece is a parameter. */
export function sql(texts: TemplateStringsArray, ...values: readonly unknown[]): Sql {
  return new Sql(texts, values);
}

/** A text of ours, as it is. */
sql.raw = (text: string): Sql => new Sql([text], []);

/** A text as a literal. */
sql.lit = (text: string): Sql => sql.raw(`'${text.replaceAll("'", "''")}'`);

/** A name, quoted. */
sql.id = (name: string): Sql => sql.raw(quoted(name));

/** An alias, or an alias and a column: "t1.title". */
sql.ref = (name: string): Sql => {
  const known = REFERENCES.get(name);
  if (known !== undefined) return known;
  const made = sql.raw(name.split('.').map(quoted).join('.'));
  if (REFERENCES.size < MOST_REFERENCES) REFERENCES.set(name, made);
  return made;
};

/** The pieces one after the other. */
sql.join = (pieces: readonly Sql[], between = ', '): Sql =>
  new Sql(['', ...pieces.slice(1).map(() => between), ''], pieces);

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export interface Rendered {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** The same without pieces inside, for what is rendered again and again. */
export function flat(whole: Sql): Sql {
  const texts: string[] = [];
  const parameters: unknown[] = [];
  let text = '';
  const write = (piece: Sql): void => {
    piece.texts.forEach((own, at) => {
      text += own;
      if (at >= piece.values.length) return;
      const value = piece.values[at];
      if (value instanceof Sql) {
        write(value);
        return;
      }
      texts.push(text);
      parameters.push(value);
      text = '';
    });
  };
  write(whole);
  return new Sql([...texts, text], parameters);
}

/** The whole as a statement. */
export function render(whole: Sql): Rendered {
  const { texts, values } = flat(whole);
  const text = texts.map((own, at) => (at < values.length ? `${own}$${at + 1}` : own)).join('');
  return { text, parameters: values };
}
