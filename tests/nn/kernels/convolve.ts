import * as tf from "@tensorflow/tfjs";

/** `tf.conv2d` of tensors whose types don't tell how many dimensions they have. */
export function convolve(
  images: tf.Tensor,
  filter: tf.Tensor,
  strides: [number, number] | number = 1,
  padding: "valid" | "same" | number = "valid",
  dilations = 1,
): tf.Tensor {
  return tf.conv2d(ofRank4(images), ofRank4(filter), strides, padding, "NHWC", dilations);
}

/** The same tensor, of which its type tells that it has four dimensions. */
export function ofRank4(tensor: tf.Tensor): tf.Tensor4D {
  const [a = 0, b = 0, c = 0, d = 0] = tensor.shape;
  return tensor.as4D(a, b, c, d);
}
