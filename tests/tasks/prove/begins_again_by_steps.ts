import { runSteps, type StepsExperiment } from "../../../lib/tasks/prove/steps_experiment.ts";
import { recorded } from "../../../lib/train/recorded.ts";
import { assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { assertApart } from "./begins_again.ts";

/** How much of an experiment is made again: so much that every way has left the others. */
export interface BeginningBySteps {
  /** How many steps of each way. */
  readonly steps: number;
  /** Ways that make no difference so early, and may be like another. */
  readonly alike?: readonly string[];
}

/** As `testBeginning`, for an experiment that counts steps. */
export function testBeginningBySteps(experiment: StepsExperiment, beginning: BeginningBySteps): void {
  const { steps, alike = [] } = beginning, { name, variants, seeds = 20 } = experiment;
  Deno.test(
    `${name}: seed 0 begins again as it was recorded, to the last digit, and no way like another`,
    { ignore: !granted },
    async () => {
      const { variants: committed, ...setting } = await recorded(name), curves: (readonly number[])[] = [];
      assertEquals(Object.keys(variants), Object.keys(committed));
      for (const [way, begin] of Object.entries(variants)) {
        const part = { ...experiment, steps, variants: { [way]: begin } };
        const { variants: { [way]: { means: [curve] } }, ...again } = await runSteps(part, 1);
        const { means, greedy, solvedAt, solvedWith } = committed[way];
        assertEquals({ ...again, steps: experiment.steps }, setting);
        assertEquals({ way, curve }, { way, curve: means[0].slice(0, steps / setting.every) });
        const counts = [means, greedy, solvedAt, solvedWith].map(({ length }) => length);
        assertEquals([way, ...counts], [way, seeds, seeds, seeds, seeds]);
        if (!alike.includes(way)) curves.push(curve);
      }
      assertApart(curves);
    },
  );
}
