import * as tf from "@tensorflow/tfjs";

type Engine = ReturnType<typeof tf.engine>;
type Save = (tensors: tf.Tensor[]) => void;

/**
 * Mends what tfjs leaves behind where a gradient is not finished: because the
 * loss or the gradient of one of its operations threw, because the loss was no
 * single number, or because nothing led from a variable to it.
 *
 * On the way forwards tfjs keeps copies of tensors for the way back, out of
 * reach of `tf.tidy`, and disposes of them after the way back alone: every step
 * that a mistake ended left some for ever. (It does stop recording, and closes
 * its scopes.) And a gradient that was asked for within the gradient of an
 * operation ended in a TypeError, because both were recorded in one place.
 */
export function mendInterruptedGradients(): void {
  const engine = tf.engine();
  engine.gradients = cleaningUp(engine.gradients.bind(engine));
  engine.customGrad = lettingGo(engine.customGrad.bind(engine));
}

/** `tf.grad`, `tf.grads`, `tf.valueAndGrad`, `tf.valueAndGrads` and `tf.variableGrads` are made of this. */
function cleaningUp(gradients: Engine["gradients"]): Engine["gradients"] {
  return (f, xs, dy, allowNoGradients = false) => {
    const { state } = tf.engine();
    const outermost = state.gradientDepth === 0, around = state.activeTape, first = nextTensorId();
    let value: tf.Tensor | undefined;
    try {
      const found = gradients(() => value = f(), xs, dy, allowNoGradients);
      const wrong = whatIsWrong(found.value, found.grads, allowNoGradients);
      if (wrong === undefined) return found;
      tf.dispose(found.grads);
      throw new Error(wrong);
    } catch (error) {
      if (value instanceof tf.Tensor && value.id >= first && !isKept(value)) value.dispose();
      if (outermost && state.activeTape !== around) tf.dispose(state.activeTape?.map(({ saved }) => saved));
      throw error;
    } finally {
      if (outermost) state.activeTape = around;
    }
  };
}

/** Whether a tensor is there to stay, as `tf.tidy` understands it. */
function isKept(tensor: tf.Tensor): boolean {
  return tensor.kept || tensor instanceof tf.Variable;
}

/** What tfjs says too, but where it can no longer dispose of what it refuses. */
function whatIsWrong(
  { shape }: tf.Tensor,
  gradients: readonly (tf.Tensor | null | undefined)[],
  ofVariables: boolean,
): string | undefined {
  const missing = gradients.filter((gradient) => gradient === null || gradient === undefined).length;
  if (ofVariables && missing === gradients.length) {
    return "variableGrads: nothing leads from a variable to the loss; compute all of it, from the variables on, " +
      "in tensors and within the function";
  }
  if (ofVariables && shape.length > 0) {
    return `variableGrads: the loss must be a scalar, got the shape [${shape.join(", ")}]; ` +
      "take its mean with loss.mean()";
  }
  if (!ofVariables && missing > 0) {
    return "Cannot compute gradient of y=f(x) with respect to x: nothing leads from " +
      `${missing} of ${gradients.length} arguments to the result`;
  }
}

/** Disposes of what an operation with a gradient of its own saved before it threw. */
function lettingGo(customGrad: Engine["customGrad"]): Engine["customGrad"] {
  return (f) => (...inputs) => {
    const kept: tf.Tensor[] = [];
    const watched: typeof f = (...given) =>
      f(...given.map((each) => typeof each === "function" ? noting(each, kept) : each));
    try {
      return customGrad(watched)(...inputs);
    } catch (error) {
      tf.dispose(kept);
      throw error;
    }
  };
}

/** Saves tensors as `save` does, and notes the copies that the engine keeps for it. */
function noting(save: Save, kept: tf.Tensor[]): Save {
  return (tensors) => {
    const engine = tf.engine(), { keep } = engine, keepIt = keep.bind(engine);
    engine.keep = (tensor) => {
      kept.push(tensor);
      return keepIt(tensor);
    };
    try {
      save(tensors);
    } finally {
      engine.keep = keep;
    }
  };
}

/** The number that tfjs will give to the next tensor, which it keeps to itself. */
function nextTensorId(): number {
  return Number(Reflect.get(tf.engine().constructor, "nextTensorId"));
}
