// AssemblyScript, compiled into pcg64.wasm by build.ts.
//
// Normal draws by the ziggurat method: the area under the bell, right half, as 256 layers of equal area.
// See Marsaglia & Tsang (2000), The Ziggurat Method for Generating Random Variables.
//
// Layer i is a box from 0 to widths[i], with its floor where the curve passes that edge, at heights[i], and its
// ceiling at heights[i - 1]. Layer 1 is the top. Layer 0 is the base: what lies under heights[255], a box that ends
// at TAIL and the endless tail behind it; its width is that of a box of the same area.
import { next64, Stream, uniform64 } from "./pcg64.as";

const LAYERS: i32 = 256;
const TAIL: f64 = 3.6541528853610088;
const AREA: f64 = 0.0049286732339746519;
/** A layer is drawn from at 2^52 points, from 0 to its width. */
const POINTS: f64 = 4503599627370496.0;

const widths = new StaticArray<f64>(LAYERS);
const heights = new StaticArray<f64>(LAYERS);
/** How many of a layer's points have the layer above over them and so lie under the curve; of layer 1, none. */
const inside = new StaticArray<u64>(LAYERS);

widths[255] = TAIL;
heights[255] = Math.exp(-0.5 * TAIL * TAIL);
for (let i = 254; i > 0; i--) {
  const ceiling = AREA / widths[i + 1] + heights[i + 1];
  const width = Math.sqrt(-2.0 * Math.log(ceiling));
  widths[i] = width;
  heights[i] = Math.exp(-0.5 * width * width);
  // The table that numpy recorded has this one height a unit in the last place higher, and builds on it.
  if (i == 38) heights[i] = reinterpret<f64>(reinterpret<u64>(heights[i]) + 1);
  inside[i + 1] = u64(nearest(width / widths[i + 1] * POINTS));
}
heights[0] = 1.0;
widths[0] = AREA / heights[255];
inside[0] = u64(TAIL * heights[255] / AREA * POINTS);

/** A draw from the standard normal distribution: a layer, a sign, and a point of the layer, all from 64 bits. */
export function normal(stream: Stream): f64 {
  while (true) {
    const bits = next64(stream);
    const layer = i32(bits & 0xff);
    const negative = (bits & 0x100) != 0;
    const point = (bits >> 9) & 0xfffffffffffff;
    const x = f64(i64(point)) * (unchecked(widths[layer]) / POINTS);
    if (point < unchecked(inside[layer])) return negative ? -x : x; // 99.3 of 100
    if (layer == 0) return tail(stream, (point & 0x100) != 0);
    const floor = unchecked(heights[layer]), ceiling = unchecked(heights[layer - 1]);
    if ((ceiling - floor) * uniform64(stream) + floor < Math.exp(-0.5 * x * x)) return negative ? -x : x;
  }
}

/** A draw from behind TAIL: exponential draws, kept where they lie under the curve. */
function tail(stream: Stream, negative: bool): f64 {
  while (true) {
    const beyond = -0.27366123732975828 * Math.log1p(-uniform64(stream)); // 1 / TAIL
    const height = -Math.log1p(-uniform64(stream));
    if (height + height > beyond * beyond) return negative ? -(TAIL + beyond) : TAIL + beyond;
  }
}
