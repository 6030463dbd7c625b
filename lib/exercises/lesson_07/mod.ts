import autocorrelation from "./autocorrelation.ts";
import evenPlace from "./even_place.ts";
import frozenRing from "./frozen_ring.ts";
import oneArray from "./one_array.ts";
import replayBytes from "./replay_bytes.ts";
import ringStore from "./ring_store.ts";
import sampleBatch from "./sample_batch.ts";
import sarsaReplay from "./sarsa_replay.ts";
import timesDrawn from "./times_drawn.ts";

/** The exercises of lesson 07, in its order. */
export const lesson07 = {
  "autocorrelation": autocorrelation,
  "times-drawn": timesDrawn,
  "ring-store": ringStore,
  "even-place": evenPlace,
  "sample-batch": sampleBatch,
  "replay-bytes": replayBytes,
  "sarsa-replay": sarsaReplay,
  "frozen-ring": frozenRing,
  "one-array": oneArray,
} as const;
