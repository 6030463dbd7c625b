import { inWords } from "../demands/in_words.ts";
import { demandWithin } from "../demands/values.ts";
import type { Schedule } from "../rules/schedule.ts";

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
 * @throws {RangeError} If the number, or the schedule's first value, is outside the bounds.
 */
export function schedule(owner: string, name: string, setting: Setting, low: number, high: number): Schedule {
  if (typeof setting === "number") {
    demandWithin(owner, name, setting, low, high);
    return () => setting;
  }
  if (typeof setting !== "function") {
    throw new TypeError(`${owner}: ${name} must be a number or a schedule, got ${inWords(setting)}`);
  }
  demandWithin(owner, name, setting(0, 0), low, high);
  return (step, episode) => {
    const value = setting(step, episode);
    demandWithin(owner, name, value, low, high);
    return value;
  };
}
