export { Box } from "./spaces/box.ts";
export { Discrete } from "./spaces/discrete.ts";
export type { Space } from "./spaces/space.ts";
export { Tuple } from "./spaces/tuple.ts";
