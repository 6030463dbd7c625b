import * as tf from "@tensorflow/tfjs";

/**
 * Gives `tf.einsum` the gradient that tfjs lacks on all backends ("gradient
 * function not found for Einsum"). That of one tensor is an `einsum` of the
 * result's gradient and the other tensor.
 */
export function mendEinsumGradient(): void {
  tf.registerGradient({
    kernelName: tf.Einsum,
    saveAllInputs: true,
    gradFunc: (dys, tensors, { equation }) => {
      const dy = Array.isArray(dys) ? dys[0] : dys,
        [terms, result] = String(equation).replace(/\s/g, "").split("->");
      return Object.fromEntries(
        tensors.map((_, i) => [i, () => gradient(dy, result, tensors, terms.split(","), i)]),
      );
    },
  });
}

/** The gradient of the tensor of a term. */
function gradient(
  dy: tf.Tensor,
  result: string,
  tensors: tf.Tensor[],
  terms: string[],
  own: number,
): tf.Tensor {
  const { shape } = tensors[own], dimensions = [...terms[own]];
  const others = tensors.filter((_, i) => i !== own), ofOthers = terms.filter((_, i) => i !== own);
  // A dimension that nothing else has was summed up by itself: what comes back is the same all along it.
  const isElsewhere = (dimension: string) => [result, ...ofOthers].some((term) => term.includes(dimension));
  const shared = dimensions.filter(isElsewhere).join("");
  const sums = tf.einsum(`${[result, ...ofOthers].join(",")}->${shared}`, dy, ...others);
  return sums.reshape(shape.map((size, axis) => isElsewhere(dimensions[axis]) ? size : 1)).mul(
    tf.ones(shape),
  );
}
