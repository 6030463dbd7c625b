/**
 * What a thing made by a class is like, to be read: a first line, and under it a
 * line for each of its parts, behind its name.
 *
 * @param head Such as `"Mlp, 17,410 parameters"`.
 * @param parts By their names.
 */
export function inLines(head: string, parts: Readonly<Record<string, string | number | boolean>>): string {
  const width = Math.max(...Object.keys(parts).map(({ length }) => length));
  return [head, ...Object.entries(parts).map(([name, part]) => `  ${name.padEnd(width)}  ${part}`)].join(
    "\n",
  );
}

/** How many there are of something: "1 step", "17,410 steps". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
