/**
 * Networks on tfjs: what they are made of, how they learn, how they act, and
 * how they are kept.
 *
 * @module
 */
export { type Backend, BackendError, type BackendName } from "./backend/backend.ts";
export type { NetworkWork } from "./backend/gain.ts";
export { backend } from "./backend/ready.ts";

export { ActorCritic, type ActorCriticOptions } from "./networks/actor_critic.ts";
export { atari, minAtar } from "./networks/bodies.ts";
export { ConvNet, type ConvNetOptions } from "./networks/conv_net.ts";
export type { HeadName } from "./networks/heads.ts";
export { Mlp, type MlpOptions } from "./networks/mlp.ts";
export { Network } from "./networks/network.ts";

export type { ConvolutionOptions } from "./layers/convolution.ts";
export type { Layer, Parameter, PlacedLayer } from "./layers/layer.ts";
export type { SummaryRow } from "./layers/summary.ts";
export type { Shape } from "./shape.ts";

export { type InitialiserName, initialisers } from "./initialisers/by_name.ts";
export { constant } from "./initialisers/constant.ts";
export type { Fans, Initialiser } from "./initialisers/initialiser.ts";
export { orthogonal, type OrthogonalOptions } from "./initialisers/orthogonal.ts";

export { CpuNetwork } from "./acting/cpu_network.ts";

export type { Activation } from "./ops/activation.ts";
export { dense } from "./ops/dense.ts";
export { pick } from "./ops/pick.ts";

export { clippedSurrogate, type ClippedSurrogateOptions } from "./losses/clipped_surrogate.ts";
export { crossEntropy } from "./losses/cross_entropy.ts";
export { entropy } from "./losses/entropy.ts";
export { gaussianEntropy } from "./losses/gaussian_entropy.ts";
export { gaussianLogProbability } from "./losses/gaussian_log_probability.ts";
export { huber, type HuberOptions } from "./losses/huber.ts";
export { mse } from "./losses/mse.ts";
export type { LossOptions, Reduced, Reduction } from "./losses/options.ts";
export { policyGradient } from "./losses/policy_gradient.ts";
export { smoothL1, type SmoothL1Options } from "./losses/smooth_l1.ts";
export { stopGradient } from "./losses/stop_gradient.ts";

export {
  type CheckedAt,
  checkGradients,
  type CheckGradientsOptions,
  type GradientCheck,
} from "./gradients/check_gradients.ts";
export type { Difference } from "./gradients/comparison.ts";
export {
  type GradientNorms,
  gradientNorms,
  type Gradients,
  type LossAndGradients,
  type NamedGradient,
} from "./gradients/gradient_norms.ts";
export type { LossFunction } from "./gradients/loss_at.ts";
export type { HasParameters, Variables } from "./gradients/variables.ts";
export { NotFiniteError } from "./not_finite.ts";
export { firstNotFinite, type LookedThrough } from "./safety/first_not_finite.ts";

export { type Adam, adam } from "./optimisers/adam.ts";
export type { AdamOptions } from "./optimisers/adam_rule.ts";
export { type AdamW, adamW } from "./optimisers/adam_w.ts";
export type { Optimiser } from "./optimisers/optimiser.ts";
export type { OptimiserOptions } from "./optimisers/options.ts";
export { type Rmsprop, rmsprop, type RmspropOptions } from "./optimisers/rmsprop.ts";
export { type Sgd, sgd, type SgdOptions } from "./optimisers/sgd.ts";
export { softUpdate } from "./optimisers/soft_update.ts";

export {
  type Exchangeable,
  loadStateDict,
  saveStateDict,
  type StateDictOptions,
} from "./saving/state_dict.ts";
export { loadWeights, saveWeights, type Weighted } from "./saving/weights.ts";
