import type { Answers } from "../answers.ts";

/** The class with another body of `add`. */
function adding(body: string): string {
  return "class MyMeanTracker {\n  count = 0;\n  mean;\n  constructor(shape) {\n    this.mean = tf.zeros(shape);\n  }\n" +
    `  add(x) {\n${body}\n  }\n}`;
}

const formula = "tf.add(this.mean, tf.div(tf.sub(x, this.mean), this.count))";

export const keptMean: Answers = {
  right: [
    adding(`this.count++;\nconst old = this.mean;\nthis.mean = tf.tidy(() => ${formula});\nold.dispose();`),
    adding(
      "this.count += 1;\nconst a = x.sub(this.mean), b = a.div(this.count), c = this.mean.add(b);\n" +
        "tf.dispose([a, b, this.mean]);\nthis.mean = c;",
    ),
    adding(
      `this.count += 1;\ntf.tidy(() => {\n  const mean = tf.keep(${formula});\n  this.mean.dispose();\n  this.mean = mean;\n});`,
    ),
    adding(
      "const n = ++this.count;\nconst mean = tf.tidy(() => this.mean.mul((n - 1) / n).add(x.div(n)));\n" +
        "this.mean.dispose();\nthis.mean = mean;",
    ),
    "class MyMeanTracker {\n  count = 0;\n  constructor(shape) {\n    this.mean = tf.tidy(() => tf.variable(tf.zeros(shape)));\n  }\n" +
    `  add(x) {\n    this.count += 1;\n    tf.tidy(() => this.mean.assign(${formula}));\n  }\n}`,
  ],
  wrong: [
    [adding(`this.count += 1;\nthis.mean = tf.tidy(() => ${formula});`), "the *old* mean"],
    [adding(`this.count += 1;\nthis.mean = tf.tidy(() => tf.keep(${formula}));`), "the *old* mean"],
    [
      adding(`this.count += 1;\nconst mean = ${formula};\nthis.mean.dispose();\nthis.mean = mean;`),
      "Two tensors a call",
    ],
    [adding(`this.count += 1;\ntf.tidy(() => {\n  this.mean = ${formula};\n});`), "one that is disposed of"],
    [
      adding(`this.count += 1;\nthis.mean = tf.tidy(() => ${formula});\nthis.mean.dispose();`),
      "one that is disposed of",
    ],
    [
      adding(`this.count += 1;\nthis.mean.dispose();\nthis.mean = tf.tidy(() => ${formula});`),
      "Compute first",
    ],
    [
      adding(
        `this.count += 1;\nconst mean = tf.tidy(() => ${formula});\nthis.mean.dispose();\nx.dispose();\nthis.mean = mean;`,
      ),
      "You dispose of x",
    ],
    [
      adding(`const mean = tf.tidy(() => ${formula});\nthis.mean.dispose();\nthis.mean = mean;`),
      "the count no longer counts",
    ],
    [
      adding(
        "this.count += 1;\nconst mean = tf.tidy(() => tf.div(tf.add(this.mean, x), 2));\nthis.mean.dispose();\nthis.mean = mean;",
      ),
      "the formula has changed",
    ],
    [
      adding(
        "this.count += 1;\nconst d = x.sub(this.mean);\nthis.mean = this.mean.add(d.div(this.count));\nd.dispose();",
      ),
      "Two tensors a call",
    ],
    [
      adding(
        `this.count += 1;\nconst mean = tf.tidy(() => ${formula});\nthis.mean.dispose();\nthis.mean = mean.clone();`,
      ),
      "One tensor a call",
    ],
    [adding(""), ""],
    [
      adding("this.count += 1;\nthis.mean = this.mean + (x - this.mean) / this.count;"),
      "Tensors have no operators",
    ],
    [
      adding(`this.count += 1;\ntf.tidy(() => this.mean.assign(${formula}));`)
        .replace("tf.zeros(shape)", "tf.variable(tf.zeros(shape))"),
      "A variable is a copy",
    ],
    [
      adding(`this.count += 1;\nconst mean = tf.tidy(() => ${formula});\nthis.mean.dispose();`),
      "one that is disposed of",
    ],
  ],
  same: [
    adding("this.count += 1;\nthis.mean = this.mean.add(x.sub(this.mean).div(this.count));"),
    adding(
      "this.count++;\nconst d = tf.sub(x, this.mean);\nthis.mean = tf.add(this.mean, tf.div(d, this.count));",
    ),
  ],
};
