import { sizeOf } from "../shape.ts";
import type { Fans, Initialiser } from "./initialiser.ts";

/**
 * Draws uniformly between −limit and +limit, whose variance is limit²/3.
 *
 * @param limitOf The limit, from how much flows into a unit and out of it.
 */
function uniform(limitOf: (fans: Fans) => number): Initialiser {
  return (shape, fans, random) => {
    const limit = limitOf(fans);
    return new Float32Array(sizeOf(shape)).map(() => random.uniform(-limit, limit));
  };
}

/**
 * PyTorch's own for `nn.Linear` and `nn.Conv2d`, weights and biases alike: ±1/√fanIn.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html
 */
export const pytorch: Initialiser = uniform((fans) => 1 / Math.sqrt(fans.in));

/**
 * ±√(3/fanIn), so that the variance is 1/fanIn and sums keep the size of what they add up. This is how Keras
 * defines its `lecun_uniform`.
 *
 * @see LeCun, Bottou, Orr & Müller (1998), Efficient BackProp, section 4.6
 */
export const lecunUniform: Initialiser = uniform((fans) => Math.sqrt(3 / fans.in));

/**
 * ±√(6/(fanIn + fanOut)), also named after Xavier: a compromise between what keeps the size of sums on the way
 * forwards and that of gradients on the way back, for tanh.
 *
 * @see Glorot & Bengio (2010), Understanding the difficulty of training deep feedforward neural networks, eq. 16
 */
export const glorotUniform: Initialiser = uniform((fans) => Math.sqrt(6 / (fans.in + fans.out)));

/**
 * ±√(6/fanIn), also named after Kaiming: twice LeCun's variance, because relu lets half of it through.
 *
 * @see He, Zhang, Ren & Sun (2015), Delving Deep into Rectifiers, section 2.2
 */
export const heUniform: Initialiser = uniform((fans) => Math.sqrt(6 / fans.in));
