import { type Experiment, run } from "../../../lib/tasks/prove/experiment.ts";
import { recorded, type RecordedName } from "../../../lib/train/recorded.ts";
import { assert, assertEquals, assertNotEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";

/** How much of an experiment is made again: so much that every way has left the others. */
export interface Beginning {
  /** How many episodes of each way. */
  readonly episodes: number;
  /** Of which seed. Default 0. */
  readonly seed?: number;
  /** Ways that are played longer, to an end or until they have left the others. */
  readonly longer?: { readonly [name: string]: number };
  /** A way of another experiment that none of these may equal. */
  readonly unlike?: readonly [name: RecordedName, variant: string];
}

/** Tests that an experiment begins again as it was recorded, and that what is made again tells its ways apart. */
export function testBeginning(experiment: Experiment, beginning: Beginning): void {
  const { episodes, seed = 0, longer = {}, unlike } = beginning, { name, variants } = experiment;
  Deno.test(
    `${name}: seed ${seed} begins again as it was recorded, to the last digit, and no way like another`,
    { ignore: !granted },
    async () => {
      const { variants: committed, ...setting } = await recorded(name);
      assertEquals(Object.keys(variants), Object.keys(committed));
      const curves = unlike ? [await otherCurve(unlike, seed)] : [];
      for (const [way, begin] of Object.entries(variants)) {
        const length = longer[way] ?? episodes, { means, solvedAt, greedy } = committed[way];
        const part = { ...experiment, episodes: length, variants: { [way]: () => begin(seed) } };
        const { variants: { [way]: learnt }, ...again } = await run(part, 1);
        const [curve] = learnt.means;
        assertEquals({ ...again, episodes: experiment.episodes }, setting);
        assertEquals({ way, curve }, { way, curve: means[seed].slice(0, length / setting.every) });
        if (length === experiment.episodes) {
          assertEquals([way, learnt.solvedAt, learnt.greedy], [way, [solvedAt[seed]], [greedy[seed]]]);
        }
        assertEquals([way, means.length], [way, experiment.seeds ?? 20]);
        curves.push(curve);
      }
      assertApart(curves);
    },
  );
}

/** Asserts that no two curves are alike as far as both of them go. */
export function assertApart(curves: readonly (readonly number[])[]): void {
  for (const [place, curve] of curves.entries()) {
    for (const other of curves.slice(0, place)) {
      const common = Math.min(curve.length, other.length);
      assert(common > 0);
      assertNotEquals(curve.slice(0, common), other.slice(0, common));
    }
  }
}

async function otherCurve(
  [name, variant]: readonly [RecordedName, string],
  seed: number,
): Promise<readonly number[]> {
  return (await recorded(name)).variants[variant].means[seed];
}
