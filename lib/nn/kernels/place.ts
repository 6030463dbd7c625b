/** Which of a tensor's numbers, or of a batch's matrices, stands at a place of what it is broadcast to. */
export function place(i: number, shape: readonly number[], own: readonly number[]): number {
  let found = 0, step = 1;
  for (let axis = 1; axis <= own.length; axis++) {
    const size = shape[shape.length - axis], ownSize = own[own.length - axis];
    found += i % size % ownSize * step;
    step *= ownSize;
    i = Math.floor(i / size);
  }
  return found;
}
