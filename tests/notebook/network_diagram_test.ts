import { ActorCritic } from "../../lib/nn/networks/actor_critic.ts";
import { ConvNet } from "../../lib/nn/networks/conv_net.ts";
import { Mlp } from "../../lib/nn/networks/mlp.ts";
import { boxesOf } from "../../lib/notebook/network_diagram/boxes.ts";
import { show } from "../../lib/notebook/show.ts";
import { assert, assertEquals, assertThrows } from "../assert.ts";
import { onBackends } from "../nn/on_backends.ts";

const picture = { observationShape: [6, 5, 2], convolutions: [{ filters: 3, kernel: 3, stride: 2 }] };

/** The places of the boxes in a drawing, from the left and from above, each once however many sheets it has. */
function cornersOf(svg: string): [x: number, y: number][] {
  const sheets = [...svg.matchAll(/<rect x="(\S+)" y="(\S+)" [^>]*rx="8"[^>]*stroke-width="2"/g)];
  return sheets.map(([, x, y]) => [Number(x), Number(y)]);
}

onBackends("show() draws a network, and says in words what it draws", () => {
  const network = new Mlp({ sizes: [4, 8, 2] });
  const { svg, description } = show(network, { title: "A small one" });
  assertEquals(
    description,
    "A small one: observation, 4; layers.0, dense, relu, 8, 40 parameters; " +
      "layers.1, dense, 2, 18 parameters; 58 parameters.",
  );
  for (const word of ["A small one", "58 parameters, 48 multiply-adds", "layers.1", ">40<", ">relu<"]) {
    assert(svg.includes(word), word);
  }
  const corners = cornersOf(svg);
  assertEquals(corners.length, 3);
  assertEquals(new Set(corners.map(([, y]) => y)).size, 1); // in one line
  assertThrows(() => Reflect.apply(show, undefined, [network, { columns: [] }]), TypeError, "there is title");
  network.dispose();
});

onBackends("show() draws branches above each other, and behind them what joins them in the middle", () => {
  const network = new ConvNet({ ...picture, outputs: 3, head: "dueling" });
  const [observation, convolution, value, advantage, joined] = cornersOf(show(network).svg);
  assertEquals(value[0], advantage[0]);
  assert(value[0] > convolution[0] && joined[0] > value[0]);
  assert(value[1] < convolution[1] && convolution[1] < advantage[1]);
  assertEquals([observation[1], joined[1]], [convolution[1], convolution[1]]);
  network.dispose();
});

onBackends("show() draws what follows one of two branches beside it", () => {
  const network = new ActorCritic({ observationShape: [4], hidden: [8], actions: 3 });
  const [, , policy, value, logProbabilities] = cornersOf(show(network).svg);
  assertEquals(policy[1], logProbabilities[1]);
  assertEquals(policy[0], value[0]);
  network.dispose();
});

onBackends("show() draws pictures as stacks of sheets, and outputs in another colour", () => {
  const network = new ActorCritic({ ...picture, hidden: [8], actions: 3 });
  const boxes = boxesOf(network);
  assertEquals(boxes.map(({ name, picture, place, depth }) => [name, picture, place, depth]), [
    ["observation", true, "first", 0],
    ["layers.0", true, "between", 1],
    ["layers.1", false, "between", 2],
    ["policy", false, "between", 3],
    ["logProbabilities", false, "last", 4],
    ["value", false, "last", 3],
  ]);
  const sheets = show(network).svg.match(/<rect x="\S+" y="\S+" [^>]*rx="8"/g);
  assertEquals(sheets?.length, 3 + 3 + 4);
  network.dispose();
});

onBackends("show() makes a table of a network's summary", () => {
  const network = new Mlp({ sizes: [4, 2] });
  assertEquals(
    show(network.describe()).description,
    [
      "      layer   kind  output  parameters",
      "observation              4           0",
      "   layers.0  dense       2          10",
      "        all                         10",
    ].join("\n"),
  );
  network.dispose();
});
