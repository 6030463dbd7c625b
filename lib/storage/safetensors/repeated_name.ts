/**
 * A name that occurs twice in one object of a JSON text: JSON.parse keeps the
 * last of them without a word.
 *
 * @param text Text that JSON.parse takes.
 */
export function repeatedName(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = []; // the names in each object around; none for a list
  for (const [token, quoted] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === "{" || token === "[") open.push(token === "{" ? new Set() : undefined);
    else if (token === "}" || token === "]") open.pop();
    else if (quoted !== undefined) {
      const name = String(JSON.parse(quoted)), names = open.at(-1);
      if (names?.has(name)) return name;
      names?.add(name);
    }
  }
  return undefined;
}
