/**
 * `deno task prove [NAME…]` makes anew what `data/` records of this project,
 * all of it or what is named: the learning curves of many seeds, which the
 * lessons and the README quote; which wrong answers the exercises refuse
 * (`mutations`); which outputs Jupyter kernels lose (`kernels`, for which other
 * versions of Deno are fetched). It takes some minutes.
 */
import { proveAccepted } from "./prove/accepted_curves.ts";
import { proveCliffwalk } from "./prove/blind_cliffwalk.ts";
import { proveExperiment } from "./prove/curves.ts";
import { deepQExperiments } from "./prove/deep_q.ts";
import { dqnCartPole } from "./prove/dqn_cartpole.ts";
import { dqnLabExperiments } from "./prove/dqn_lab.ts";
import { frozenLakeExperiments } from "./prove/frozen_lake.ts";
import { improvingDqnExperiments } from "./prove/improving_dqn.ts";
import { proveKernels } from "./prove/kernels.ts";
import { proveMutations } from "./prove/mutations.ts";
import { policyGradientPendulum } from "./prove/policy_gradient_pendulum.ts";
import { ppoCartPole } from "./prove/ppo_cartpole.ts";
import { ppoDetails } from "./prove/ppo_details.ts";
import { prioritisedReplayExperiments } from "./prove/prioritised_replay.ts";
import { experiments } from "./prove/q_learning_cartpole.ts";
import { reinforceCartPole } from "./prove/reinforce_cartpole.ts";
import { reinforceSourceExperiments } from "./prove/reinforce_source.ts";
import { replayExperiments, replaySource } from "./prove/replay.ts";
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
  ...reinforceSourceExperiments,
  reinforceCartPole,
];

const acceptedExperiments = [...deepQExperiments, replaySource];

const stepsExperiments = [
  dqnCartPole,
  ...prioritisedReplayExperiments,
  ppoCartPole,
  ppoDetails,
  policyGradientPendulum,
];

/** What can be proved, by name; each returns an exit code. */
export const proofs: { readonly [name: string]: () => Promise<number> } = {
  ...Object.fromEntries(
    allExperiments.map((experiment) => [experiment.name, () => proveExperiment(experiment)]),
  ),
  ...Object.fromEntries(
    acceptedExperiments.map((experiment) => [experiment.name, () => proveAccepted(experiment)]),
  ),
  ...Object.fromEntries(
    stepsExperiments.map((experiment) => [experiment.name, () => proveSteps(experiment)]),
  ),
  blind_cliffwalk: proveCliffwalk,
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
