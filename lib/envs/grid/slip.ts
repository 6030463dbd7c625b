/**
 * The actions that a slippery ground may make of one: the one before it, itself,
 * and the one after it, as Gymnasium lists them. Where the actions go round the
 * compass, the outer two lead at right angles to what was meant.
 */
export function slips(action: number): readonly [number, number, number] {
  return [(action + 3) % 4, action, (action + 1) % 4];
}
