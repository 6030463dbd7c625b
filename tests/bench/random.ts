/**
 * What a draw costs: prints nanoseconds a call, less what calling an empty
 * function in the same loop costs.
 *
 *     deno run -A tests/bench/random.ts
 *
 * @module
 */
import { Generator } from "../../lib/random/generator.ts";

const CALLS = 2_000_000, RUNS = 7;
/** All results added up, so that no draw is optimised away. */
let sum = 0;

/** Nanoseconds a call, the best of several runs, so that what else the machine does counts least. */
function cost(draw: () => number, calls = CALLS): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) sum += draw();
    best = Math.min(best, performance.now() - start);
  }
  return best * 1e6 / calls;
}

const random = new Generator(0), other = new Generator(1);
const crowd = Array.from({ length: 5_000 }, (_, seed) => new Generator(seed));
const p = [0.1, 0.2, 0.3, 0.4];
let turn = 0;

const draws: Record<string, () => number> = {
  "random()": () => random.random(),
  "random(), two generators in turn": () => turn++ % 2 ? random.random() : other.random(),
  "random(), 5,000 generators in turn": () => crowd[turn++ % 5_000].random(),
  "randomFloat32()": () => random.randomFloat32(),
  "integers(0, 4)": () => random.integers(0, 4),
  "integers(0, 2 ** 40)": () => random.integers(0, 2 ** 40),
  "uniform(-0.05, 0.05)": () => random.uniform(-0.05, 0.05),
  "normal()": () => random.normal(),
  "choice(4)": () => random.choice(4),
  "choice(4, { p })": () => random.choice(4, { p }),
};

for (const draw of Object.values(draws)) cost(draw, CALLS / 20); // so that all are compiled and treated alike
const empty = cost(() => 0.5);
const table = Object.entries(draws).map(([call, draw]): [string, number] => [call, cost(draw) - empty]);
table.push(["new Generator(seed)", cost(() => new Generator(turn++).random(), CALLS / 20)]);
for (const [call, nanoseconds] of table) {
  console.log(call.padEnd(38), nanoseconds.toFixed(1).padStart(8), "ns");
}
if (Number.isNaN(sum)) throw new Error("random: a draw was not a number");
