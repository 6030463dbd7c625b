/** What is called in Python, and what to write in TypeScript for it. */
const CALLS: Readonly<Record<string, readonly [python: string, typescript: string]>> = {
  len: ["len(x)", "`x.length`"],
  sum: ["sum(x)", "`x.reduce((sum, value) => sum + value, 0)`, or a loop"],
  range: ["for i in range(n)", "`for (let i = 0; i < n; i++)`"],
  print: ["print(x)", "`console.log(x)`"],
  max: ["max(x)", "`Math.max(...x)`"],
  min: ["min(x)", "`Math.min(...x)`"],
  abs: ["abs(x)", "`Math.abs(x)`"],
  round: ["round(x)", "`Math.round(x)`"],
  int: ["int(x)", "`Math.trunc(x)`"],
  float: ["float(x)", "`Number(x)`"],
  sorted: ["sorted(x)", "`[...x].sort((a, b) => a - b)`"],
  argmax: ["argmax(x)", "`x.indexOf(Math.max(...x))`, or a loop that keeps the index of the best so far"],
  enumerate: ["for i, value in enumerate(x)", "`for (const [i, value] of x.entries())`"],
};

const METHODS: typeof CALLS = {
  append: ["x.append(value)", "`x.push(value)`"],
  index: ["x.index(value)", "`x.indexOf(value)`"],
  copy: ["x.copy()", "`[...x]`"],
  sum: ["x.sum()", "`x.reduce((sum, value) => sum + value, 0)`, or a loop"],
  mean: ["x.mean()", "the sum divided by `x.length`"],
  max: ["x.max()", "`Math.max(...x)`"],
  min: ["x.min()", "`Math.min(...x)`"],
  randint: ["random.randint(a, b)", "`random.integers(a, b + 1)`: the upper end is left out"],
  argmax: ["x.argmax()", "`x.indexOf(Math.max(...x))`"],
};

const WORDS: Readonly<Record<string, string>> = { None: "null", True: "true", False: "false", math: "Math" };

/** What stands for a name of Python's that is not defined here. */
export function fromPython(name: string, code: string): string | undefined {
  if (Object.hasOwn(WORDS, name)) return `In TypeScript, \`${name}\` is \`${WORDS[name]}\`.`;
  if (name === "np" && /\bnp\.argmax\(/.test(code)) return sentence(CALLS.argmax);
  if (name === "np") return "There is no numpy here: a loop does it, or a method of arrays such as `map`.";
  if (!Object.hasOwn(CALLS, name) || !new RegExp(`\\b${name}\\(`).test(code)) return undefined;
  return sentence(CALLS[name]);
}

/** What stands for a method of Python's or numpy's that there is not. */
export function methodFromPython(owner: string, name: string): string | undefined {
  if (owner === "Math" && name === "sum") {
    return "There is no `Math.sum`: write `x.reduce((sum, value) => sum + value, 0)`, or a loop.";
  }
  return Object.hasOwn(METHODS, name) ? sentence(METHODS[name]) : undefined;
}

/** What does in TypeScript something else than in Python, and no error tells. */
export function falseFriend(code: string): string | undefined {
  const [, head = "", position] = /\bfor ?\(((?:const|let|var) (\w+) in [\w.[\]]+)\)/.exec(code) ?? [];
  const elsewhere = code.replace(head, "").replaceAll(`[${position}]`, "");
  if (position && new RegExp(`\\b${position}\\b`).test(elsewhere)) {
    return `\`for (${head})\` goes through the positions, and as text: \`"0" + 1\` is \`"01"\`. ` +
      "Python's `in` is `of` here.";
  }
  if (/\.(?:sort|toSorted)\(\)/.test(code)) {
    return "`sort()` puts numbers in the order of the alphabet. In that of numbers: `sort((a, b) => a - b)`.";
  }
}

function sentence([python, typescript]: readonly [string, string]): string {
  return `In TypeScript, \`${python}\` is ${typescript}.`;
}
