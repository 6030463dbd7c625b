/**
 * What tfjs gets wrong or does slowly on these networks, mended underneath it:
 * kernels and gradients in the place of its own, so that a learner's plain tfjs
 * code gains without knowing. Each file names the problem that it mends.
 *
 * @module
 */
import * as tf from "@tensorflow/tfjs";
import { mendAbsGradient } from "./abs_gradient.ts";
import { mendActivationGradients } from "./activation_gradient.ts";
import { mendBatchMatMul } from "./batch_mat_mul.ts";
import { mendBatchMatMulGradient } from "./batch_mat_mul_gradient.ts";
import { mendBroadcastGradients } from "./broadcast_gradients.ts";
import { mendCast } from "./cast.ts";
import { mendClipByValue } from "./clip_by_value.ts";
import { mendComparisonMasks } from "./comparison_masks.ts";
import { mendConv2D } from "./conv2d.ts";
import { mendConv2DFilterGradient } from "./conv2d_filter_gradient.ts";
import { mendConv2DInputGradient } from "./conv2d_input_gradient.ts";
import { mendCumulative } from "./cumulative.ts";
import { mendDense } from "./dense.ts";
import { mendEinsum } from "./einsum.ts";
import { mendEinsumGradient } from "./einsum_gradient.ts";
import { mendEluGradient } from "./elu_gradient.ts";
import { mendEmptyReductions } from "./empty_reductions.ts";
import { mendExtremes } from "./extremes.ts";
import { mendFloorDiv } from "./floor_div.ts";
import { mendFusedMatMul } from "./fused_mat_mul.ts";
import { mendGather } from "./gather.ts";
import { mendGatherND } from "./gather_nd.ts";
import { mendInspection } from "./inspection.ts";
import { mendInterruptedGradients } from "./interrupted_gradients.ts";
import { mendLogSoftmax } from "./log_softmax.ts";
import { mendOneHot } from "./one_hot.ts";
import { mendPick } from "./pick.ts";
import { mendPrelu } from "./prelu.ts";
import { mendRelu6 } from "./relu6.ts";
import { mendSavedTensors } from "./saved_tensors.ts";
import { mendScopes } from "./scopes.ts";
import { mendSelect } from "./select.ts";
import { mendSign } from "./sign.ts";
import { mendSum } from "./sum.ts";
import { mendTanh } from "./tanh.ts";
import { mendTapeOrder } from "./tape_order.ts";
import { mendUnsortedSegmentSum } from "./unsorted_segment_sum.ts";
import { mendUpdates } from "./updates.ts";

/**
 * The version of tfjs that is mended. Of another the mends cannot know what it
 * keeps to itself: of its engine `addTapeNode`, `clone`, `endTape` (replaced) and
 * `Engine.nextTensorId`, of its state `activeTape`, `scopeStack` and
 * `gradientDepth`; of its wasm backend the memory in `wasm` and the `memoryOffset`
 * of a tensor.
 */
const version = "4.22.0";

let mended = false;

/**
 * Puts all mended kernels and gradients in place; a second call does nothing. `rl.ready` calls it.
 *
 * @throws {Error} If it is not the version of tfjs that they are made for.
 */
export function mendTfjs(): void {
  if (mended) return;
  if (tf.version_core !== version) {
    throw new Error(
      `rl.nn: tfjs must be version ${version}, got ${tf.version_core}; import "npm:@tensorflow/tfjs@${version}"`,
    );
  }
  mendAbsGradient();
  mendActivationGradients();
  mendBatchMatMul();
  mendBatchMatMulGradient();
  mendBroadcastGradients();
  mendCast();
  mendClipByValue();
  mendComparisonMasks();
  mendConv2D();
  mendConv2DFilterGradient();
  mendConv2DInputGradient();
  mendCumulative();
  mendDense();
  mendEinsum();
  mendEinsumGradient();
  mendEluGradient();
  mendEmptyReductions();
  mendExtremes();
  mendFloorDiv();
  mendFusedMatMul();
  mendGather();
  mendGatherND();
  mendInspection();
  mendInterruptedGradients();
  mendLogSoftmax();
  mendOneHot();
  mendPick();
  mendPrelu();
  mendRelu6();
  mendSavedTensors();
  mendScopes();
  mendSelect();
  mendSign();
  mendSum();
  mendTanh();
  mendTapeOrder();
  mendUnsortedSegmentSum();
  mendUpdates();
  mended = true;
}
