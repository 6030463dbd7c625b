import { type Bundle, Output } from "./display.ts";
import { readable } from "./plot/series.ts";
import { element, escape } from "./svg.ts";

/** What stands in a cell of a table. */
export type Entry = number | string | boolean;
/** A row of a table: its entries in order, or by their columns' names. */
export type Row = ArrayLike<Entry> | Readonly<Record<string, Entry>>;
/** The rows of a table, in order, or by their names. */
export type Rows = readonly Row[] | Readonly<Record<string, Row>>;

/** Options of a table. */
export interface TableOptions {
  /** Names for the columns, where the rows bring none. */
  readonly columns?: readonly string[];
  /** How many rows to show at most; a last line counts the rest. Default 20. */
  readonly most?: number;
  readonly title?: string;
}

/** A table that a cell shows by ending with it. */
export class Table extends Output {
  override readonly description: string;
  readonly #html: string;

  constructor(rows: Rows, { columns, most = 20, title }: TableOptions = {}) {
    super();
    const named = !Array.isArray(rows);
    const all: [string, Row][] = Object.entries(rows);
    const shown = all.slice(0, most);
    const names = columns ?? namesOf(shown.map(([, row]) => row));
    const head = [...(named ? [""] : []), ...names];
    const body = shown.map(([name, row]) => [...(named ? [name] : []), ...entriesOf(row, names).map(write)]);
    const rest = all.length - shown.length;
    const more = rest > 0 ? `… and ${readable(rest)} more row${rest === 1 ? "" : "s"}` : undefined;
    this.description = [title, ...asText(head, body), more].filter((line) => line !== undefined).join("\n");
    this.#html = asHtml(head, body, { title, more, named });
  }

  override bundle(): Promise<Bundle> {
    return Promise.resolve({ data: { "text/html": this.#html, "text/plain": this.description } });
  }
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
