import recording from "../../../data/gymnasium/spaces.json" with { type: "json" };
import { Box, Discrete, type Space, Tuple } from "../../../lib/envs/spaces.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assertEquals } from "../../assert.ts";

/** A space as `data/make/gymnasium_spaces.py` writes it: of each kind some of the fields. */
interface Described {
  readonly kind: string;
  readonly n?: number;
  readonly start?: number;
  /** null: there is no bound. */
  readonly low?: readonly (number | null)[];
  readonly high?: readonly (number | null)[];
  readonly spaces?: readonly Described[];
}

/** A space of Gymnasium's beside ours. */
export interface RecordedSpace {
  /** Ours. */
  readonly space: Space<unknown>;
  /** What Gymnasium's is written as. */
  readonly text: string;
  /** Demands that ours draws what Gymnasium's drew from the same seeds. */
  readonly checkDraws: () => void;
}

const recorded: readonly {
  readonly space: Described;
  readonly text: string;
  readonly draws: readonly { readonly seed: string; readonly samples: readonly unknown[] }[];
}[] = recording.spaces;

/** The recorded spaces of a kind, such as `"Box"`. */
export function recordedSpaces(kind: string): RecordedSpace[] {
  return recorded.filter(({ space }) => space.kind === kind).map(({ space: described, text, draws }) => {
    const space = build(described);
    const checkDraws = () => {
      for (const { seed, samples } of draws) {
        const random = new Generator(BigInt(seed));
        samples.forEach((sample, draw) => {
          const where = { text, seed, draw };
          assertEquals({ ...where, drawn: space.sample(random) }, { ...where, drawn: read(space, sample) });
        });
      }
    };
    return { space, text, checkDraws };
  });
}

function build({ n = 0, start, low = [], high = [], spaces, kind }: Described): Space<unknown> {
  if (spaces) return new Tuple(spaces.map(build));
  if (kind === "Discrete") return new Discrete(n, start);
  return new Box(low.map((bound) => bound ?? -Infinity), high.map((bound) => bound ?? Infinity));
}

/** A recorded sample as our space draws it: float32 were written in the shortest decimals that round to them. */
function read(space: Space<unknown>, sample: unknown): unknown {
  if (!Array.isArray(sample)) return sample;
  if (space instanceof Tuple) return sample.map((part, place) => read(space.spaces[place], part));
  return Float32Array.from(sample);
}
