import { tryAll } from "../../../lib/tasks/mutations/trial.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { granted } from "../../granted.ts";

const answer = (body: string) => ({
  exercise: "episode-return",
  text: `function myEpisodeReturn(rewards) { ${body} }`,
});

const right = answer("return rewards.reduce((sum, reward) => sum + reward, 0);");

Deno.test("tryAll() tells what came of each mutant, and judges on after one that broke the process", {
  ignore: !granted,
}, async () => {
  const candidates = [
    right,
    answer("return 0;"),
    answer("throw new Error();"),
    answer("while (true);"),
    { ...right, text: `${right.text}\nnobody.knows();` },
    { exercise: "episode-return", text: "for (;;);\nfunction myEpisodeReturn() {}" },
    answer("Deno.exit(0);"),
    right,
  ];
  assertEquals(await tryAll(candidates, { processes: 1, seconds: 3 }), [
    "survived",
    "refused",
    "refused",
    "refused",
    "refused",
    "endless",
    "crashed",
    "survived",
  ]);
});

Deno.test("tryAll() gives the fates in the order of the mutants, however many processes judge them", {
  ignore: !granted,
}, async () => {
  const candidates = Array.from({ length: 9 }, (_, k) => k % 2 === 0 ? right : answer("return 1;"));
  assertEquals(
    await tryAll(candidates, { processes: 3 }),
    candidates.map((candidate) => candidate === right ? "survived" : "refused"),
  );
});

Deno.test("a mutant can write no file", { ignore: !granted }, async () => {
  const path = await Deno.makeTempDir();
  try {
    const writes = `Deno.writeTextFileSync(${JSON.stringify(`${path}/new`)}, ""); return 0;`;
    await tryAll([answer(writes)]);
    await assertRejects(() => Deno.stat(`${path}/new`), Deno.errors.NotFound);
  } finally {
    await Deno.remove(path, { recursive: true });
  }
});
