export { sizeOf } from "../storage/size_of.ts";

/** How many numbers a tensor has along each of its axes; none for a single number. */
export type Shape = readonly number[];

/** Whether two shapes are the same. */
export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}

/** A shape as it is read: 84×84×4. */
export function shapeInWords(shape: Shape): string {
  return shape.length === 0 ? "1" : shape.join("×");
}
