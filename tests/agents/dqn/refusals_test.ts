/** Options that Dqn refuses, each by its name, and that nothing is left behind. */
import * as tf from "@tensorflow/tfjs";
import { Dqn } from "../../../lib/agents/dqn.ts";
import { make } from "../../../lib/envs/registry.ts";
import { Box, Discrete } from "../../../lib/envs/spaces.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import { ReplayMemory } from "../../../lib/replay/replay_memory.ts";
import { assert, assertThrows } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { line } from "./line.ts";

type Refused = readonly [Readonly<Record<string, unknown>>, string];

/** What a memory of one's own has, but for its sizes. */
const methods = { store: nothing, sample: nothing, snapshot: nothing, restore: nothing };

function nothing(): void {}

const fitting = { batchSize: 4, learningStarts: 4, memorySize: 20 };
const network = () => new Mlp({ sizes: [2, 2] });

onBackends("Dqn refuses an option out of its range, by its name", () => {
  refuse(RangeError, fitting, [
    [{ hidden: [64, 0] }, "hidden[1] must be an integer of at least 1, got 0"],
    [{ learningRate: -1 }, "learningRate must be at least 0, got -1"],
    [{ discount: 1.1 }, "discount must be between 0 and 1, got 1.1"],
    [{ epsilon: 2 }, "epsilon must be between 0 and 1, got 2"],
    [{ tau: 0 }, "tau must be above 0, got 0; the target network would never follow"],
    [{ tau: -0.1 }, "tau must be between 0 and 1, got -0.1"],
    [{ tau: 1.5 }, "tau must be between 0 and 1, got 1.5"],
    [{ tau: NaN }, "tau must be between 0 and 1, got NaN"],
    [{ nStep: 0 }, "nStep must be an integer of at least 1, got 0"],
    [{ nStep: 2.5 }, "nStep must be an integer of at least 1, got 2.5"],
    [{ nStep: Infinity }, "nStep must be an integer of at least 1, got Infinity"],
    [{ batchSize: 0 }, "batchSize must be an integer of at least 1, got 0"],
    [{ trainEvery: 0 }, "trainEvery must be an integer of at least 1, got 0"],
    [{ targetEvery: 0.5 }, "targetEvery must be an integer of at least 1, got 0.5"],
    [{ actingEvery: NaN }, "actingEvery must be an integer of at least 1, got NaN"],
  ]);
});

onBackends("Dqn refuses an option of another kind, by its name", () => {
  const plain = tf.train.sgd(0.1);
  refuse(TypeError, fitting, [
    [{ gamma: 0.9 }, 'there is no option "gamma"; do you mean discount?'],
    [{ double: true }, 'there is no option "double"; there are '],
    [{ hidden: 64 }, "hidden must be a list of sizes, got 64"],
    [{ learningRate: "fast" }, 'learningRate must be a number or a schedule, got "fast"'],
    [{ doubleQ: 1 }, "doubleQ must be true or false, got 1"],
    [{ dueling: "yes" }, 'dueling must be true or false, got "yes"'],
    [{ nStep: "3" }, 'nStep must be an integer of at least 1, got "3"'],
    [{ tau: "soft" }, 'tau must be a number between 0 and 1, got "soft"'],
    [{ loss: "mae" }, 'loss must be "huber", "mse" or a function of predictions and targets, got "mae"'],
    [{ loss: "Huber" }, 'got "Huber"; do you mean "huber"?'],
    [{ loss: "constructor" }, 'got "constructor"'],
    [{ loss: 2 }, "loss must be"],
    [{ loss: null }, "of predictions and targets, got null"],
    [{ actionMask: [1, 0] }, "actionMask must be a function of the observation, got [1, 0]"],
    [{ actionMask: null }, "actionMask must be a function of the observation, got null"],
    [{ network: "mlp" }, 'network must be a function of { inputs, actions, random }, got "mlp"'],
    [{ network: null }, "network must be a function of { inputs, actions, random }, got null"],
    [
      { optimiser: "adam" },
      'optimiser must be one of rl.nn, such as rl.nn.rmsprop({ learningRate: 0.001 }), got "adam"',
    ],
    [{ optimiser: plain }, "got a SGDOptimizer"],
    [{ optimiser: null }, "optimiser must be one of rl.nn, such as"],
  ]);
  refuse(TypeError, { batchSize: 4, learningStarts: 4 }, [
    [{ memory: [] }, "one of your own with the same methods, got [], which has no store()"],
    ...["sample", "snapshot", "restore"].map((missing): Refused => [
      { memory: { ...methods, [missing]: undefined } },
      `which has no ${missing}()`,
    ]),
    [{ memory: methods }, "memory.capacity must be an integer of at least 1, got undefined"],
    [{ memory: { capacity: 10 } }, "got { capacity: 10 }, which has no store()"],
    [{ memory: null }, "got null, which has no store()"],
  ]);
  plain.dispose();
});

onBackends("Dqn refuses options that contradict each other, and says which stands in whose place", () => {
  const memory = new ReplayMemory({ capacity: 9, observationSize: 2 }), optimiser = adam();
  refuse(TypeError, fitting, [
    [{ network, hidden: [4] }, "takes network or hidden, got both; network stands in the place of hidden"],
    [
      { network, dueling: true },
      "takes network or dueling, got both; network stands in the place of dueling",
    ],
    [{ network, dueling: false }, "takes network or dueling, got both"],
    [
      { optimiser, learningRate: 0.1 },
      "takes optimiser or learningRate, got both; optimiser stands in the place of learningRate",
    ],
    [{ memory }, "takes memory or memorySize, got both; memory stands in the place of memorySize"],
  ]);
});

onBackends("Dqn refuses a batch that is larger than what there is to draw it from", () => {
  const memory = new ReplayMemory({ capacity: 8, observationSize: 2 });
  refuse(RangeError, {}, [
    [
      { batchSize: 32, learningStarts: 10, memorySize: 50 },
      "batchSize must not be above learningStarts, 10, and memorySize, 50, got 32",
    ],
    [
      { batchSize: 32, learningStarts: 40, memorySize: 16 },
      "batchSize must not be above learningStarts, 40, and memorySize, 16, got 32",
    ],
    [
      { batchSize: 9, learningStarts: 9, memory },
      "batchSize must not be above learningStarts, 9, and memorySize, 8, got 9",
    ],
  ]);
});

onBackends("Dqn refuses a memory that is larger than what can be had", () => {
  assertThrows(
    () => new Dqn(line, { memorySize: 1e12 }),
    RangeError,
    "ReplayMemory: 1,000,000,000,000 transitions take 25,000 GB, more than can be had; make it smaller",
  );
});

onBackends("Dqn refuses spaces that it cannot work with", () => {
  const refuse = (env: unknown, message: string) =>
    assertThrows(() => Reflect.construct(Dqn, [env]), TypeError, message);
  refuse(
    make("FrozenLake-v1"),
    "Dqn: the observations of FrozenLake-v1 must be vectors, a Box, got Discrete(16); for numbered states there is",
  );
  refuse(
    { ...line, actionSpace: new Box([-1], [1]) },
    "Dqn: the actions of Line must be numbered from 0, got Box([-1], [1], (1,), float32); the network has an output for each action",
  );
  refuse({ ...line, actionSpace: new Discrete(2, 1) }, "must be numbered from 0");
});

function refuse(
  kind: typeof TypeError | typeof RangeError,
  others: object,
  refused: readonly Refused[],
): void {
  for (const [given, message] of refused) {
    const error = assertThrows(() => Reflect.construct(Dqn, [line, { ...others, ...given }]), kind, message);
    assert(error.message.startsWith("Dqn: "), error.message);
  }
}
