/** Options that the agents with a policy network refuse, each by its name, and that nothing is left behind. */
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import { Ppo } from "../../../lib/agents/ppo.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import { linear } from "../../../lib/rules/schedule.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { numbered, play } from "./steps.ts";

type Refused = readonly [Readonly<Record<string, unknown>>, string];

const agents = [Reinforce, ActorCritic, Ppo];
const withRollouts = [ActorCritic, Ppo];

onBackends("an option out of its range is refused by its name", () => {
  refuse(agents, RangeError, [
    [{ hidden: [64, 0] }, "hidden[1] must be an integer of at least 1, got 0"],
    [{ logDeviation: NaN }, "logDeviation must be a finite number, got NaN"],
    [{ learningRate: -1 }, "learningRate must be at least 0, got -1"],
    [{ learningRate: Infinity }, "learningRate must be a finite number, got Infinity"],
    [{ clipNorm: -1 }, "clipNorm must be at least 0, got -1"],
    [{ clipNorm: 0 }, "clipNorm must be above 0, got 0; Infinity clips nothing"],
    [{ discount: 1.1 }, "discount must be between 0 and 1, got 1.1"],
    [{ entropy: -0.1 }, "entropy must be at least 0, got -0.1"],
    [{ entropy: () => NaN }, "entropy must be at least 0, got NaN"],
    [{ valueCoefficient: -1 }, "valueCoefficient must be at least 0, got -1"],
    [{ valueCoefficient: Infinity }, "valueCoefficient must be a finite number, got Infinity"],
    [{ seed: -1 }, ""],
  ]);
  refuse([Reinforce], RangeError, [[
    { episodesPerUpdate: 0 },
    "episodesPerUpdate must be an integer of at least 1, got 0",
  ]]);
  refuse(withRollouts, RangeError, [
    [{ stepsPerUpdate: 0.5 }, "stepsPerUpdate must be an integer of at least 1, got 0.5"],
    [{ traceDecay: 2 }, "traceDecay must be between 0 and 1, got 2"],
  ]);
  refuse([Ppo], RangeError, [
    [{ epochs: 0 }, "epochs must be an integer of at least 1, got 0"],
    [{ batchSize: Infinity }, "batchSize must be an integer of at least 1, got Infinity"],
    [{ clipRange: -0.2 }, "clipRange must be at least 0, got -0.2"],
    [{ clipRange: () => NaN }, "clipRange must be at least 0, got NaN"],
  ]);
});

onBackends("an option of another kind is refused by its name", () => {
  refuse(agents, TypeError, [
    [{ gamma: 0.9 }, 'there is no option "gamma"; do you mean discount?'],
    [{ hidden: 64 }, "hidden must be a list of sizes, got 64"],
    [{ activation: "tan" }, "activation must be"],
    [
      { initialiser: "Orthogonal" },
      'initialiser must be one of "pytorch", "orthogonal", got "Orthogonal"; do you mean "orth',
    ],
    [{ initialiser: 1 }, 'initialiser must be one of "pytorch", "orthogonal", got 1'],
    [{ logDeviation: "0" }, 'logDeviation must be a finite number, got "0"'],
    [{ learningRate: "fast" }, 'learningRate must be a number or a schedule, got "fast"'],
    [{ clipNorm: "none" }, 'clipNorm must be a number at least 0, got "none"'],
    [{ discount: null }, "discount must be a number between 0 and 1, got null"],
    [{ normalise: 1 }, "normalise must be true or false, got 1"],
    [{ entropy: true }, "entropy must be a number or a schedule, got true"],
    [{ valueCoefficient: "half" }, 'valueCoefficient must be a number at least 0, got "half"'],
    [
      { optimiser: "adam" },
      'optimiser must be one of rl.nn, such as rl.nn.rmsprop({ learningRate: 0.001 }), got "adam"',
    ],
  ]);
  refuse([Reinforce], TypeError, [
    [{ episodesPerUpdate: "2" }, 'episodesPerUpdate must be an integer of at least 1, got "2"'],
    [
      { baseline: "Mean" },
      'baseline must be one of "none", "mean", "value", got "Mean"; do you mean "mean"?',
    ],
    [{ baseline: true }, 'baseline must be one of "none", "mean", "value", got true'],
    [{ average: "Steps" }, 'average must be one of "episodes", "steps", got "Steps"; do you mean "steps"?'],
    [{ stepsPerUpdate: 5 }, 'there is no option "stepsPerUpdate"'],
  ]);
  refuse([ActorCritic], TypeError, [[{ clipRange: 0.2 }, 'there is no option "clipRange"']]);
  refuse(withRollouts, TypeError, [[{ baseline: "mean" }, 'there is no option "baseline"']]);
  refuse([Ppo], TypeError, [[{ clipRange: "wide" }, 'clipRange must be a number or a schedule, got "wide"']]);
});

onBackends("an optimiser stands alone, and serves one agent alone", () => {
  const optimiser = adam();
  const both = (name: string) => `takes optimiser or ${name}, got both; give ${name} to the optimiser`;
  refuse(agents, TypeError, [
    [{ optimiser, learningRate: 0.1 }, both("learningRate")],
    [{ optimiser, clipNorm: Infinity }, both("clipNorm")],
  ]);
  const first = new Ppo(numbered, { optimiser });
  refuse(agents, TypeError, [[
    { optimiser },
    "optimiser belongs to another agent already; make one for each",
  ]]);
  first.dispose();
  assertThrows(() => optimiser.applyGradients({}), TypeError, "Adam: this optimiser was disposed");
});

onBackends("a rollout that is larger than what can be had is refused, and the networks go", () => {
  for (const Agent of withRollouts) {
    assertThrows(
      () => new Agent({ ...numbered, copies: 2 }, { stepsPerUpdate: 1e15 }),
      RangeError,
      `${Agent.name}: 2,000,000,000,000,000 steps between two updates take more memory than can be had; make stepsPerUpdate`,
    );
  }
}, ["wasm"]);

onBackends("what is left undefined is as if it had not been said", async () => {
  const nothing = { hidden: undefined, learningRate: undefined, entropy: undefined, clipRange: undefined };
  const [one, other] = [new Ppo(numbered, nothing), new Ppo(numbered)];
  assertEquals(await one.snapshot(), await other.snapshot());
  for (const agent of [one, other]) agent.dispose();
}, ["wasm"]);

onBackends("a schedule that leaves its range is refused when it does", async () => {
  const agent = new Ppo(numbered, { hidden: [4], stepsPerUpdate: 5, learningRate: linear(0.5, -0.5, 20) });
  await play(agent, 1, { to: 9 });
  const refused = await play(agent, 1, { from: 9, to: 16 }).catch((error: unknown) => error); // after 15 steps
  assert(
    refused instanceof RangeError && refused.message === "Ppo: learningRate must be at least 0, got -0.25",
  );
  agent.dispose();
}, ["wasm"]);

function refuse(
  classes: readonly (typeof Reinforce | typeof ActorCritic | typeof Ppo)[],
  kind: typeof TypeError | typeof RangeError,
  refused: readonly Refused[],
): void {
  for (const Agent of classes) {
    for (const [options, message] of refused) {
      const error = assertThrows(() => Reflect.construct(Agent, [numbered, options]), kind, message);
      if (message !== "") assert(error.message.startsWith(`${Agent.name}: `), error.message);
    }
  }
}
