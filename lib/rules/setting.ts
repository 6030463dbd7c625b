import { inWords } from "../demands/in_words.ts";
import { demandFinite, demandWithin } from "../demands/values.ts";
import type { Schedule } from "./schedule.ts";

/** A setting that is constant, or changes while an agent learns. */
export type Setting = number | Schedule;

/**
 * A setting as a schedule, whose every value is checked when it is read.
 *
 * @param owner Whose setting it is, for the message.
 * @param name What the setting is called, for the message.
 * @param setting A number, or a schedule.
 * @param low The smallest value allowed.
 * @param high The largest value allowed.
 * @throws {TypeError} If it is neither a number nor a function.
 * @throws {RangeError} If the number, or the schedule's first value, is not finite or outside the bounds.
 */
export function schedule(owner: string, name: string, setting: Setting, low: number, high: number): Schedule {
  const checked = (value: number) => {
    demandWithin(owner, name, value, low, high);
    demandFinite(owner, name, value);
    return value;
  };
  if (typeof setting === "number") {
    checked(setting);
    return () => setting;
  }
  if (typeof setting !== "function") {
    throw new TypeError(`${owner}: ${name} must be a number or a schedule, got ${inWords(setting)}`);
  }
  checked(setting(0, 0));
  return (step, episode) => checked(setting(step, episode));
}
