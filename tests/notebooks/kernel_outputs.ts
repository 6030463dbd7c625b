/** Shows that the pinned kernel loses nothing of what cells show; `deno task prove kernels` counts other versions. */
import counted from "../../data/kernels.json" with { type: "json" };
import { assert, assertEquals } from "../assert.ts";
import { ensureEnvironment, projectFolder } from "../../lib/tasks/environment.ts";
import { type OutputCase, outputCases } from "../../lib/tasks/prove/kernels/cases.ts";
import { lostOutputs } from "../../lib/tasks/prove/kernels/lost_outputs.ts";
import { pinnedVersion, readRequirements } from "../../lib/tasks/requirements.ts";

Deno.test("of what was counted, the pinned kernel and the newest lose nothing with the library", async () => {
  const pinned = pinnedVersion(await readRequirements(projectFolder), "deno");
  const versions = Object.entries(counted.versions);
  assertEquals(versions[0][0], pinned);
  for (const [version, lost] of [versions[0], versions[versions.length - 1]]) {
    assertEquals(Object.keys(lost), outputCases.map(({ name }) => name), version);
    assert(Object.values(lost).every((cells) => cells.with === 0), version);
  }
});

const jupyter = await ensureEnvironment();
const cells = 40;

for (const example of outputCases) {
  Deno.test(`${example.name}: all of ${cells} cells show all of it`, async () => {
    assertEquals(await lostOutputs(example, jupyter, { cells, library: true }), 0);
  });
}

const inOrder: OutputCase = {
  name: "a picture, a line, a picture",
  source: (i) => `${picture(`before ${i}`)} console.log("line ${i}"); ${picture(`after ${i}`)}`,
  shows: (i) => `before ${i}line ${i}\nafter ${i}`,
};

function picture(text: string): string {
  return `await rl.display({ data: { "text/plain": "${text}" } });`;
}

Deno.test(`${inOrder.name}: all of ${cells} cells show them in this order`, async () => {
  assertEquals(await lostOutputs(inOrder, jupyter, { cells, library: true }), 0);
});
