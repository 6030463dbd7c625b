/** What else the parameters of exercises are called, and the symbol that stands for them in formulas. */
const OTHER_NAMES: Readonly<Record<string, readonly [symbol: string, others: RegExp]>> = {
  discount: ["γ", /^(?:gamma|γ|discount(?:factor|rate))$/],
  stepSize: ["α", /^(?:alpha|α|lr|learningrate|step)$/],
  learningRate: ["α", /^(?:alpha|α|lr|stepsize)$/],
  epsilon: ["ε", /^(?:eps|ε)$/],
  terminated: ["it", /^(?:done|(?:is)?terminal|isdone|isterminated|ended|finished|over)$/],
  nextState: ["it", /^(?:newstate|sprime|statenext|nexts|snext)$/],
  nextValue: ["it", /^(?:v|maxq|qmax|nextq|qnext|nextv|vnext|valuenext|maxnextq|bestnext)$/],
  reward: ["it", /^r$/],
  state: ["it", /^s$/],
  action: ["it", /^a$/],
  q: ["it", /^(?:table|qtable|qvalues)$/],
  random: ["it", /^(?:rng|generator|gen)$/],
};

const BEST_NEXT = /^(?:max_?(?:next_?)?q|q_?max|best_?next|next_?(?:max|best)|max_?next)$/i;

/** What a name of the field that is not defined here stands for: a parameter, or what can be made of some. */
export function fieldName(name: string, code: string): string | undefined {
  const head = /^(?:async )?(?:function\b[^(]*)?\(([^()]*)\)/.exec(code)?.[1] ?? "";
  const parameters: readonly string[] = head.match(/[\p{L}_$][\p{L}\d_$]*/gu) ?? [];
  const plain = name.replaceAll("_", "").toLowerCase();
  const parameter = parameters.find((parameter) => parameter.toLowerCase() === plain) ??
    parameters.find((parameter) =>
      Object.hasOwn(OTHER_NAMES, parameter) && OTHER_NAMES[parameter][1].test(plain)
    );
  if (parameter !== undefined) {
    return says(name, `${symbolOf(parameter, plain)} is the parameter \`${parameter}\`.`);
  }
  const [, fields = ""] = /\{([^{}]*)\}/.exec(head) ?? [], options = fields.match(/\w+/g) ?? [];
  if (/^(?:options|opts|config|params)$/.test(name) && options.length > 0) {
    const names = options.map((option) => `\`${option}\``).join(" and ");
    return says(name, `what it would hold is known by its own names, ${names}.`);
  }
  if (BEST_NEXT.test(name) && parameters.includes("q") && parameters.includes("nextState")) {
    return says(name, "the greatest value of the next state is `Math.max(...q[nextState])`.");
  }
}

function symbolOf(parameter: string, plain: string): string {
  return parameter.toLowerCase() === plain ? "it" : OTHER_NAMES[parameter][0];
}

function says(name: string, meaning: string): string {
  return `Nothing is called \`${name}\` here: ${meaning}`;
}
