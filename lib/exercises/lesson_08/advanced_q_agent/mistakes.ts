import { wrongExploration } from "./wrong_exploration.ts";
import { wrongMemories } from "./wrong_memories.ts";

/** Agents that remember, learn, explore or act otherwise. */
export const mistakes = [...wrongMemories, ...wrongExploration];
