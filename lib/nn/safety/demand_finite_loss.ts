import { NotFiniteError } from "../not_finite.ts";

/**
 * Refuses a loss that is NaN or infinite, before anything is learnt from it.
 *
 * On wasm an agent looks at each; on webgpu, where reading is slow, at those
 * that it reads anyway, so that one is noticed some updates late.
 *
 * @param owner Whose loss it is, such as `"DQN"`.
 * @param loss What it came to.
 * @param update How many updates had been made before.
 * @throws {NotFiniteError} If it is not finite.
 */
export function demandFiniteLoss(owner: string, loss: number, update: number): void {
  if (!Number.isFinite(loss)) throw new NotFiniteError(owner, `the loss, ${loss},`, update);
}
