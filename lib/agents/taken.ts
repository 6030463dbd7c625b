const taken = new WeakSet<object>();

/**
 * Refuses a part of one's own that is another agent's: two that moved the same weights, or by the same moments, would
 * spoil both.
 *
 * @param agent Who asks, for the message.
 * @param name What the part is called, for the message.
 * @throws {TypeError} If another agent has it already.
 */
export function demandFree(agent: string, name: string, part: object): void {
  if (!taken.has(part)) return;
  throw new TypeError(
    `${agent}: ${name} belongs to another agent already; make one for each, or clone() a network`,
  );
}

/** Makes a part an agent's. */
export function take(part: object): void {
  taken.add(part);
}
