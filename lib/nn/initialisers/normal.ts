import { sizeOf } from "../shape.ts";
import type { Fans, Initialiser } from "./initialiser.ts";

/**
 * Draws from the normal distribution about 0: the whole of it, as PyTorch does, where Keras cuts off what lies
 * beyond two standard deviations.
 *
 * @param varianceOf The variance, from how much flows into a unit and out of it.
 */
function normal(varianceOf: (fans: Fans) => number): Initialiser {
  return (shape, fans, random) => {
    const standardDeviation = Math.sqrt(varianceOf(fans));
    return new Float32Array(sizeOf(shape)).map(() => random.normal(0, standardDeviation));
  };
}

/**
 * Of variance 1/fanIn.
 *
 * @see LeCun, Bottou, Orr & Müller (1998), Efficient BackProp, section 4.6
 */
export const lecunNormal: Initialiser = normal((fans) => 1 / fans.in);

/**
 * Of variance 2/(fanIn + fanOut).
 *
 * @see Glorot & Bengio (2010), Understanding the difficulty of training deep feedforward neural networks, eq. 12
 */
export const glorotNormal: Initialiser = normal((fans) => 2 / (fans.in + fans.out));

/**
 * Of variance 2/fanIn.
 *
 * @see He, Zhang, Ren & Sun (2015), Delving Deep into Rectifiers, eq. 10
 */
export const heNormal: Initialiser = normal((fans) => 2 / fans.in);
