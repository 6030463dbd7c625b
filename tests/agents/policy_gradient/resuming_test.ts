/** That an agent goes on from its snapshot as if nothing had happened, wherever it is taken. */
import { Ppo } from "../../../lib/agents/ppo.ts";
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { rmsprop } from "../../../lib/nn/optimisers/rmsprop.ts";
import { recordIn, recordOf } from "../../../lib/storage/parts.ts";
import type { Storable } from "../../../lib/storage/storable.ts";
import { assert, assertEquals } from "../../assert.ts";
import { onBackends, type TestedBackend } from "../../nn/on_backends.ts";
import { numbered, play, worldAt } from "./steps.ts";
import { forEachAgent, type Variant } from "./variants.ts";

const end = 24;

// Copy 0's episodes end after 5, 7, 10, 14, 15, 20 and 21 steps and are broken off after 11 and 22; rollouts end
// after 5, 10, 15 and 20.
const backends: readonly [TestedBackend, readonly number[]][] = [
  ["wasm", Array.from({ length: end }, (_, split) => split)],
  ["cpu", [7]],
];

forEachAgent((name, variant) => {
  for (const [backend, splits] of backends) goesOn(name, variant, backend, splits);
});

goesOn(
  "Reinforce with an optimiser of its own",
  {
    copies: 2,
    make: (options) => {
      const optimiser = rmsprop({ learningRate: (update) => 0.02 / (1 + update), momentum: 0.5 });
      return new Reinforce({ ...numbered, copies: 2 }, {
        hidden: [4],
        optimiser,
        episodesPerUpdate: 2,
        ...options,
      });
    },
  },
  "wasm",
  [0, 9, 17],
);

function goesOn<Action>(
  name: string,
  { copies, make }: Variant<Action>,
  backend: TestedBackend,
  splits: readonly number[],
): void {
  onBackends(`${name} goes on from its snapshot bit for bit, wherever it is taken`, async () => {
    const whole = make(), done: number[][] = [];
    const snapshots: Storable[] = [], made: number[] = [];
    for (let k = 0; k < end; k++) {
      if (splits.includes(k)) snapshots[k] = await whole.snapshot();
      made.push(whole.updates);
      done.push(await play(whole, copies, { from: k, to: k + 1 }));
    }
    const last = await whole.snapshot(), { latest, updates } = whole;
    assert(updates >= 2, `${updates}`);
    for (const split of splits) {
      const other = make({ seed: 9 });
      await play(other, copies, { to: 13 });
      await other.restore(snapshots[split]);
      assertEquals(await other.snapshot(), snapshots[split], `split after ${split} steps`);
      const rest = await play(other, copies, { from: split, to: end });
      assertEquals(rest, done.slice(split).flat(), `split after ${split} steps`);
      assertEquals(await other.snapshot(), last, `split after ${split} steps`);
      assertEquals(other.updates, updates);
      if (updates > made[split]) assertEquals(other.latest, latest);
      other.dispose();
    }
    whole.dispose();
  }, [backend]);
}

onBackends(
  "the splits above lie in the middle of episodes, of rollouts and of what is collected",
  async () => {
    const agent = new Reinforce({ ...numbered, copies: 3 }, { hidden: [4], episodesPerUpdate: 6 });
    const collected: number[] = [], underWay: boolean[] = [];
    for (let k = 0; k < end; k++) {
      const { whole, underWay: parts } = recordIn("test", recordOf("test", await agent.snapshot()), "memory");
      collected.push(Array.isArray(whole) ? whole.length : NaN);
      underWay.push(Array.isArray(parts) && parts.some((part) => recordOf("test", part).length !== 0));
      await play(agent, 3, { from: k, to: k + 1 });
    }
    for (const count of [0, 1, 3, 5]) assert(collected.includes(count), `${collected}`);
    assert(underWay.includes(true));
    agent.dispose();
  },
  ["wasm"],
);

onBackends("a snapshot is of one moment, however long it takes, and does not change", async () => {
  const agents: PolicyGradientAgent<number>[] = [
    new Reinforce(numbered, { hidden: [4], episodesPerUpdate: 3 }),
    new Ppo(numbered, { hidden: [4], stepsPerUpdate: 9, batchSize: 9 }),
  ];
  for (const agent of agents) {
    await play(agent, 1, { to: 8 });
    const before = await agent.snapshot(), copy = structuredClone(before), underWay = agent.snapshot();
    const world = worldAt(8, 1); // an update follows
    agent.learnBatch({ ...world, actions: agent.actBatch(world.observations) });
    assertEquals(await underWay, before);
    await play(agent, 1, { from: 9, to: 24 });
    assertEquals(before, copy);
    agent.dispose();
  }
}, ["wasm"]);

onBackends("an agent acts by what its network has learnt elsewhere once it is told to", async () => {
  const agent = new Ppo(numbered, { hidden: [4], initialiser: "pytorch" }), seen = Float32Array.of(0.1, 0.2);
  const before = agent.probabilities(seen), value = agent.value(seen);
  const zeros = async ({ policy, critic = policy }: PolicyGradientAgent<number>) => {
    for (const network of [policy, critic]) {
      const weights = Object.entries(await network.snapshot());
      network.restore(Object.fromEntries(weights.map(([name, { shape, values }]) => {
        return [name, { shape, values: new Float32Array(values.length) }];
      })));
    }
  };
  await zeros(agent);
  assertEquals([agent.probabilities(seen), agent.value(seen)], [before, value]);
  await agent.refresh();
  assertEquals([[...agent.probabilities(seen)], agent.value(seen)], [[0.5, 0.5], 0]);
  agent.dispose();
});
