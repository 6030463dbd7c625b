import { wrongActing } from "./wrong_acting.ts";
import { wrongEpisodes } from "./wrong_episodes.ts";
import { wrongUpdates } from "./wrong_updates.ts";

/** Agents that learn something else, or draw otherwise. */
export const mistakes = [...wrongEpisodes, ...wrongUpdates, ...wrongActing];
