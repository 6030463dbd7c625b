/** What other libraries and papers call things that have another name here, or one of several. */
const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    lr: ["learningRate"],
    alpha: ["stepSize"],
    gamma: ["discount"],
    eps: ["epsilon"],
    lambda: ["traceDecay"],
    betas: ["beta1", "beta2"],
    layers: ["hidden", "sizes"],
    hiddenSizes: ["hidden", "sizes"],
    hiddenLayers: ["hidden", "sizes"],
  }).map(([name, own]) => [plain(name), own]),
);

/**
 * Which of the names that there are was meant by one that there isn't: the same
 * in other letters, as Python writes it, in American spelling, or by a usual
 * abbreviation or Greek letter; undefined if none.
 */
export function meant(name: string, known: readonly string[]): string | undefined {
  return allMeant(name, known)[0];
}

/** As {@linkcode meant}, but all names where one elsewhere stands for several here, as `betas` does. */
export function allMeant(name: string, known: readonly string[]): string[] {
  const wanted = (synonyms.get(plain(name)) ?? [name]).map(plain);
  return known.filter((other) => wanted.includes(plain(other)));
}

/** What a message ends with where a name is not among those known, but another one was meant. */
export function doYouMean(name: unknown, known: readonly string[]): string {
  const other = typeof name === "string" ? meant(name, known) : undefined;
  return other === undefined ? "" : `; do you mean "${other}"?`;
}

/** In small letters, of which the American spelling is the same. */
function plain(name: string): string {
  return name.replace(/[_-]/g, "").toLowerCase()
    .replaceAll("z", "s").replaceAll("our", "or").replace(/cent(er|re)e?/, "centr");
}
