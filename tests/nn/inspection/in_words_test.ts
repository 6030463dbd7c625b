import * as tf from "@tensorflow/tfjs";
import { Dqn } from "../../../lib/agents/dqn.ts";
import { QLearning } from "../../../lib/agents/q_learning.ts";
import { make } from "../../../lib/envs/registry.ts";
import { minAtar } from "../../../lib/nn/networks/bodies.ts";
import { networkInWords } from "../../../lib/nn/inspection/network_in_words.ts";
import { ConvNet } from "../../../lib/nn/networks/conv_net.ts";
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import { sgd } from "../../../lib/nn/optimisers/sgd.ts";
import { ReplayMemory } from "../../../lib/replay/replay_memory.ts";
import { linear } from "../../../lib/rules/schedule.ts";
import { line, step } from "../../agents/dqn/line.ts";
import { assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";
import { made } from "../networks/made.ts";

/** What a cell shows that ends with it. */
function shown(value: unknown): string {
  return Deno.inspect(value, { colors: false });
}

onBackends("a network is shown by its layers, and says when it was disposed", () => {
  const network = new ConvNet({ ...minAtar, outputs: 6, head: "dueling" });
  const lines = [
    "ConvNet, 132,695 parameters",
    "  observation   10×10×4",
    "  layers.0      8×8×16   convolution, 3×3, relu",
    "  layers.1      128      dense, relu",
    "  value         1        dense",
    "  advantage     6        dense",
    "  actionValues  6        dueling, V + A − mean A",
  ];
  assertEquals(shown(network), lines.join("\n"));
  network.dispose();
  assertEquals(shown(network).split("\n")[0], "ConvNet (disposed), 132,695 parameters");
});

onBackends("a network says too that it was disposed where its variables were, or in a line", () => {
  const network = made["an Mlp"](0);
  assertEquals(networkInWords(network).startsWith("Mlp 4 → "), true);
  tf.dispose(network.variables);
  assertEquals(shown(network).startsWith("Mlp (disposed), "), true);
  assertEquals(networkInWords(network).startsWith("Mlp (disposed) 4 → "), true);
});

onBackends("a network on the CPU is shown by the shapes on the way to its main output", () => {
  const expected: Record<string, string> = {
    "an Mlp": "CpuNetwork 4 → 16 → 12 → 3, a copy of Mlp's weights",
    "a policy": "CpuNetwork 4 → 16 → 3, a copy of Mlp's weights",
    "a dueling Mlp": "CpuNetwork 4 → 16 → 3, a copy of Mlp's weights",
    "an ActorCritic": "CpuNetwork 4 → 8 → 3, a copy of ActorCritic's weights",
    "a ConvNet": "CpuNetwork 9×7×2 → 4×3×5 → 5×4×3 → 6 → 3, a copy of ConvNet's weights",
  };
  for (const [kind, words] of Object.entries(expected)) {
    const network = made[kind](0);
    assertEquals(shown(network.onCpu()), words);
    network.dispose();
  }
});

onBackends("an optimiser is shown with its updates and its options, the learning rate as it is now", () => {
  const w = tf.tidy(() => tf.variable(tf.scalar(3))),
    optimiser = adam({ learningRate: linear(0.1, 0, 2), clipNorm: 10 });
  optimiser.minimize(() => tf.square<tf.Scalar>(w));
  const rest = "beta1 0.9, beta2 0.999, epsilon 1e-8, weightDecay 0, amsgrad false, clipNorm 10";
  assertEquals(shown(optimiser), `Adam, 1 update: learningRate 0.05, ${rest}`);
  optimiser.dispose();
  assertEquals(shown(optimiser), `Adam (disposed), 1 update: learningRate 0.05, ${rest}`);
  assertEquals(shown(sgd()).split(",")[0], "SGD");
  w.dispose();
});

Deno.test("a memory is shown by how full it is and what it takes", () => {
  const memory = new ReplayMemory({ capacity: 50_000, observationSize: 4 });
  const transition = { observation: [0, 0, 0, 0], nextObservation: [0, 0, 0, 0], action: 0, reward: 1 };
  memory.store({ ...transition, terminated: false });
  // 8 · 4 + 9 bytes each
  assertEquals(shown(memory), "ReplayMemory, 1 of 50,000 transitions, observations of 4 numbers, 2.1 MB");
  assertEquals(
    shown(new ReplayMemory({ capacity: 5, observationSize: 1 })),
    "ReplayMemory, 0 of 5 transitions, observations of 1 number, 85 bytes",
  );
});

onBackends("a deep Q-network is shown with its parts and how far it has come", () => {
  const agent = new Dqn(line, {
    hidden: [8],
    learningStarts: 2,
    batchSize: 2,
    memorySize: 5,
    epsilon: linear(1, 0, 4),
  });
  agent.learn(step(0));
  agent.learn(step(1));
  const [head, network, optimiser, memory, discount, epsilon] = shown(agent).split("\n");
  assertEquals(head, "Dqn, 2 steps, 0 episodes");
  assertEquals(network.startsWith("  network    Mlp "), true, network);
  assertEquals(optimiser.startsWith("  optimiser  Adam, 1 update: learningRate 0.001"), true, optimiser);
  assertEquals(memory.startsWith("  memory     ReplayMemory, 2 of 5 transitions"), true, memory);
  assertEquals([discount, epsilon], ["  discount   0.99", "  epsilon    0.5"]);
  agent.dispose();
});

Deno.test("an agent with a table is shown with its settings and how far it has come", () => {
  const agent = new QLearning(make("CliffWalking-v1"), { stepSize: 0.5, epsilon: linear(0.5, 0, 2) });
  agent.learn({
    observation: 36,
    action: 0,
    reward: -1,
    nextObservation: 24,
    terminated: false,
    truncated: true,
  });
  const lines = [
    "QLearning, 1 step, 1 episode",
    "  table     48 states × 4 actions",
    "  discount  0.99",
    "  stepSize  0.5",
    "  epsilon   0.25",
  ];
  assertEquals(shown(agent), lines.join("\n"));
});
