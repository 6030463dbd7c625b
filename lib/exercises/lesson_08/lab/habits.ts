const PARTS = "model|target|learnFrom|settings|exploration";
const SETTINGS =
  "gamma|actionSize|epsilonDecay|epsilonMin|batchSize|memorySize|startReplayStep|targetInterval";

/**
 * What is wrong where an agent's class names something of the agent's, or of
 * its parts, as it is not called there.
 *
 * @param error What was thrown.
 * @param agent The agent, whose own fields are its author's affair.
 * @param code The text of its class.
 */
export function habitOf(error: unknown, agent: object, code: string): string | undefined {
  if (error instanceof ReferenceError) return bareName(error.message);
  if (error instanceof TypeError) return wrongOwner(error.message, code) ?? noSuchField(agent, code);
}

/** A field that an agent's class asks for and that an agent does not have: a part, or a setting. */
export function noSuchField(agent: object, code: string): string | undefined {
  for (const [text, name] of code.matchAll(new RegExp(`\\bthis\\.(${PARTS}|${SETTINGS})\\b`, "g"))) {
    if (name in agent) continue;
    const owner = new RegExp(`^(?:${PARTS})$`).test(name) ? "parts" : "parts.settings";
    return `There is no \`${text}\`: it is \`this.${owner}.${name}\`.`;
  }
}

function bareName(message: string): string | undefined {
  const [, name = ""] = /^(\w+) is not defined$/.exec(message) ?? [];
  if (/^(?:memory|epsilon|step|parts)$/.test(name)) {
    return `\`${name}\` belongs to the agent, and is \`this.${name}\` in its methods.`;
  }
  if (name === "replay") {
    return "The method is called by `this.replay()`. (A generator of that name is among the parts: " +
      "`const { replay } = this.parts;`.)";
  }
  if (new RegExp(`^(?:${PARTS})$`).test(name)) {
    return `\`${name}\` is one of the agent's parts: \`const { ${name} } = this.parts;\` takes it out.`;
  }
  if (new RegExp(`^(?:${SETTINGS})$`).test(name)) {
    return `\`${name}\` is one of the settings: \`const { ${name} } = this.parts.settings;\` takes it out.`;
  }
}

function wrongOwner(message: string, code: string): string | undefined {
  if (/^this\.replay\.\w+ is not a function$/.test(message)) {
    return "`this.replay` is the agent's method. The generator of that name is `this.parts.replay`.";
  }
  if (/copyFrom is not a function$/.test(message)) {
    return "A model's weights are held by its network: `target.network.copyFrom(model.network)`.";
  }
  const renamed = message.startsWith("Assignment to constant") && /\b(?:target|network) ?= ?\w/.test(code);
  if (renamed || /^Cannot assign to read only property '(?:target|model|network)'/.test(message)) {
    return "An assignment copies no weights: it gives one network a second name, and from then on target and model " +
      "are the same. `target.network.copyFrom(model.network)` copies.";
  }
}
