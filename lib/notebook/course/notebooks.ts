/** What of the course can be known from the notebooks themselves, where they may be read. */
const folder = new URL("../../../notebooks/", import.meta.url);

/** The names of the notebooks that there are, without their ending; undefined where they cannot be read. */
export function notebooksThere(): Set<string> | undefined {
  return reading(() => {
    const files = [...Deno.readDirSync(folder)].filter(({ name }) => name.endsWith(".ipynb"));
    return new Set(files.map(({ name }) => name.slice(0, -".ipynb".length)));
  });
}

/** The part of a notebook that is read here. */
interface Cells {
  readonly cells: readonly {
    readonly id?: string;
    readonly metadata: { readonly bellman?: { readonly exercise?: string } };
  }[];
}

/** The id of the cell in which an exercise is solved; undefined where it cannot be found. */
export function cellOf(notebook: string, exercise: string): string | undefined {
  return reading(() => {
    const { cells }: Cells = JSON.parse(Deno.readTextFileSync(new URL(`${notebook}.ipynb`, folder)));
    return cells.find(({ metadata }) => metadata.bellman?.exercise === exercise)?.id;
  });
}

/** What can be read, without asking for permission; undefined where it cannot. */
function reading<Result>(read: () => Result): Result | undefined {
  try {
    if (Deno.permissions.querySync({ name: "read", path: folder }).state !== "granted") return undefined;
    return read();
  } catch {
    return undefined; // a notebook that is half written, or no notebook at all: the map does without
  }
}
