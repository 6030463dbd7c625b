import { extname, join } from "node:path";
import { ifThere, writeIfDifferent } from "../storage/files.ts";

/** How the contents of a file are made, by how its name ends. */
export type Formats = Readonly<Record<string, () => string | Uint8Array | Promise<string | Uint8Array>>>;

/**
 * Saves a picture as its name ends, in a folder that is made if it isn't there.
 *
 * @param who Who saves: what an error begins with.
 * @throws {RangeError} If the name ends otherwise.
 */
export async function savePicture(who: string, path: string, formats: Formats): Promise<void> {
  const ending = extname(path).toLowerCase();
  if (!Object.hasOwn(formats, ending)) {
    const known = Object.keys(formats), last = known.pop();
    throw new RangeError(`${who}: a file's name must end in ${known.join(", ")} or ${last}, got "${path}"`);
  }
  await writeIfDifferent(path, await formats[ending]());
}

/**
 * Saves pictures as `0000.png`, `0001.png` and so on.
 *
 * @param who Who saves: what an error begins with.
 * @param count How many pictures there are.
 * @throws {RangeError} If the folder holds more numbered pictures than that, which would be taken for part of these.
 */
export async function savePictures(
  who: string,
  folder: string,
  pictures: Iterable<Uint8Array>,
  count: number,
): Promise<void> {
  const older = (await namesIn(folder)).find((name) => /^\d{4,}\.png$/.test(name) && parseInt(name) >= count);
  if (older !== undefined) {
    throw new RangeError(
      `${who}: ${folder} already holds ${older}, of a longer animation; name another folder, or empty this one`,
    );
  }
  let number = 0;
  for (const picture of pictures) {
    await writeIfDifferent(join(folder, `${String(number++).padStart(4, "0")}.png`), picture);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await ifThere(() => Array.fromAsync(Deno.readDir(folder), ({ name }) => name));
  return names?.sort() ?? [];
}
