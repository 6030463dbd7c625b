/**
 * What tfjs gets wrong or does slowly on these networks, mended underneath it:
 * kernels and gradients in the place of its own, so that a learner's plain tfjs
 * code gains without knowing. Each file names the problem that it mends.
 *
 * @module
 */
import { mendActivationGradients } from "./activation_gradient.ts";
import { mendBatchMatMul } from "./batch_mat_mul.ts";
import { mendBroadcastGradients } from "./broadcast_gradients.ts";
import { mendCast } from "./cast.ts";
import { mendClipByValue } from "./clip_by_value.ts";
import { mendComparisonMasks } from "./comparison_masks.ts";
import { mendConv2D } from "./conv2d.ts";
import { mendConv2DFilterGradient } from "./conv2d_filter_gradient.ts";
import { mendConv2DInputGradient } from "./conv2d_input_gradient.ts";
import { mendCumulative } from "./cumulative.ts";
import { mendDense } from "./dense.ts";
import { mendExtremes } from "./extremes.ts";
import { mendFusedMatMul } from "./fused_mat_mul.ts";
import { mendGather } from "./gather.ts";
import { mendGatherND } from "./gather_nd.ts";
import { mendInterruptedGradients } from "./interrupted_gradients.ts";
import { mendOneHot } from "./one_hot.ts";
import { mendPick } from "./pick.ts";
import { mendSavedTensors } from "./saved_tensors.ts";
import { mendScopes } from "./scopes.ts";
import { mendSelect } from "./select.ts";
import { mendSum } from "./sum.ts";
import { mendUnsortedSegmentSum } from "./unsorted_segment_sum.ts";
import { mendUpdates } from "./updates.ts";

let mended = false;

/** Puts all mended kernels and gradients in place; a second call does nothing. `rl.ready` calls it. */
export function mendTfjs(): void {
  if (mended) return;
  mended = true;
  mendActivationGradients();
  mendBatchMatMul();
  mendBroadcastGradients();
  mendCast();
  mendClipByValue();
  mendComparisonMasks();
  mendConv2D();
  mendConv2DFilterGradient();
  mendConv2DInputGradient();
  mendCumulative();
  mendDense();
  mendExtremes();
  mendFusedMatMul();
  mendGather();
  mendGatherND();
  mendInterruptedGradients();
  mendOneHot();
  mendPick();
  mendSavedTensors();
  mendScopes();
  mendSelect();
  mendSum();
  mendUnsortedSegmentSum();
  mendUpdates();
}
