import { type ExerciseId, exercises, judge } from "../../lib/exercises/mod.ts";
import { assert, assertEquals } from "../assert.ts";
import { answerFrom } from "./solved.ts";

/** Other right ways to write an answer: a check must not want the words of the solution. */
const right: { readonly [Id in ExerciseId]?: readonly string[] } = {
  "episode-return": [
    "return rewards.reduce((sum, reward) => sum + reward, 0);",
    "let sum = 0;\nfor (const i in rewards) sum += rewards[i];\nreturn sum;",
    "return rewards.length === 0 ? 0 : rewards[0] + myEpisodeReturn(rewards.slice(1));",
  ],
  "bin-index": [
    "return Array.from(edges).filter((edge) => edge <= value).length;",
    "return edges.reduce((count, edge) => count + (edge <= value ? 1 : 0), 0);",
    "for (let i = 0; i < edges.length; i++) if (value < edges[i]) return i;\nreturn edges.length;",
    "let low = 0, high = edges.length;\nwhile (low < high) {\n  const mid = (low + high) >> 1;\n" +
    "  if (edges[mid] <= value) low = mid + 1;\n  else high = mid;\n}\nreturn low;",
  ],
  "epsilon-greedy": [
    "if (epsilon > 0 && random.random() < epsilon) return random.integers(values.length);\n" +
    "return values.indexOf(Math.max(...values));",
    "if (epsilon === 0 || random.random() >= epsilon) {\n" +
    "  let [best, greatest] = [0, -Infinity];\n" +
    "  values.forEach((value, action) => { if (value > greatest) [best, greatest] = [action, value]; });\n" +
    "  return best;\n}\nreturn random.choice(values.length);",
  ],
  "td-target": [
    "return reward + (terminated ? 0 : discount * nextValue);",
    "if (!terminated) reward += discount * nextValue;\nreturn reward;",
  ],
  "q-learning-update": [
    "let best = -Infinity;\nfor (const value of q[nextState]) if (value > best) best = value;\n" +
    "const target = reward + (terminated ? 0 : discount * best);\n" +
    "q[state][action] = (1 - stepSize) * q[state][action] + stepSize * target;",
    "const best = [...q[nextState]].sort((a, b) => b - a)[0];\n" +
    "q[state][action] -= stepSize * (q[state][action] - reward - (terminated ? 0 : discount * best));\nreturn q;",
  ],
  "running-mean": [
    "const means = [];\nlet sum = 0;\nfor (let i = 0; i < values.length; i++) {\n  sum += values[i];\n" +
    "  if (i >= window) sum -= values[i - window];\n  means.push(sum / Math.min(i + 1, window));\n}\nreturn means;",
  ],
  "self-bootstrap": [
    "const target = reward + 0.9 * q[nextState].reduce((best, value) => Math.max(best, value));\n" +
    "q[state][action] = (q[state][action] + target) / 2;",
    "let best = q[nextState][0];\nfor (const value of q[nextState]) if (value > best) best = value;\n" +
    "q[state][action] += 0.5 * (reward + 0.9 * best - q[state][action]);",
  ],
  "quicker-settings": [
    "return { stepSize: 0.2, discount: 0.99, epsilon: rl.exponential(0.3, 0.98) };",
    "return { stepSize: 0.5, discount: 0.99, epsilon: (_, episode) => 0.3 * 0.98 ** episode };",
  ],
};

for (const [id, bodies] of Object.entries(right)) {
  const exercise = Object.values(exercises).find((exercise) => exercise.id === id);
  assert(exercise);
  for (const body of bodies) {
    Deno.test(`${id}: passes: ${body}`, async () => {
      const verdict = await judge(
        exercise,
        await answerFrom(exercise, `${exercise.signature} {\n${body}\n}`),
      );
      assertEquals(verdict.outcome, "passed", JSON.stringify(verdict));
    });
  }
}
