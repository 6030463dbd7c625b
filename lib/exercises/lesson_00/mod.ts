import episodeReturn from "./episode_return.ts";

/** The exercises of lesson 00, in its order. */
export const lesson00 = { "episode-return": episodeReturn } as const;
