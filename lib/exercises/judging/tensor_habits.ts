/** What numpy or PyTorch calls so, and what to write with tfjs. */
const METHODS: Readonly<Record<string, string>> = {
  std: "`tf.moments(x, 0).variance.sqrt()`, along axis 0",
  var: "`tf.moments(x, 0).variance`, along axis 0",
  unsqueeze: "`x.expandDims(1)`",
  view: "`x.reshape([n, m])`",
  item: "`x.dataSync()[0]`",
  tolist: "`x.arraySync()`",
  numpy: "`x.arraySync()`",
  detach: "`rl.nn.stopGradient(x)`",
  clamp: "`x.clipByValue(low, high)`",
  clip: "`x.clipByValue(low, high)`",
  matmul: "`x.matMul(y)`",
  argmax: "`x.argMax(1)`, along axis 1",
  copy: "`x.clone()`",
  astype: "`x.toInt()` or `x.toFloat()`",
  float: "`x.toFloat()`",
  subtract: "`x.sub(y)`",
  multiply: "`x.mul(y)`",
  divide: "`x.div(y)`",
  add_: "`x.add(y)`, a new tensor",
  le: "`x.lessEqual(y)`",
  lt: "`x.less(y)`",
  ge: "`x.greaterEqual(y)`",
  gt: "`x.greater(y)`",
  backward: "`tf.grad(f)(x)`, which takes the loss as a function",
};

/** What is a method there, and has no brackets behind it here. */
const PROPERTIES: Readonly<Record<string, string>> = {
  size:
    "`x.size` has no brackets behind it: it is the number of all elements. That of the rows is `x.shape[0]`.",
  shape: "`x.shape` has no brackets behind it: it is a list, and `x.shape[0]` the number of rows.",
};

const FUNCTIONS = [
  "abs",
  "sum",
  "max",
  "min",
  "mean",
  "sqrt",
  "square",
  "relu",
  "where",
  "maximum",
  "minimum",
];

const LISTS = ["map", "reduce", "forEach", "filter", "every", "some", "entries", "at"];

/**
 * What a learner who knows numpy or PyTorch probably meant, where tfjs or the
 * language refused it. It is said in exercises about tensors only, where the
 * general advice, which is about arrays, would lead astray.
 */
export function tensorHabit(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof ReferenceError) return unknownName(error.message);
  if (error instanceof TypeError) return unknownMethod(error.message);
  return refusedByTfjs(error.message);
}

function unknownName(message: string): string | undefined {
  const [, name = ""] = /^(\w+) is not defined$/.exec(message) ?? [];
  if (name === "np" || name === "torch" || name === "F") {
    return `What \`${name}\` does, \`tf\` does here: \`tf.mean(x, 0)\`, \`tf.abs(x)\`, \`tf.where(c, a, b)\`.`;
  }
  if (/^(?:axis|dim|keepdims?)$/.test(name)) {
    return "Arguments have no names in TypeScript: `x.mean(0)` takes axis 0 away, `x.mean(0, true)` keeps it as a 1.";
  }
  if (name === "len") return "In TypeScript, `len(x)` of a tensor is `x.shape[0]`.";
  if (FUNCTIONS.includes(name)) return `In TypeScript, \`${name}(x)\` of a tensor is \`tf.${name}(x)\`.`;
}

function unknownMethod(message: string): string | undefined {
  const [, name = ""] = /\.(\w+) is not a function$/.exec(message) ?? [];
  if (Object.hasOwn(METHODS, name)) return `Tensors have no \`${name}\`. With tfjs it is ${METHODS[name]}.`;
  if (Object.hasOwn(PROPERTIES, name)) return PROPERTIES[name];
  if (LISTS.includes(name)) {
    return `A tensor is no list, and has no \`${name}\`: an operation of \`tf\` acts on all of its numbers at once.`;
  }
}

function refusedByTfjs(message: string): string | undefined {
  if (/inner shapes \(.*undefined|The new shape \(1,,/.test(message)) {
    return "`matMul` takes two matrices, and one of yours is a vector: numpy's `matrix @ vector` is `tf.dot(a, v)`.";
  }
  if (/axis param must be.*\[object Object\]/.test(message)) {
    return "An axis is a plain number: `x.mean(0)` takes axis 0 away, `x.mean(0, true)` keeps it as a 1.";
  }
  if (/must match the product of shape -1$/.test(message)) {
    return "A shape is a list, in brackets of its own: `x.reshape([-1, 1])`.";
  }
  if (/must be a Tensor or TensorLike, but got 'null'/.test(message)) {
    return "An operation is given nothing at all (undefined). Is a name misspelled, or is it something that " +
      "tensors do not have?";
  }
}
