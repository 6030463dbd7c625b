import * as tf from "@tensorflow/tfjs";

/**
 * Makes it cheap to keep a tensor for the way back. For each that an operation's
 * gradient will need, tfjs runs a kernel that copies nothing and records it as
 * one more operation, so that every second entry of its tape is such a copy. Of
 * use are they to gradients of gradients alone. For others the copy shares the
 * tensor's memory, as it did, and leaves no trace: that saves a fifth of the time
 * that the gradients of a small network take.
 */
export function mendSavedTensors(): void {
  const engine = tf.engine(), stock: unknown = Reflect.get(engine, "clone"); // which tfjs keeps to itself
  if (typeof stock !== "function") {
    throw new TypeError("tfjs's engine is not as in version 4.22: it has no clone()");
  }
  Reflect.set(engine, "clone", (tensor: tf.Tensor): tf.Tensor => {
    const { dataId, shape, dtype } = tensor, { backend, state } = engine;
    if (state.gradientDepth !== 1 || tf.getBackend() !== "wasm" || dtype === "string") {
      return Reflect.apply(stock, engine, [tensor]);
    }
    backend.incRef(dataId);
    return engine.makeTensorFromTensorInfo({ dataId, shape, dtype }, backend);
  });
}
