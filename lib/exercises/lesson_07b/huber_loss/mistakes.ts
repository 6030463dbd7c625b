import type { Mistake } from "../../exercise.ts";
import { huber, joined, type Loss, parabola, straight, within } from "./losses.ts";

/** What is written for the Huber loss. */
export const mistakes: readonly Mistake<Loss>[] = [
  {
    says: "The line is mended, the parabola is not: inside the Huber loss is ½e², whatever δ is.",
    wrong: joined((error, delta) => parabola(error, delta) / delta, straight),
  },
  {
    says: "Now there is a factor δ too many. Inside the Huber loss is ½e², without any δ.",
    wrong: (error, delta) => huber(error, delta) * delta,
    also: [joined((error, delta) => parabola(error, delta) * delta, straight)],
  },
  {
    says: "The line is not as steep as the parabola where they meet. Its slope there is δ: `delta * (…)`.",
    wrong: joined(parabola, (error, delta) => Math.abs(error) - delta / 2),
  },
  {
    says: "In the line a 1 has been put for δ. That fits δ = 1 alone.",
    wrong: joined(parabola, (error) => Math.abs(error) - 1 / 2),
    also: [
      joined(parabola, (error, delta) => delta * (Math.abs(error) - 1 / 2)),
      joined(parabola, (error, delta) => delta * Math.abs(error) - 1 / 2),
      joined(parabola, (error, delta) => delta * (Math.abs(error) - delta) + delta / 2),
    ],
  },
  {
    says: "You compare with 1. The parabola ends at `delta`.",
    wrong: joined(parabola, straight, (error) => Math.abs(error) <= 1),
    also: [joined(parabola, straight, (error) => Math.abs(error) < 1)],
  },
  {
    says: "That is half the square throughout. Beyond δ it must go on as a straight line.",
    wrong: parabola,
  },
  {
    says:
      "That is the square throughout. Beyond δ the loss must go on as a straight line, and inside it is *half* " +
      "the square.",
    wrong: (error) => error * error,
  },
  {
    says: "Inside it is *half* the square; so it meets the line without a jump.",
    wrong: joined((error) => error * error, straight),
  },
  {
    says: "The line lies too high: at |e| = δ it must be ½δ², where the parabola ends.",
    wrong: joined(parabola, (error, delta) => delta * Math.abs(error)),
    also: [
      joined(parabola, (error) => Math.abs(error)),
      joined(parabola, (error, delta) => delta * (Math.abs(error) + delta / 2)),
    ],
  },
  {
    says: "The line lies too low: at |e| = δ it must be ½δ², where the parabola ends, and not 0.",
    wrong: joined(parabola, (error, delta) => delta * (Math.abs(error) - delta)),
  },
  {
    says: "Without `Math.abs` a large negative error counts as a small one. Compare |e| with δ.",
    wrong: joined(parabola, straight, (error, delta) => error <= delta),
    also: [
      joined(parabola, (error, delta) => delta * (error - delta / 2), (error, delta) => error <= delta),
    ],
  },
  {
    says:
      "For a large negative error your loss is negative. In the line, too, stands |e|: `Math.abs(error)`.",
    wrong: joined(parabola, (error, delta) => delta * (error - delta / 2)),
  },
  {
    says: "The size is taken too late. First |e|, then ½δ less: `Math.abs(error) - delta / 2`.",
    wrong: joined(parabola, (error, delta) => Math.abs(delta * (error - delta / 2))),
  },
  {
    says: "Inside stands half of the error. It is half of its *square*.",
    wrong: joined((error) => Math.abs(error) / 2, straight),
    also: [joined((error) => error / 2, straight)],
  },
  {
    says: "It is the other way round: the parabola inside, the line outside.",
    wrong: joined(straight, parabola),
  },
  {
    says:
      "You clip the error, so that the loss no longer grows beyond δ, and its slope there is 0: such an error " +
      "would teach nothing. It is the *slope* that stays at δ.",
    wrong: (error, delta) => within(error, delta) ? parabola(error, delta) : delta * delta / 2,
  },
  {
    says: "That is the slope of the Huber loss, not the loss.",
    wrong: (error, delta) => Math.max(-delta, Math.min(delta, error)),
  },
  {
    says: "That is the absolute error. Inside of δ the Huber loss is half the square, and its tip is round.",
    wrong: (error) => Math.abs(error),
  },
];
