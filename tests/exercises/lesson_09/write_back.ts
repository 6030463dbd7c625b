import type { Answers } from "../answers.ts";

const writing = (isGone: string, made = "Math.abs(errors[k])", place = "numbers[k] % memory.capacity") =>
  `for (let k = 0; k < numbers.length; k++) {\n  if (${isGone}) continue;\n` +
  `  memory.priorities[${place}] = ${made};\n}`;

export const writeBack: Answers = {
  right: [
    writing("numbers[k] < memory.stored - memory.capacity"),
    writing("memory.stored - numbers[k] > memory.capacity"),
    writing("numbers[k] + memory.capacity < memory.stored"),
    "const { capacity, stored, priorities } = memory;\nnumbers.forEach((number, k) => {\n" +
    "  if (stored - number <= capacity) priorities[number % capacity] = Math.abs(errors[k]);\n});",
    "memory.priorities = memory.priorities.map((old, place) => {\n" +
    "  const latest = memory.stored - 1 - (memory.stored - 1 - place + memory.capacity * 9) % memory.capacity;\n" +
    "  const k = numbers.lastIndexOf(latest);\n  return k < 0 || latest < 0 ? old : Math.abs(errors[k]);\n});",
  ],
  same: [
    writing("false"),
    "numbers.forEach((number, k) => memory.priorities[number % memory.capacity] = Math.abs(errors[k]));",
    writing("numbers[k] < 0"),
    writing("numbers[k] >= memory.stored"),
  ],
  wrong: [
    [writing("numbers[k] <= memory.stored - memory.capacity"), "The oldest one is still there"],
    [writing("numbers[k] < memory.stored - memory.capacity - 1"), "One too many counts as still there"],
    [writing("numbers[k] >= memory.stored - memory.capacity"), "It is the wrong way round"],
    [writing("numbers[k] >= memory.capacity"), "nothing is written any more"],
    [writing("numbers[k] < memory.capacity"), "Numbers below the capacity"],
    [writing("memory.stored > memory.capacity"), "nothing is written any more"],
    [writing("numbers[k] < memory.stored - memory.capacity", "errors[k]"), "The errors have signs"],
    [
      writing(
        "numbers[k] < memory.stored - memory.capacity",
        "Math.abs(errors[k])",
        "numbers[k] - Math.max(0, memory.stored - memory.capacity)",
      ),
      "The place is counted from the oldest",
    ],
    [
      writing("numbers[k] < memory.stored - memory.capacity", "Math.abs(errors[k])", "numbers[k]"),
      "Your array has 6 elements",
    ],
    [writing("true"), "Nothing is written at all"],
    ["", "Nothing is written at all"],
    [
      writing("numbers[k] < memory.stored - memory.capacity").replace("continue", "break"),
      "After the first that is gone you stop",
    ],
    [
      writing("numbers[k] < memory.stored - memory.capacity").replace("continue", "return"),
      "After the first that is gone you stop",
    ],
    [
      writing("false", "numbers[k] < memory.stored - memory.capacity ? 0 : Math.abs(errors[k])"),
      "gets the priority 0",
    ],
    [writing("numbers[k] < memory.stored - memory.capacity", "errors[k] ** 2"), ""],
    [writing("numbers[k] < memory.stored - memory.priorities.length / 2"), "nothing is written any more"],
    [writing("numbers[k] < memory.stored - memory.capacity", "Math.max(...errors.map(Math.abs))"), ""],
    [
      "memory = structuredClone(memory);\n" + writing("numbers[k] < memory.stored - memory.capacity"),
      "Nothing is written at all",
    ],
  ],
};
