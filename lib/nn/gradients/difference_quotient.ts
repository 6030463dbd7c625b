/** A loss along one coordinate, some way from the middle; `x` is where float32 puts it. */
export type AlongCoordinate = (shift: number) => Promise<{ readonly x: number; readonly loss: number }>;

/** What a derivative is compared with. */
export interface DifferenceQuotient {
  /** The slope between one step back and one step on. */
  readonly slope: number;
  /** How much of it may come from the rounding of the loss. */
  readonly noise: number;
  /** The slopes to the two sides, the lower first, where they stay apart: there the loss has no derivative. */
  readonly kink?: readonly [low: number, high: number];
}

/** How far neighbouring float32 are apart, as a part of them. */
export const PRECISION = 2 ** -23;

/** How many such roundings a loss may be off by; its sums are of many numbers. */
const ROUNDINGS = 4;
/** How much smaller each further step is. */
const CLOSER = 4;

/**
 * The slopes of a loss by central differences, `(f(x + h) − f(x − h)) / 2h`, of
 * which a derivative must be like one.
 *
 * Mostly there is one. Where the slopes to the two sides differ by more than
 * rounding, smaller steps follow. On a curve the two come together as the step
 * shrinks; a kink beside the middle is left behind; at a kink such as that of
 * relu at 0 they stay apart.
 */
export async function differenceQuotients(
  along: AlongCoordinate,
  step: number,
): Promise<readonly DifferenceQuotient[]> {
  const wide = await slopes(along, step);
  if (wide.apart <= 4 * wide.noise) return [wide];
  const close = await slopes(along, step / CLOSER), closest = await slopes(along, step / CLOSER / CLOSER);
  // On a curve a sixteenth of the step leaves a sixteenth of what is between them.
  const kink = closest.apart > wide.apart / 8 && closest.apart > 4 * closest.noise;
  return [wide, close, kink ? { ...closest, kink: closest.sides } : closest];
}

async function slopes(along: AlongCoordinate, step: number) {
  const behind = await along(-step), middle = await along(0), ahead = await along(step);
  const sides = [behind, ahead].map(({ x, loss }) => (loss - middle.loss) / (x - middle.x));
  const low = Math.min(...sides), high = Math.max(...sides), width = ahead.x - behind.x;
  const size = Math.max(Math.abs(behind.loss), Math.abs(ahead.loss));
  return {
    slope: (ahead.loss - behind.loss) / width,
    noise: ROUNDINGS * PRECISION * size / width,
    sides: [low, high] as const,
    apart: high - low,
  };
}
