import type { Answers } from "../answers.ts";

/** A formula of x, within tidy. */
const tidied = (formula: string) => `return tf.tidy(() => { ${formula} });`;

export const standardiseColumns: Answers = {
  right: [
    tidied("const m = x.mean(0), c = x.sub(m); return c.div(c.square().mean(0).sqrt());"),
    tidied("const { mean, variance } = tf.moments(x, 0, true); return x.sub(mean).mul(tf.rsqrt(variance));"),
    tidied("const c = x.sub(x.mean(0)); return c.div(c.square().mean(0).sqrt().add(1e-8));"),
    "const rows = x.arraySync(), n = rows.length;\n" +
    "return tf.tensor2d(rows.map((row) => row.map((value, j) => {\n" +
    "  const column = rows.map((other) => other[j]), mean = column.reduce((a, b) => a + b) / n;\n" +
    "  return (value - mean) / Math.sqrt(column.reduce((sum, v) => sum + (v - mean) ** 2, 0) / n);\n})));",
  ],
  wrong: [
    ["const c = x.sub(x.mean(0));\nreturn c.div(c.square().mean(0).sqrt());", "tf.tidy"],
    [
      tidied("const c = x.sub(x.mean()); return c.div(c.square().mean().sqrt());"),
      "one mean over all numbers",
    ],
    [
      tidied("const c = x.sub(x.mean(1)); return c.div(c.square().mean(1).sqrt());"),
      "The shape of your tensor is",
    ],
    [
      tidied("const c = x.sub(x.mean(1, true)); return c.div(c.square().mean(1, true).sqrt());"),
      "You standardise the rows",
    ],
    [tidied("const c = x.sub(x.mean(0)); return c.div(c.square().mean().sqrt());"), ""],
    [tidied("const c = x.sub(x.mean()); return c.div(c.square().mean(0).sqrt());"), ""],
    [tidied("const c = x.sub(x.mean(0)); return c.div(c.square().mean(0));"), "by the variance"],
    [tidied("const c = x.sub(x.mean(0)); return c.div(c.abs().mean(0));"), "mean *absolute* deviation"],
    [tidied("const c = x.sub(x.mean(0)); return c.div(c.max(0));"), ""],
    [tidied("return x.sub(x.mean(0));"), "as wide as before"],
    [tidied("return x.sub(x.min(0)).div(x.max(0).sub(x.min(0)));"), "from 0 to 1"],
    [
      tidied(
        "const c = x.sub(x.mean(0)), n = x.shape[0]; return c.div(c.square().sum(0).div(n - 1).sqrt());",
      ),
      "numpy's n",
    ],
    [
      tidied("const c = x.sub(x.mean(0)), n = x.shape[1]; return c.div(c.square().sum(0).div(n).sqrt());"),
      "",
    ],
    [tidied("const c = x.sub(x.mean(0)); c.div(c.square().mean(0).sqrt());"), "returns nothing"],
    ["return (x - x.mean(0)) / x.std(0);", "Tensors have no operators"],
    [tidied("return x.sub(x.mean(0)).div(x.std(0));"), "Tensors have no `std`"],
    [tidied("return x.sub(x.mean(axis=0)).div(2);"), "Arguments have no names"],
    [tidied("return x.sub(x.mean({ axis: 0 }));"), "An axis is a plain number"],
    [
      tidied("const m = x.mean(0), s = x.square().mean(0).sub(m.square()).sqrt(); return x.sub(m).div(s);"),
      "mean of the squares less the square of the mean",
    ],
    ["const m = x.mean(0);\nx.dispose();\nreturn m;", "disposes of a tensor that it was given"],
    ["return x;", ""],
  ],
};
