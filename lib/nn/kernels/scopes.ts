import * as tf from "@tensorflow/tfjs";

/**
 * Makes it cheap to leave a scope: that of `tf.tidy`, and those that tfjs opens
 * around a gradient and around each of its parts. To find the tensors in what a
 * scope returns, tfjs walks through it with two sets in hand, even where it is
 * nothing, a number or a single tensor, as nearly always; these need neither.
 */
export function mendScopes(): void {
  const engine = tf.engine(), stock = engine.endScope.bind(engine);
  engine.endScope = (result) => {
    if (typeof result === "object" && result !== null && !(result instanceof tf.Tensor)) return stock(result);
    const { state } = engine, left = state.scopeStack[state.scopeStack.length - 1];
    for (const tensor of left.track) {
      if (!tensor.kept && tensor !== result) tensor.dispose();
    }
    state.scopeStack.pop();
    const around = state.scopeStack.at(-1) ?? null;
    Reflect.set(state, "activeScope", around); // null where there is none, which its type leaves out
    if (around === null || !(result instanceof tf.Tensor)) return;
    if (result.kept || result.scopeId !== left.id) return;
    result.scopeId = around.id;
    around.track.push(result);
  };
}
