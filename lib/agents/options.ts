import type { Schedule } from "../rules/schedule.ts";

/** A setting that is constant, or changes while an agent learns. */
export type Setting = number | Schedule;

/**
 * A setting as a schedule.
 *
 * @param owner Whose setting it is, for the message.
 * @param name What the setting is called, for the message.
 * @param setting A number, or a schedule, which is checked at its first value.
 * @param low The smallest value allowed.
 * @param high The largest value allowed.
 * @throws {RangeError} If the value is NaN or outside the bounds.
 */
export function schedule(owner: string, name: string, setting: Setting, low: number, high: number): Schedule {
  demandWithin(owner, name, typeof setting === "number" ? setting : setting(0, 0), low, high);
  return typeof setting === "number" ? () => setting : setting;
}

/**
 * Refuses a number outside its bounds.
 *
 * @throws {RangeError} If the value is NaN or outside the bounds.
 */
export function demandWithin(owner: string, name: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high)) {
    throw new RangeError(`${owner}: ${name} must be between ${low} and ${high}, got ${value}`);
  }
}
