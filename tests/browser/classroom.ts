/**
 * What happens in a classroom, in a real browser: `deno test -A tests/browser/classroom.ts`.
 * All of it happens in one notebook, which the test writes. It needs Chromium or
 * Chrome, so plain `deno test` leaves it out. Pictures of what was seen go to the
 * folder that BELLMAN_ARTIFACTS names, if there is one.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { writeNotebook } from "../../lib/tasks/notebooks/file.ts";
import * as courseMap from "./classroom/course_map.ts";
import * as darkTheme from "./classroom/dark_theme.ts";
import * as exercises from "./classroom/exercises.ts";
import * as liveChart from "./classroom/live_chart.ts";
import * as stopButton from "./classroom/stop_button.ts";
import * as untrusted from "./classroom/untrusted.ts";
import type { NotebookPage } from "./notebook_page.ts";
import { OpenLab } from "./open_lab.ts";
import { writtenNotebook } from "./written_notebook.ts";

const setUp = `import * as rl from "bellman";
const grid = { low: [-2.4, -2, -0.21, -3], high: [2.4, 2, 0.21, 3], bins: [3, 3, 8, 8] };
const env = rl.discretise(rl.make("CartPole-v0"), grid);
const agent = new rl.QLearning(env, { stepSize: 0.5, epsilon: 0.1 });`;

const written = writtenNotebook({
  "set-up": setUp,
  ...liveChart.cells,
  ...stopButton.cells,
  ...exercises.cells,
  ...untrusted.cells,
  ...courseMap.cells,
});

Deno.test("a notebook in a classroom: live, stopped, wrong and right, untrusted, and in the dark", {
  ignore: Deno.build.os === "windows", // where a program cannot be asked to end as by Ctrl-C
}, async (t) => {
  await using lab = await OpenLab.start();
  const path = "notebooks/classroom.ipynb";
  await writeNotebook(fileURLToPath(new URL(path, lab.folder)), written);
  let notebook = await lab.open(path);
  await notebook.run("set-up");

  const step = async (name: string, picture: string, look: (notebook: NotebookPage) => Promise<void>) => {
    const went = await t.step(name, async () => {
      try {
        await look(notebook);
      } finally {
        await lab.keep(notebook.page, picture);
      }
    });
    if (!went) throw new Error(`The steps after "${name}" build on it, and are left out`);
  };
  await step("a live chart changes while its cell runs, and is never gone", "live", liveChart.changes);
  await step("the stop button ends it, and its last picture stays", "live-stopped", stopButton.endsLiveChart);
  await step("a live chart that runs to its end stays as a PNG", "live-to-the-end", liveChart.ends);
  await step("after a stop the next cell uses what was gathered", "stopped", stopButton.endsTraining);
  await step("the stop button ends a check that trains", "stopped-check", stopButton.endsCheck);
  await step("a hint unfolds and shows its formula", "hint", exercises.unfoldsHint);
  await step("the map has its exercise to do", "map", (notebook) => courseMap.marks(notebook, "○"));
  await step("a wrong answer is told what is wrong", "wrong", exercises.tellsWhatIsWrong);
  await step("an endless loop is stopped, and the kernel lives", "endless-loop", exercises.stopsEndlessLoop);
  await step("the right answer passes", "right", exercises.passes);
  await step("the map ticks it off", "map-after", (notebook) => courseMap.marks(notebook, "✓"));

  notebook = await untrusted.reopened(lab, notebook, path);
  await step("reopened and not trusted, it shows everything", "untrusted", untrusted.showsEverything);
  await step("in the dark theme pictures keep their light card", "dark-map", darkTheme.keepsLightCards);
  await step("in the dark theme a check is light on dark", "dark-check", darkTheme.turnsTextLight);
  await step("a link below the map opens the exercise to go on with", "next-lesson", courseMap.leadsOn);
});
