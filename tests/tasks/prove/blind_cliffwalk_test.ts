/** What lesson 09 claims of the blind cliffwalks, and that the recorded numbers can be made again. */
import { median } from "simple-statistics";
import { runCliffwalk } from "../../../lib/tasks/prove/blind_cliffwalk.ts";
import { recorded } from "../../../lib/train/recorded.ts";
import { assert, assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";

/** Over its seeds how many updates a way needs, for each of the sizes. */
function medians(runs: readonly (readonly number[])[]): number[] {
  return runs.map((updates) => median([...updates]));
}

/** By how much that grows with a state, over the last four of 15 sizes. */
function growth(runs: readonly (readonly number[])[]): number {
  const needed = medians(runs);
  return (needed[14] / needed[10]) ** (1 / 4);
}

Deno.test("the paper's sizes are recorded, with ten seeds of every way", { ignore: !granted }, async () => {
  const { states, transitions, ways } = await recorded("blind_cliffwalk");
  assertEquals(states, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  assertEquals([transitions[0], transitions[14]], [6, 131_070]);
  for (const runs of Object.values(ways)) assertEquals(runs.map(({ length }) => length), Array(15).fill(10));
});

Deno.test("uniform replay needs nine passes through the memory and more, and twice as long with each state", {
  ignore: !granted,
}, async () => {
  const { transitions, ways: { uniform } } = await recorded("blind_cliffwalk");
  for (const [place, needed] of medians(uniform).entries()) assert(needed > 9 * transitions[place]);
  assert(growth(uniform) > 1.9);
});

Deno.test("with stored priorities it takes as long as one pass, a tenth, and also doubles with each state", {
  ignore: !granted,
}, async () => {
  const { transitions, ways } = await recorded("blind_cliffwalk");
  for (const name of ["greedy", "proportional", "rank-based"]) {
    const needed = medians(ways[name]), passes = needed[14] / transitions[14];
    assert(passes > 1 && passes < 1.5, name);
    assert(growth(ways[name]) > 1.9 && growth(ways[name]) < 2.05, name);
    assert(medians(ways.uniform)[14] > 10 * needed[14], name);
  }
});

Deno.test(
  "greedily by true errors, or by the truth, it takes fewer than 9 n² updates, whatever the memory's size",
  {
    ignore: !granted,
  },
  async () => {
    const { states, ways } = await recorded("blind_cliffwalk");
    for (const name of ["oracle", "greedy, true errors"]) {
      for (const [place, needed] of medians(ways[name]).entries()) {
        assert(
          needed < 9 * states[place] ** 2,
          name,
        );
      }
      assert(growth(ways[name]) < 1.16, name);
    }
  },
);

Deno.test("drawn in proportion to true errors it still grows with each state by one half", {
  ignore: !granted,
}, async () => {
  const growing = growth((await recorded("blind_cliffwalk")).ways["proportional, true errors"]);
  assert(growing > 1.45 && growing < 1.65, `${growing}`);
});

Deno.test("the blind cliffwalks of up to 7 states need as many updates again as was recorded", {
  ignore: !granted,
}, async () => {
  const committed = await recorded("blind_cliffwalk"), states = committed.states.filter((n) => n <= 7);
  const ways = Object.entries(committed.ways).map(([name, runs]) => [name, runs.slice(0, states.length)]);
  assertEquals(runCliffwalk({ states, seeds: 10 }), {
    ...committed,
    states,
    transitions: committed.transitions.slice(0, states.length),
    ways: Object.fromEntries(ways),
  });
});
