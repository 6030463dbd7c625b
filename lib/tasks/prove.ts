/**
 * `deno task prove [NAME…]` makes anew what `data/` records of this project,
 * all of it or what is named: the learning curves of many seeds, which the
 * lessons and the README quote; which wrong answers the exercises refuse
 * (`mutations`); which outputs Jupyter kernels lose (`kernels`, for which other
 * versions of Deno are fetched). It takes some minutes.
 */
import { proveExperiment } from "./prove/curves.ts";
import { deepQExperiments, proveDeepQ } from "./prove/deep_q.ts";
import { dqnCartPole } from "./prove/dqn_cartpole.ts";
import { dqnLabExperiments } from "./prove/dqn_lab.ts";
import { frozenLakeExperiments } from "./prove/frozen_lake.ts";
import { improvingDqnExperiments } from "./prove/improving_dqn.ts";
import { proveKernels } from "./prove/kernels.ts";
import { proveMutations } from "./prove/mutations.ts";
import { experiments } from "./prove/q_learning_cartpole.ts";
import { replayExperiments } from "./prove/replay.ts";
import { proveReplaySource } from "./prove/replay/prove_source.ts";
import { proveSteps } from "./prove/steps_curves.ts";
import { tableSizeExperiments } from "./prove/table_size.ts";
import { twoDeepLearnersExperiments } from "./prove/two_deep_learners.ts";
import { runTask, SetUpError } from "./set_up_error.ts";

const allExperiments = [
  ...experiments,
  ...tableSizeExperiments,
  ...frozenLakeExperiments,
  ...dqnLabExperiments,
  ...replayExperiments,
  ...twoDeepLearnersExperiments,
  ...improvingDqnExperiments,
];

/** What can be proved, by name; each returns an exit code. */
const proofs: { readonly [name: string]: () => Promise<number> } = {
  ...Object.fromEntries(
    allExperiments.map((experiment) => [experiment.name, () => proveExperiment(experiment)]),
  ),
  ...Object.fromEntries(
    deepQExperiments.map((experiment) => [experiment.name, () => proveDeepQ(experiment)]),
  ),
  replay_source: proveReplaySource,
  dqn_cartpole: () => proveSteps(dqnCartPole),
  mutations: proveMutations,
  kernels: proveKernels,
};

async function main(): Promise<number> {
  const known = Object.keys(proofs);
  const unknown = Deno.args.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new SetUpError(`deno task prove: there is no ${unknown.join(", ")}; there are ${known.join(", ")}`);
  }
  let worst = 0;
  for (const name of Deno.args.length > 0 ? known.filter((name) => Deno.args.includes(name)) : known) {
    console.log(name);
    worst = Math.max(worst, await proofs[name]());
  }
  return worst;
}

if (import.meta.main) await runTask(main);
