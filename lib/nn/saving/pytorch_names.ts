import { counted } from "../../demands/in_lines.ts";
import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { CheckpointError } from "../../storage/checkpoint_error.ts";

/** What PyTorch calls layers, by what they are called here. */
export type ModuleNames = Readonly<Record<string, string>>;

/**
 * What PyTorch calls parameters, by what they are called here.
 *
 * @param owner Who asks, for the message.
 * @param parameters Such as `"layers.0.weight"`.
 * @param modules What layers are called there; the others are called as here.
 * @throws {TypeError} If `modules` is no object, or there is no such layer.
 * @throws {RangeError} If a name is no text, or given twice.
 */
export function pytorchNames(
  owner: string,
  parameters: readonly string[],
  modules: ModuleNames,
): ReadonlyMap<string, string> {
  demandKnown(`${owner}: names`, modules, modulesOf(parameters));
  for (const [module, name] of Object.entries(modules)) {
    if (typeof name === "string" && name !== "") continue;
    throw new RangeError(
      `${owner}: names: "${module}" must be called by a text such as "fc1", got ${inWords(name)}`,
    );
  }
  const names = new Map(parameters.map((parameter) => {
    const module = moduleOf(parameter);
    return [parameter, `${modules[module] ?? module}${parameter.slice(module.length)}`];
  }));
  if (new Set(names.values()).size === names.size) return names;
  throw new RangeError(`${owner}: names must give every layer another name, got ${inWords(modules)}`);
}

/**
 * What a file of PyTorch's calls a network's parameters: the same, or the layers
 * follow each other by the numbers in their names.
 *
 * @param file The file's name, for the message.
 * @param parameters Such as `"layers.0.weight"`.
 * @param inFile All names in the file, such as `"0.weight"`.
 * @throws {CheckpointError} If the names do not say which is which.
 */
export function namesInFile(
  file: string,
  parameters: readonly string[],
  inFile: readonly string[],
): ReadonlyMap<string, string> {
  const there = new Set(inFile);
  if (parameters.every((name) => there.has(name))) return new Map(parameters.map((name) => [name, name]));
  const ours = numbered(modulesOf(parameters)), theirs = numbered(modulesOf(inFile));
  if (ours === undefined || theirs === undefined) {
    const example = modulesOf(parameters).map((module) => `"${module}": "…"`).join(", ");
    throw new CheckpointError(
      `${file}: its names do not say which layer is which; they are ${modulesOf(inFile).join(", ")}: give ` +
        `{ names: { ${example} } }`,
    );
  }
  if (ours.length !== theirs.length) {
    throw new CheckpointError(
      `${file}: it has ${counted(theirs.length, "layer")} with weights (${
        theirs.join(", ")
      }), this network ${ours.length}`,
    );
  }
  const modules = Object.fromEntries(ours.map((module, place) => [module, theirs[place]]));
  return pytorchNames("loadStateDict", parameters, modules);
}

/** Modules in the order of their numbers; undefined where they differ in anything else. */
function numbered(modules: readonly string[]): string[] | undefined {
  const numbers = new Map<number, string>(), families = new Set<string>();
  for (const module of modules) {
    const parts = /^(.*?)(\d+)(\D*)$/.exec(module);
    if (parts === null) return undefined;
    const [, before, number, after] = parts;
    families.add(`${before}#${after}`);
    numbers.set(Number(number), module);
  }
  if (families.size !== 1 || numbers.size !== modules.length) return undefined;
  return Array.from(numbers).sort(([one], [other]) => one - other).map(([, module]) => module);
}

function modulesOf(parameters: readonly string[]): string[] {
  return [...new Set(parameters.map(moduleOf))];
}

/** The layer of a parameter: its name up to the last dot. */
function moduleOf(parameter: string): string {
  return parameter.slice(0, Math.max(0, parameter.lastIndexOf(".")));
}
