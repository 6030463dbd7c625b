/** Updates a mark for each state, from the first to the last and back again, until all stay as they are. */
export function untilSettled(
  states: readonly number[],
  marks: Uint8Array,
  update: (state: number) => number,
): void {
  let order = states, hasChanged = true;
  while (hasChanged) {
    hasChanged = false;
    for (const state of order) {
      const mark = update(state);
      if (mark === marks[state]) continue;
      marks[state] = mark;
      hasChanged = true;
    }
    order = order.toReversed();
  }
}
