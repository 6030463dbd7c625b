import * as tf from "@tensorflow/tfjs";
import { replaceGradient } from "./replace_gradient.ts";

/**
 * Gives `tf.gatherND` and `tf.scatterND` the gradients that tfjs lacks on all
 * backends ("gradient function not found for GatherNd"): each is the other's.
 */
export function mendGatherND(): void {
  replaceGradient(tf.GatherNd, ["params", "indices"], (dy, [params, indices]) => ({
    params: () => tf.scatterND(indices, dy, params.shape),
    indices: () => tf.zeros(indices.shape),
  }));
  replaceGradient(tf.ScatterNd, ["indices"], (dy, [indices]) => ({
    updates: () => tf.gatherND(dy, indices),
    indices: () => tf.zeros(indices.shape),
  }));
}
