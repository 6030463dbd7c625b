import type { Answers } from "../answers.ts";

/** A step, with holes for what may be written in another way. */
const step = ({
  row = "{ ...step, priority: memory.largest }",
  store = "memory.rows[memory.next] = row;",
  next = "memory.next = (memory.next + 1) % memory.capacity;",
  isTime = "made % schedule.trainSchedule === 0 && memory.rows.length >= schedule.batchSize",
  asked = "schedule.batchSize",
  priority = "Math.abs(errors[k])",
  place = "places[k]",
  largest = "memory.largest = Math.max(memory.largest, priority);",
}) =>
  `const row = ${row};\n${store}\n${next}\nif (${isTime}) {\n  const { places, errors } = learn(${asked});\n` +
  `  for (let k = 0; k < places.length; k++) {\n    const priority = ${priority};\n` +
  `    memory.rows[${place}].priority = priority;\n    ${largest}\n  }\n}`;

export const trainingStep: Answers = {
  right: [
    step({ largest: "if (priority > memory.largest) memory.largest = priority;" }),
    step({ next: "memory.next++;\nif (memory.next === memory.capacity) memory.next = 0;" }),
    step({
      store:
        "if (memory.rows.length < memory.capacity) memory.rows.push(row);\nelse memory.rows[memory.next] = row;",
    }),
    step({
      row: "{ observation: step.observation, action: step.action, reward: step.reward, " +
        "nextObservation: step.nextObservation, terminated: step.terminated, priority: memory.largest }",
    }),
    step({
      row: "Object.assign({}, step, { priority: memory.largest })",
      store: "memory.rows.splice(memory.next, 1, row);",
    }),
    step({}).replace("for (let k = 0; k < places.length; k++) {", "for (const k of places.keys()) {"),
    "const { capacity, rows } = memory, { trainSchedule, batchSize } = schedule;\n" +
    "rows[memory.next] = { ...step, priority: memory.largest };\nmemory.next = (memory.next + 1) % capacity;\n" +
    "if (rows.length < batchSize) return;\nif (made % trainSchedule) return;\nconst { places, errors } = learn(batchSize);\n" +
    "Array.from(places).forEach((place, k) => rows[place] = { ...rows[place], priority: Math.abs(errors[k]) });\n" +
    "memory.largest = Math.max(memory.largest, ...Array.from(errors, Math.abs));",
  ],
  wrong: [
    [step({ priority: "errors[k]" }), "The errors are kept with their signs"],
    [step({ priority: "errors[k] ** 2" }), "The errors are squared"],
    [step({ priority: "Math.max(0, errors[k])" }), ""],
    [step({ row: "{ ...step, priority: 0 }" }), "A new row has the priority 0"],
    [step({ row: "{ ...step, priority: 1 }" }), "A new row always has the priority 1"],
    [step({ row: "{ ...step, priority: Infinity }" }), ""],
    [
      step({ row: "{ ...step, priority: Math.max(1, ...memory.rows.map((row) => row.priority)) }" }),
      "that is in the memory *now*",
    ],
    [
      step({
        row:
          "{ ...step, priority: memory.rows.length ? Math.max(...memory.rows.map((row) => row.priority)) : 1 }",
      }),
      "the largest priority that is in the memory *now*",
    ],
    [step({ row: "step" }), ""],
    [step({ row: "{ reward: step.reward, priority: memory.largest }" }), ""],
    [step({ largest: "" }), "is never changed"],
    [step({ largest: "memory.largest = priority;" }), "is the latest error"],
    [step({ place: "k" }), "into the rows in front"],
    [step({ place: "(places[k] + 1) % memory.rows.length" }), "The row behind the right one"],
    [step({ place: "memory.next" }), "nothing at the place where you look"],
    [step({ isTime: "memory.rows.length >= schedule.batchSize" }), "There is an update after every step"],
    [
      step({
        isTime: "(made - 1) % schedule.trainSchedule === 0 && memory.rows.length >= schedule.batchSize",
      }),
      "one step early or late",
    ],
    [step({ isTime: "made % schedule.trainSchedule === 0" }), "Learning begins before"],
    [
      step({ isTime: "made % schedule.trainSchedule === 0 && memory.rows.length > schedule.batchSize" }),
      "Learning begins too late",
    ],
    [step({ isTime: "made % schedule.trainSchedule && memory.rows.length >= schedule.batchSize" }), ""],
    [step({ isTime: "made % schedule.trainSchedule === 0 && made > 32" }), "Learning begins too late"],
    [step({ isTime: "false" }), "Learning begins too late"],
    [step({ asked: "32" }), "was asked for another number"],
    [step({ asked: "memory.rows.length" }), "was asked for another number"],
    [step({ store: "memory.rows.push(row);" }), "The memory grows beyond its capacity"],
    [step({ next: "memory.next++;" }), "grows beyond its capacity"],
    [
      step({
        store: "memory.rows.push(row);\nif (memory.rows.length > memory.capacity) memory.rows.shift();",
      }),
      "Rows move when a full memory",
    ],
    [step({ next: "" }), "`memory.next` stays where it is"],
    [step({ next: "memory.next = (memory.next + 1) % memory.rows.length;" }), "stays where it is"],
    [
      "if (made % schedule.trainSchedule === 0 && memory.rows.length >= schedule.batchSize) {\n" +
      "  const { places, errors } = learn(schedule.batchSize);\n  for (let k = 0; k < places.length; k++) {\n" +
      "    memory.rows[places[k]].priority = Math.abs(errors[k]);\n" +
      "    memory.largest = Math.max(memory.largest, Math.abs(errors[k]));\n  }\n}\n" +
      "memory.rows[memory.next] = { ...step, priority: memory.largest };\nmemory.next = (memory.next + 1) % memory.capacity;",
      "You learn first and store then",
    ],
    [
      step({}).replace(
        "errors } = learn(schedule.batchSize);",
        "errors } = learn(schedule.batchSize);\n  learn(schedule.batchSize);",
      ),
      "",
    ],
    ["memory = { ...memory };\n" + step({}), "stays where it is"],
    ["", "The memory is as it was before"],
  ],
};
