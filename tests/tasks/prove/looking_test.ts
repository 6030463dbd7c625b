import { looking } from "../../../lib/tasks/prove/looking.ts";
import { assertEquals } from "../../assert.ts";

/** What a trial shows of three episodes, and in the end. */
async function shown(trial: ReturnType<ReturnType<ReturnType<typeof looking>>[string]>): Promise<unknown[]> {
  const episodes = await Array.fromAsync(trial.train(3));
  const seen = episodes.map(({ return: shown, length, terminated }) => [shown, length, terminated]);
  return [...seen, (await trial.evaluate()).mean];
}

Deno.test("looking() trains each way and seed once, whoever looks and at whichever number", async () => {
  const trained: string[] = [];
  const variants = looking((way: { readonly name: string }, seed: number, episodes: number) => {
    trained.push(`${way.name}, seed ${seed}, ${episodes} episodes`);
    return Promise.resolve({ returns: [10, 200, 12], claims: [0.5, 0.25, seed], greedy: 150 });
  });
  const one = { name: "one" }, other = { name: "other" };
  const returns = variants({ "a name": one, other }, (run) => run.returns);
  const claims = variants({ "another name": one }, (run) => run.claims);
  const ended = [[10, 10, true], [200, 200, false], [12, 12, true], 150];
  assertEquals(await shown(returns["a name"](4)), ended);
  assertEquals(await shown(claims["another name"](4)), [
    [0.5, 10, true],
    [0.25, 200, false],
    [4, 12, true],
    150,
  ]);
  assertEquals(trained, ["one, seed 4, 3 episodes"]);
  await shown(claims["another name"](5));
  await shown(returns.other(4));
  assertEquals(trained.slice(1), ["one, seed 5, 3 episodes", "other, seed 4, 3 episodes"]);
});
