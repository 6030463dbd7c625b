/**
 * Charts, as `rl.plot`: each is a {@linkcode Figure} that a cell shows by
 * ending with it, on one light card, with a text alternative.
 *
 * @module
 */
export { agentEnvironmentLoop } from "./plot/agent_environment_loop.ts";
export { bars, type BarsOptions } from "./plot/bars.ts";
export { comparison, type ComparisonOptions } from "./plot/comparison.ts";
export { custom, type CustomOptions } from "./plot/custom.ts";
export {
  type Direction,
  grid,
  type GridData,
  type GridOptions,
  type Marks,
  type Squares,
  type StateTable,
  type Wall,
} from "./plot/grid.ts";
export { heatMap, type HeatMapOptions } from "./plot/heat_map.ts";
export { histogram, type HistogramOptions } from "./plot/histogram.ts";
export { learningCurve, type LearningCurveOptions } from "./plot/learning_curve.ts";
export { lines, type LinesOptions, type Series } from "./plot/lines.ts";
export { losses, type LossesOptions } from "./plot/losses.ts";
export { network, type NetworkOptions } from "./plot/network.ts";
export { recorded, type RecordedOptions } from "./plot/recorded.ts";
