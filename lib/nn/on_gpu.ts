import * as tf from "@tensorflow/tfjs";

/**
 * Whether a tensor's numbers have to be waited for, as those are that a GPU has
 * computed. What was written there and not used yet, such as the first weights of
 * a network, lies in memory still and can be read at once.
 */
export function isOnGpu({ dataId }: tf.Tensor): boolean {
  const backend = tf.backend();
  return isWebgpu(backend) && backend.isOnGpu(dataId);
}

/** What the backend of webgpu tells, `backend/watched_webgpu.ts`. */
interface Webgpu {
  isOnGpu(id: tf.Tensor["dataId"]): boolean;
}

function isWebgpu(backend: object): backend is Webgpu {
  return tf.getBackend() === "webgpu" && "isOnGpu" in backend;
}
