import { limitIsTheEnd } from "../../../lib/tasks/prove/limit_is_the_end.ts";
import { assertEquals } from "../../assert.ts";

Deno.test("limitIsTheEnd() tells its learner of a step cut short that it is terminal, and nothing else anew", () => {
  const told: boolean[][] = [];
  const learner = limitIsTheEnd<number, number>({
    act: (state, { greedy = false } = {}) => greedy ? state : -1,
    learn: ({ terminated, truncated }) => void told.push([terminated, truncated]),
    dispose: () => void told.push([]),
  });
  const step = { observation: 0, action: 0, reward: 1, nextObservation: 1 };
  learner.learn({ ...step, terminated: false, truncated: false });
  learner.learn({ ...step, terminated: false, truncated: true });
  learner.learn({ ...step, terminated: true, truncated: false });
  learner.dispose();
  assertEquals(told, [[false, false], [true, true], [true, false], []]);
  assertEquals([learner.act(7, { greedy: true }), learner.act(7)], [7, -1]);
});
