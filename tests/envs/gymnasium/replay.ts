import type { Info } from "../../../lib/envs/env.ts";
import { make } from "../../../lib/envs/registry.ts";
import type { Comparison } from "./comparison.ts";
import type { Answer, Run, Value } from "./recordings.ts";

/** Plays a run's actions in our environment: all that was recorded beside what is answered now, in turn. */
export function* replay(run: Run): Generator<Comparison> {
  const env = make<Value, Value>({ id: run.id, options: run.options });
  yield* answers({ run, steps: 0, reset: true }, run.start, env.reset({ seed: run.seed }), env.info);
  for (const [t, recorded] of run.steps.entries()) {
    const step = env.step(recorded.action), at = { run, steps: t + 1, reset: false };
    yield* answers(at, recorded, step.observation, step.info);
    yield { ...at, what: "reward", expected: recorded.reward, got: step.reward };
    yield { ...at, what: "terminated", expected: recorded.terminated, got: step.terminated };
    yield { ...at, what: "truncated", expected: recorded.truncated, got: step.truncated };
    if (recorded.reset) yield* answers({ ...at, reset: true }, recorded.reset, env.reset(), env.info);
  }
}

/** When something was answered. */
type Moment = Pick<Comparison, "run" | "steps" | "reset">;

function* answers(at: Moment, recorded: Answer, observation: Value, info: Info): Generator<Comparison> {
  if (typeof recorded.observation === "number" || typeof observation === "number") {
    yield { ...at, what: "observation", expected: recorded.observation, got: observation };
  } else {
    const { length } = recorded.observation;
    yield { ...at, what: "observation.length", expected: length, got: observation.length };
    for (let component = 0; component < length; component++) {
      const expected = recorded.observation[component], got = observation[component];
      yield { ...at, what: "observation", component, expected, got };
    }
  }
  yield { ...at, what: "info", expected: namesOf(recorded.info), got: namesOf(info) };
  for (const name of Object.keys(recorded.info)) {
    yield { ...at, what: `info.${name}`, expected: recorded.info[name], got: info[name] };
  }
}

function namesOf(info: Info): string {
  return Object.keys(info).sort().join(", ");
}
