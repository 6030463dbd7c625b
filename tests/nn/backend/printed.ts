/** The lines that something prints, in place of printing them. */
export async function printed(body: () => Promise<unknown>): Promise<string[]> {
  const { log } = console, lines: string[] = [];
  console.log = (...words: unknown[]) => lines.push(words.join(" "));
  try {
    await body();
  } finally {
    console.log = log;
  }
  return lines;
}
