import type { Mistake } from "../../exercise.ts";
import { atTheEnd, type Remembered, replaced, rightRow, type Row, rowsBy, type TargetRows } from "./rows.ts";

/** The row that the source puts in the place of a fall's. */
function rowOfTheEnd({ nextState, values, reward }: Remembered): Row {
  return [nextState, values.map(() => reward)];
}

/** A row in which all values but one are 0. */
function rowOfZeros({ state, values, action, y }: Remembered): Row {
  return [state, replaced(values.map(() => 0), action, y)];
}

/** A row in which another action is to blame. */
function rowOfAnother({ state, values, action, y }: Remembered): Row {
  return [state, replaced(values, (action + 1) % values.length, y)];
}

/** What is written for the rows that a network is fitted to. */
export const mistakes: readonly Mistake<TargetRows>[] = [
  {
    says:
      "The state is right again, but in a terminal row *both* entries become the reward. Only the action " +
      "that was taken led to the fall; of the other one nothing is known.",
    wrong: atTheEnd(({ state, values, reward }) => [[state, values.map(() => reward)]]),
    also: [atTheEnd(({ state, reward }) => [[state, [reward, reward]]])],
  },
  {
    says:
      "The targets are right again, but the network is shown the *next* state for them. What is judged is " +
      "the state in which the action was taken.",
    wrong: atTheEnd((one) => [[one.nextState, rightRow(one)[1]]]),
  },
  {
    says: "Now there are more rows than transitions. The value of a terminal state is never asked for: " +
      "leave that row out, and keep the one of the state and action.",
    wrong: atTheEnd((one) => [rightRow(one), rowOfTheEnd(one)]),
    also: [
      atTheEnd((one) => [rowOfTheEnd(one), rightRow(one)]),
      atTheEnd((one) => [rightRow(one), rightRow(one)]),
    ],
  },
  {
    says: "Now the fall has no row at all, and nobody learns of it.",
    wrong: atTheEnd(() => []),
  },
  {
    says:
      "In a terminal row the target is what the network says already, so there is no error, and the fall " +
      "teaches nothing. Entry `action` must become `y[i]`.",
    wrong: atTheEnd(({ state, values }) => [[state, [...values]]]),
  },
  {
    says: "At the end the reward still counts: the entry there is `y[i]`, not 0.",
    wrong: atTheEnd((one) => [rightRow({ ...one, y: 0 })]),
  },
  {
    says:
      "All entries of a row become the target. Only that of the action taken does; the others keep what the " +
      "network says, so that they have no error.",
    wrong: rowsBy(({ state, values, y }) => [[state, values.map(() => y)]]),
  },
  {
    says: "The other entries are 0. They should keep what the network says, so that they have no error.",
    wrong: rowsBy((one) => [rowOfZeros(one)]),
    also: [atTheEnd((one) => [rowOfZeros(one)])],
  },
  {
    says:
      "The network is shown the next states throughout. What is judged is the state in which the action was " +
      "taken.",
    wrong: rowsBy((one) => [[one.nextState, rightRow(one)[1]]]),
  },
  {
    says: "The target stands at the wrong action.",
    wrong: rowsBy((one) => [rowOfAnother(one)]),
    also: [atTheEnd((one) => [rowOfAnother(one)])],
  },
  {
    says: "The entry is the reward alone, on the way too. `y[i]` holds what comes after as well.",
    wrong: rowsBy((one) => [rightRow({ ...one, y: one.reward })]),
  },
  {
    says: "The entry *becomes* the target: `=`. With `+=` the target is added to what the network says.",
    wrong: rowsBy((one) => [rightRow({ ...one, y: one.y + one.values[one.action] })]),
  },
  {
    says: "The −200 is one task's. What an end pays comes in, here as `y[i]`.",
    wrong: atTheEnd((one) => [rightRow({ ...one, y: -200 })]),
  },
  {
    says:
      "That fits two actions alone. There may be three: replace the entry at `action`, however many there are.",
    wrong: rowsBy(({ state, values: [left, right], action, y }) => [[
      state,
      action === 0 ? [y, right] : [left, y],
    ]]),
    also: [
      rowsBy(({ state, values, action, y }) => [[state, replaced(values, action === 0 ? 0 : 1, y)]]),
    ],
  },
  {
    says: "The rows stop at the first fall. A batch is drawn from anywhere, and goes on behind it.",
    wrong: (batch, values, y) => {
      const rows = rowsBy((one) => [rightRow(one)])(batch, values, y);
      const first = batch.findIndex(([, , , , terminated]) => terminated), end = first + 1 || batch.length;
      return { inputs: rows.inputs.slice(0, end), targets: rows.targets.slice(0, end) };
    },
  },
];
