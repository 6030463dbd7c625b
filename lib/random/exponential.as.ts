// AssemblyScript, compiled into pcg64.wasm by build.ts.
//
// Exponential draws by the ziggurat method, as in ziggurat.as.ts: the area under e^-x as 256 layers of equal area,
// each a box from 0 to widths[i] with its floor at heights[i]. Layer 1 is the top, layer 0 the base with the endless
// tail, which is the distribution itself, moved to the right.
import { heights, inside, tail, widths } from "./exponential_layers.as";
import { next64, Stream, uniform64 } from "./pcg64.as";

/** A layer is drawn from at 2^53 points, from 0 to its width. */
const POINTS: f64 = 9007199254740992.0;

/** A draw from the exponential distribution of mean 1: a layer and a point of it, from 61 of 64 bits. */
export function exponential(stream: Stream): f64 {
  while (true) {
    const bits = next64(stream) >> 3;
    const layer = i32(bits & 0xff);
    const point = bits >> 8;
    const x = f64(i64(point)) * (unchecked(widths[layer]) / POINTS);
    if (point < unchecked(inside[layer])) return x; // 98.9 of 100
    if (layer == 0) return tail - Math.log1p(-uniform64(stream));
    const floor = unchecked(heights[layer]), ceiling = unchecked(heights[layer - 1]);
    if ((ceiling - floor) * uniform64(stream) + floor < Math.exp(-x)) return x;
  }
}
