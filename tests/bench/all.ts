/**
 * `deno task bench [PYTHON]`: ours beside Python's in one run. Environments and
 * whole training loops are measured by CPU time, tensors by time that passes,
 * with the count of threads that is best for PyTorch. PYTHON is one that has the
 * packages of `data/make/requirements.txt`; `python3` unless told otherwise.
 * Who solves CartPole first takes longer, and is told by programs of their own:
 * `dqn_race.ts`, `reinforce_race.ts` and `ppo_race.ts`.
 *
 * @module
 */
import { acting } from "./acting.ts";
import { convolutions } from "./convolutions.ts";
import { dqn } from "./dqn.ts";
import { environments } from "./environments.ts";
import { pythonOf } from "./measure.ts";
import { optimisers } from "./optimisers.ts";
import { ppo } from "./ppo.ts";
import { prioritisedBatches, prioritisedLoop } from "./prioritised_replay.ts";
import { qLearning } from "./q_learning.ts";
import { reinforce } from "./reinforce.ts";
import { replay } from "./replay.ts";
import { tabular } from "./tabular.ts";
import { trainingStep } from "./training_step.ts";

const python = pythonOf(Deno.args);
const parts = [
  qLearning,
  tabular,
  environments,
  replay,
  dqn,
  prioritisedBatches,
  prioritisedLoop,
  reinforce,
  ppo,
  trainingStep,
  optimisers,
  acting,
  convolutions,
];
for (const part of parts) console.table(await part(python));
