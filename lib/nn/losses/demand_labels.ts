import * as tf from "@tensorflow/tfjs";
import { demandTensor, shapeOf } from "./options.ts";

/** Refuses logits that are no rows of float32. */
export function demandRows(owner: string, logits: tf.Tensor): void {
  demandTensor(owner, "logits", logits, "float32");
  if (logits.rank === 2 && logits.size > 0) return;
  throw new RangeError(
    `${owner}: logits must have the shape [batch, choices], got ${shapeOf(logits)}`,
  );
}

/**
 * Refuses labels that are not one for each row of logits, or not among its
 * columns. On webgpu, where reading is slow, their values are not looked at.
 */
export function demandLabels(owner: string, name: string, labels: tf.Tensor, logits: tf.Tensor): void {
  demandTensor(owner, name, labels, "int32");
  demandOneARow(owner, name, labels, logits);
  if (tf.getBackend() === "webgpu") return;
  const choices = logits.shape[1] ?? 0, values = labels.dataSync();
  for (let row = 0; row < values.length; row++) {
    if (values[row] >= 0 && values[row] < choices) continue;
    throw new RangeError(
      `${owner}: ${name} must be between 0 and ${choices - 1}, got ${values[row]} in row ${row}`,
    );
  }
}

/** Refuses what is not one number for each row of logits. */
export function demandOneARow(owner: string, name: string, values: tf.Tensor, logits: tf.Tensor): void {
  if (values.rank === 1 && values.shape[0] === logits.shape[0]) return;
  throw new RangeError(
    `${owner}: ${name} must have the shape [${logits.shape[0]}], one for each row of logits, got ${
      shapeOf(values)
    }`,
  );
}
