import { assertEquals } from "./assert.ts";
import { granted } from "./granted.ts";

/** What is in lib/, from the ground up. Each may import what is below it, and nothing beside it. */
const levels: readonly (readonly string[])[] = [
  ["demands"],
  ["storage", "random"],
  ["envs"],
  ["rules"],
  ["replay", "nn"],
  ["agents"],
  ["train"],
  ["exercises"],
  ["notebook"],
  ["mod.ts"],
  ["tasks"],
];

const library = new URL("../lib/", import.meta.url);

/** An import between two files, by their paths in the library: `nn/shape.ts`. */
type Import = readonly [from: string, to: string];

async function importsOf(file: string): Promise<Import[]> {
  const text = await Deno.readTextFile(new URL(file, library));
  // At the beginning of a line: the imports of examples stand in comments.
  const statements = text.matchAll(/^(?:import|export)\b[^;]*?"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm);
  const imported = Array.from(statements, ([, statement, dynamic]) => {
    return new URL(statement ?? dynamic, new URL(file, library)).href;
  });
  // What is recorded in data/ belongs to no level.
  return imported.filter((href) => href.startsWith(library.href))
    .map((href) => [file, href.slice(library.href.length)]);
}

async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(new URL(folder, library))) {
    if (isDirectory) files.push(...await filesIn(`${folder}${name}/`));
    else if (name.endsWith(".ts") && !name.endsWith(".as.ts")) files.push(folder + name);
  }
  return files;
}

async function importsIn(folder: string): Promise<Import[]> {
  return (await Promise.all((await filesIn(folder)).map(importsOf))).flat();
}

Deno.test("The folders of the library import downwards only", { ignore: !granted }, async () => {
  const level = new Map(levels.flatMap((folders, height) => folders.map((folder) => [folder, height])));
  const heightOf = (file: string) => level.get(file.split("/")[0]) ?? NaN;
  const upwards = (await importsIn("")).filter(([from, to]) => {
    const isInside = from.split("/")[0] === to.split("/")[0];
    return !isInside && !(heightOf(to) < heightOf(from));
  });
  assertEquals(upwards, []);
  const names = Array.from(Deno.readDirSync(library), ({ name }) => name);
  assertEquals(names.sort(), levels.flat().sort());
});

Deno.test("The folders of lib/nn do not import each other in a circle", { ignore: !granted }, async () => {
  const folderOf = (file: string) => file.split("/").slice(0, 2).join("/");
  const between = (await importsIn("nn/")).filter(([from, to]) => folderOf(from) !== folderOf(to));
  const reach = (folder: string, reached = new Set<string>()): Set<string> => {
    for (const [from, to] of between) {
      if (folderOf(from) !== folder || reached.has(folderOf(to))) continue;
      reach(folderOf(to), reached.add(folderOf(to)));
    }
    return reached;
  };
  assertEquals(between.filter(([from, to]) => reach(folderOf(to)).has(folderOf(from))), []);
});
