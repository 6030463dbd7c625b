/** What lesson 10 says of its recorded runs, and that they can be made again. */
import { lessTheMean, normalised } from "../../../lib/tasks/prove/reinforce_source/learner.ts";
import { reinforceSourceExperiments } from "../../../lib/tasks/prove/reinforce_source.ts";
import { recorded, type RecordedVariant, solvedWithin } from "../../../lib/train/recorded.ts";
import { assert, assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { use } from "../../nn/on_backends.ts";
import { testBeginning } from "./begins_again.ts";

if (granted) await use("wasm");

for (const experiment of reinforceSourceExperiments) testBeginning(experiment, { episodes: 500 });

/** The first iterations of a hundred episodes whose mean is so high, the least first; of seeds that have one. */
function iterationsAt(level: number, { means }: RecordedVariant): number[] {
  const found = means.map((seed) => seed.findIndex((mean, k) => k % 5 === 4 && mean >= level));
  return found.filter((place) => place >= 0).map((place) => (place - 4) / 5).sort((one, other) =>
    one - other
  );
}

Deno.test("an episode's returns less their mean, and on one scale; a return that is all alone is 0", () => {
  assertEquals([...lessTheMean(Float64Array.of(3, 2, 1))], [1, 0, -1]);
  assertEquals([...normalised(Float64Array.of(9))], [0]);
  assertEquals([...normalised(Float64Array.of(7, 5, 3))].map((value) => value.toFixed(6)), [
    "1.000000",
    "0.000000",
    "-1.000000",
  ]);
});

Deno.test(
  "in the recorded runs the entropy's sign does not show: all seeds reach a mean of 195 at about the same time",
  {
    ignore: !granted,
  },
  async () => {
    const { variants } = await recorded("reinforce_source");
    const ranges = ["entropy rewarded", "entropy punished", "no entropy"].map((name) => {
      const iterations = iterationsAt(195, variants[name]);
      return [iterations.length, iterations[0], iterations[9], iterationsAt(500, variants[name]).length];
    });
    assertEquals(ranges, [[10, 37, 50, 2], [10, 33, 46, 5], [10, 34, 42, 5]]);
  },
);

Deno.test(
  "in the recorded runs lesson c's agent reaches 195 within 3,000 episodes, and loses nothing of it",
  {
    ignore: !granted,
  },
  async () => {
    const { variants: { "lesson c": lessonC } } = await recorded("reinforce_source");
    const iterations = iterationsAt(195, lessonC);
    assertEquals([iterations.length, iterations[0], iterations[9]], [10, 23, 29]);
    const last = lessonC.means.map((seed) => seed[seed.length - 1]);
    assert(Math.min(...last) > 225 && Math.max(...last) < 325, `${last}`);
    assert(Math.min(...lessonC.greedy) > 430);
  },
);

Deno.test(
  "in the recorded runs dividing each session by its length costs more than 900 sessions in every seed",
  {
    ignore: !granted,
  },
  async () => {
    const { variants: { "divided by T": divided, "summed": summed, "summed, less the mean": centred } } =
      await recorded("reinforce_average");
    assertEquals(Math.max(...divided.means.flat()) < 195, true);
    assertEquals([solvedWithin(divided), solvedWithin(summed, 2500), solvedWithin(centred, 2150)], [
      0,
      10,
      10,
    ]);
    assertEquals([iterationsAt(195, summed)[9], iterationsAt(195, centred)[9]], [20, 18]);
  },
);

Deno.test(
  "in the recorded runs lesson d begins alike in both experiments",
  { ignore: !granted },
  async () => {
    const { variants: { "divided by T": divided } } = await recorded("reinforce_average");
    const { variants: { "entropy rewarded": rewarded } } = await recorded("reinforce_source");
    assertEquals(divided.means, rewarded.means.map((seed) => seed.slice(0, 150)));
  },
);
