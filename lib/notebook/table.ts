import { demandKnown } from "../demands/known.ts";
import { type Bundle, Output } from "./output.ts";
import { element, escape } from "./svg.ts";
import { count, readable } from "./wording.ts";

/** What stands in a cell of a table. */
export type Entry = number | string | boolean;
/** A row of a table: its entries in order, or by their columns' names. */
export type Row = ArrayLike<Entry> | Readonly<Record<string, Entry>>;
/** The rows of a table, in order, or by their names; a single entry is a row of its own. */
export type Rows = ArrayLike<Row | Entry> | Readonly<Record<string, Row | Entry>>;

/** Options of a table. */
export interface TableOptions {
  /** Names for the columns, where the rows bring none. */
  readonly columns?: readonly string[];
  /** How many rows to show at most; a last line counts the rest. Default 20. */
  readonly most?: number;
  /** Above the table. */
  readonly title?: string;
}

/**
 * A table that a cell shows by ending with it. Single entries in place of rows
 * stand under one another, each behind its name or its place.
 */
export class Table extends Output {
  /** The table as text. */
  override readonly description: string;
  readonly #html: string;

  /**
   * Makes a table of its rows.
   *
   * @throws {TypeError} If a row is neither a list or a record of entries nor an entry, or there is no such option.
   * @throws {RangeError} If `most` is not a positive integer.
   */
  constructor(rows: Rows, options: TableOptions = {}) {
    super();
    demandKnown("show", options, ["columns", "most", "title"]);
    const { columns, most = 20, title } = options;
    if (!Number.isInteger(most) || most < 1) {
      throw new RangeError(`show: most must be an integer of at least 1, got ${most}`);
    }
    const all: [string, Row | Entry][] = Object.entries(rows);
    const shown = all.slice(0, most).map(([name, row]): [string, Row] => [name, asRow(name, row)]);
    const single = all.length > 0 && all.every(([, row]) => isEntry(row));
    const named = single || !Array.isArray(rows);
    const names = columns ?? (single ? ["value"] : namesOf(shown.map(([, row]) => row)));
    const head = [...(named ? [""] : []), ...names];
    const body = shown.map(([name, row]) => [...(named ? [name] : []), ...entriesOf(row, names).map(write)]);
    const rest = all.length - shown.length;
    const more = all.length === 0 ? "no rows" : rest > 0 ? `… and ${count(rest, "more row")}` : undefined;
    this.description = [title, ...(all.length > 0 ? asText(head, body) : []), more].filter((line) =>
      line !== undefined
    )
      .join("\n");
    this.#html = asHtml(head, body, { title, more, named });
  }

  /** The table as HTML, and as text in lined-up columns. */
  override bundle(): Promise<Bundle> {
    return Promise.resolve({ data: { "text/html": this.#html, "text/plain": this.description } });
  }
}

function isEntry(row: unknown): row is Entry {
  return typeof row === "number" || typeof row === "string" || typeof row === "boolean";
}

/** A row as it is, a single entry as a row of its own. */
function asRow(name: string, row: Row | Entry): Row {
  if (isEntry(row)) return [row];
  if (typeof row !== "object" || row === null) {
    throw new TypeError(`show: row ${name} must be a list or a record of numbers and words, got ${row}`);
  }
  return row;
}

function isList(row: Row): row is ArrayLike<Entry> {
  return Array.isArray(row) || ArrayBuffer.isView(row);
}

/** The columns' names: all keys that occur, or their numbers. */
function namesOf(rows: readonly Row[]): string[] {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return [...names];
}

function entriesOf(row: Row, names: readonly string[]): (Entry | undefined)[] {
  return names.map((name, place) => isList(row) ? row[place] : row[name]);
}

function write(entry: Entry | undefined): string {
  return entry === undefined ? "" : typeof entry === "number" ? readable(entry) : String(entry);
}

function asText(head: readonly string[], body: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, place) => Math.max(name.length, ...body.map((row) => row[place].length)));
  return [head, ...body].map((row) => row.map((text, place) => text.padStart(widths[place])).join("  "));
}

interface Around {
  readonly title?: string;
  readonly more?: string;
  readonly named: boolean;
}

function asHtml(
  head: readonly string[],
  body: readonly (readonly string[])[],
  { title, more, named }: Around,
): string {
  const row = (tag: (place: number) => string, texts: readonly string[]) =>
    element("tr", {}, ...texts.map((text, place) => element(tag(place), {}, escape(text))));
  return element(
    "table",
    {},
    ...(title === undefined ? [] : [element("caption", {}, escape(title))]),
    element("thead", {}, row(() => "th", head)),
    element("tbody", {}, ...body.map((texts) => row((place) => named && place === 0 ? "th" : "td", texts))),
    ...(more === undefined
      ? []
      : [element("tfoot", {}, element("tr", {}, element("td", { colspan: head.length }, more)))]),
  );
}
