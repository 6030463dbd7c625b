import { wrongBatches } from "./wrong_batches.ts";
import { wrongBeginnings } from "./wrong_beginnings.ts";
import { wrongMemories } from "./wrong_memories.ts";
import { wrongTargets } from "./wrong_targets.ts";

/** Agents that are not quite DQN. */
export const mistakes = [...wrongBeginnings, ...wrongTargets, ...wrongBatches, ...wrongMemories];
