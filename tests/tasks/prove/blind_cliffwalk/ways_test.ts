import { Generator } from "../../../../lib/random/generator.ts";
import { allWalks } from "../../../../lib/tasks/prove/blind_cliffwalk/all_walks.ts";
import { CliffValues } from "../../../../lib/tasks/prove/blind_cliffwalk/cliff_values.ts";
import { greatest, kindsOf, proportionally } from "../../../../lib/tasks/prove/blind_cliffwalk/kinds.ts";
import { ways } from "../../../../lib/tasks/prove/blind_cliffwalk/ways.ts";
import { assertAlmostEquals, assertEquals } from "../../../assert.ts";

const transitions = allWalks(3, new Generator(0));

function course() {
  return { transitions, values: new CliffValues(3, new Generator(1)), random: new Generator(2) };
}

Deno.test("kindsOf() counts the transitions that are alike, and knows where the first of them lies", () => {
  const kinds = kindsOf(transitions);
  assertEquals(kinds.map(({ count }) => count).sort(), [1, 1, 2, 2, 4, 4]);
  for (const { place } of kinds) {
    const { observation, action } = transitions[place];
    assertEquals(
      transitions.findIndex((step) => step.observation === observation && step.action === action),
      place,
    );
  }
});

Deno.test("greatest() and proportionally() go by the measure, the latter also by how many there are", () => {
  const kinds = [{ place: 0, count: 1 }, { place: 3, count: 2 }, { place: 7, count: 5 }];
  assertEquals(greatest(kinds, (place) => -Math.abs(place - 4)), 3);
  const random = new Generator(0), drawn = new Map<number, number>();
  for (let draw = 0; draw < 10_000; draw++) {
    const place = proportionally(kinds, (place) => place === 3 ? 2 : place === 0 ? 1 : 0, random);
    drawn.set(place, (drawn.get(place) ?? 0) + 1);
  }
  assertEquals([...drawn.keys()].sort(), [0, 3]);
  assertAlmostEquals((drawn.get(3) ?? 0) / 10_000, 0.8, 0.02); // 2 · 2 of 5
});

Deno.test("greedily new transitions come first, the oldest before the others, and then the largest error", () => {
  const { next, tell } = ways.greedy(course()), seen: number[] = [];
  for (let draw = 0; draw < transitions.length; draw++) {
    const place = next();
    seen.push(place);
    tell?.(place, place === 5 ? -0.7 : 0.01 * place);
  }
  assertEquals(seen, [...transitions.keys()]);
  assertEquals(next(), 5);
  tell?.(5, 0.1);
  assertEquals(next(), 13);
});

Deno.test("what was told decides how often prioritised ways draw a transition, and not how uniform draws it", () => {
  const share = (name: string) => {
    const { next, tell } = ways[name](course());
    for (const place of transitions.keys()) tell?.(place, place === 6 ? -1 : 0.001);
    return Array.from({ length: 4000 }, next).filter((place) => place === 6).length / 4000;
  };
  assertAlmostEquals(share("uniform"), 1 / 14, 0.02);
  assertAlmostEquals(share("proportional"), 1 / (1 + 13 * 0.001 ** 0.6), 0.03); // 0.83
  const ranks = Array.from({ length: 14 }, (_, place) => (place + 1) ** -0.7);
  assertAlmostEquals(share("rank-based"), 1 / ranks.reduce((sum, rank) => sum + rank, 0), 0.03); // 0.24
});

Deno.test("those who know the truth, or all errors, begin with the reward", () => {
  for (const name of ["oracle", "greedy, true errors"]) {
    assertEquals(transitions[ways[name](course()).next()].reward, 1, name);
  }
});
