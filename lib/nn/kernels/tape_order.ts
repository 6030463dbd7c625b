import * as tf from "@tensorflow/tfjs";
import { replaceMethod } from "./replace_method.ts";

/** What is used of an entry of tfjs's tape. */
interface Entry {
  readonly inputs: Readonly<Record<string, tf.Tensor>>;
  readonly outputs: readonly tf.Tensor[];
}

/**
 * Mends gradients of gradients through `tf.tanh`, `tf.sigmoid`, `tf.exp`,
 * `tf.softmax`, `tf.logSoftmax` and whatever else keeps its result for the way
 * back, on all backends. tfjs records the copy that it keeps before the operation
 * whose result it is. Who then looks for what comes of x finds a copy of
 * something unknown, and takes it for a constant: the second gradient was wrong, or
 * failed ("Make sure that the f you passed encloses all operations that lead from
 * x to y"). The operation is put before its copies.
 */
export function mendTapeOrder(): void {
  const engine = tf.engine();
  replaceMethod("addTapeNode", (stock) => (...details: unknown[]) => {
    stock(...details);
    const tape: Entry[] | undefined = engine.state.activeTape, added = tape?.pop();
    if (tape === undefined || added === undefined) return;
    let place = tape.length;
    while (place > 0 && isCopyOf(added.outputs, tape[place - 1])) place--;
    tape.splice(place, 0, added);
  });
}

/** Whether an entry takes one of some tensors, which before they are recorded only a copy can. */
function isCopyOf(tensors: readonly tf.Tensor[], { inputs }: Entry): boolean {
  return tensors.includes(inputs.x);
}
