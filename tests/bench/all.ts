/**
 * `deno task bench [PYTHON]`: steps for each second of CPU time, ours beside
 * Python's on Gymnasium, in one run. PYTHON is one that has the packages of
 * `data/make/requirements.txt`; `python3` unless told otherwise.
 *
 * @module
 */
import { environments } from "./environments.ts";
import { pythonOf } from "./measure.ts";
import { qLearning } from "./q_learning.ts";

const python = pythonOf(Deno.args);
console.table(await qLearning(python));
console.table(await environments(python));
