/** A cell whose output a kernel may lose, in as many versions as are asked for. */
export interface OutputCase {
  /** What it is, in a word or two. */
  readonly name: string;
  /** The code of version `i`. */
  readonly source: (i: number) => string;
  /** All that version `i` shows, one after the other. */
  readonly shows: (i: number) => string;
}

const twenty = Array.from({ length: 20 }, (_, line) => line);
const large = 300_000; // characters

function display(text: string): string {
  return `await Deno.jupyter.display({ "text/plain": ${text} }, { raw: true });`;
}

/** The ways in which a cell shows something. */
export const outputCases: readonly OutputCase[] = [
  { name: "expression", source: (i) => `1000 + ${i}`, shows: (i) => `${1000 + i}` },
  { name: "log", source: (i) => `console.log("log ${i}");`, shows: (i) => `log ${i}\n` },
  {
    name: "20 logs",
    source: (i) => `for (let line = 0; line < 20; line++) console.log("${i}:" + line);`,
    shows: (i) => twenty.map((line) => `${i}:${line}\n`).join(""),
  },
  { name: "display", source: (i) => display(`"picture ${i}"`), shows: (i) => `picture ${i}` },
  {
    name: "display, then a wait",
    source: (i) => `${display(`"picture ${i}"`)} await new Promise((resolve) => setTimeout(resolve, 5));`,
    shows: (i) => `picture ${i}`,
  },
  {
    name: "300 KB display",
    source: (i) => display(`"${i}:" + "x".repeat(${large})`),
    shows: (i) => `${i}:${"x".repeat(large)}`,
  },
  {
    name: "error",
    source: (i) => `console.log("before ${i}"); throw new Error("number ${i}");`,
    shows: (i) => `before ${i}\nError: number ${i}`,
  },
];
