import { wrongMemories } from "./wrong_memories.ts";
import { wrongTargets } from "./wrong_targets.ts";

/** Agents that are not quite DQN. */
export const mistakes = [...wrongTargets, ...wrongMemories];
