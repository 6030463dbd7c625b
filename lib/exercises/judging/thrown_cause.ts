import { fieldName } from "./field_names.ts";
import { fromPython, methodFromPython } from "./python.ts";

/** What a learner probably meant to write where the language itself refused it. */
export function thrownCause(error: unknown, code: string): string | undefined {
  if (error instanceof ReferenceError) return unknownName(error.message, code);
  if (error instanceof TypeError) return notAFunction(error.message, code) ?? wrongValue(error.message);
  if (error instanceof RangeError) return withoutEnd(error.message, code) ?? listToChooseFrom(error.message);
}

function unknownName(message: string, code: string): string | undefined {
  const [, early] = /^Cannot access '(.+)' before initialization$/.exec(message) ?? [];
  if (early) {
    return `\`${early}\` is used before the line that declares it. A second \`let\` makes a new variable: ` +
      "leave it out to change the one there is.";
  }
  const [, name] = /^(.+) is not defined$/.exec(message) ?? [];
  return name && (fromPython(name, code) ?? fieldName(name, code) ??
    `Nothing is called \`${name}\` here: is it misspelled? A variable of your own begins with ` +
      `\`let ${name} = …\`, and is known within its brackets only.`);
}

function notAFunction(message: string, code: string): string | undefined {
  const [, called] = /^(.+) is not a function$/.exec(message) ?? [];
  if (!called || called.startsWith("Spread")) return undefined;
  const [, owner, method] = /^(.+)\.(\w+)$/.exec(called) ?? [];
  if (method === "length") return `\`${called}\` is a number. Write it without brackets behind it.`;
  if (method) return methodFromPython(owner, method) ?? `There is no \`${called}\` to be called.`;
  if (called === "random") {
    return "`random` is a generator. It draws by its methods, as in `random.random()`.";
  }
  return fromPython(called, code) ??
    `\`${called}\` cannot be called. Elements are picked with square brackets, as in \`values[0]\`, ` +
      "and a product is written with `*`.";
}

function wrongValue(message: string): string | undefined {
  if (message === "Assignment to constant variable.") {
    return "What is to change is declared with `let`; `const` stays as it is.";
  }
  if (/reading '#/.test(message)) {
    return "A method needs the object in front of it: `random.random()`, not `random` taken out of it.";
  }
  if (/^Cannot (read|set) properties of undefined/.test(message)) {
    return "There is nothing at the place where you look: an index past the end of an array, " +
      "or row and column mixed up?";
  }
  if (/\.length is not iterable/.test(message)) {
    return "`for … of` goes through an array. To count, write `for (let i = 0; i < n; i++)`.";
  }
  if (/is not iterable|^Spread syntax requires/.test(message)) {
    return "`...` and `for … of` want an array, and there is none.";
  }
}

function withoutEnd(message: string, code: string): string | undefined {
  if (message !== "Maximum call stack size exceeded") return undefined;
  const [, own] = /^(?:async )?function (\w+)/.exec(code) ?? [];
  const subject = own && code.split(`${own}(`).length > 2
    ? `\`${own}\``
    : "Your function, or one that it calls,";
  return `${subject} calls itself without end. Is there an input for which it returns without that call, ` +
    "and does each call come nearer to it?";
}

function listToChooseFrom(message: string): string | undefined {
  if (!message.startsWith("Generator: choice needs a whole number n")) return undefined;
  return "`random.choice(n)` draws one of the numbers 0 to n − 1: it wants n, such as `values.length`, " +
    "and not a list.";
}
