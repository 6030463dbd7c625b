const most = 255; // colours beside the transparent one
const exact = 128; // of them, where a picture has more: those that stay as they are

/**
 * The colours of a picture or of several, numbered: 0 is transparent, then the
 * most frequent first. Where there are more than fit a byte, the frequent ones
 * stay, and of those that are left similar ones become one.
 */
export class Colours {
  /** The colours by their number: opacity, blue, green and red from the highest byte to the lowest. */
  readonly byNumber: readonly number[];
  readonly #numbers: Map<number, number>;

  /**
   * Numbers colours.
   *
   * @param pictures Whose colours.
   * @param chosen Those to keep. Default: as many as there is room for.
   */
  constructor(pictures: readonly Uint32Array[], chosen: readonly number[] = choose(pictures)) {
    this.byNumber = [0, ...chosen];
    this.#numbers = new Map(this.byNumber.map((colour, number) => [colour, number]));
  }

  /** The numbers of a picture's colours. */
  numbersOf(picture: Uint32Array): Uint8Array {
    const numbers = new Uint8Array(picture.length);
    let colour = 0, number = 0;
    for (let i = 0; i < picture.length; i++) {
      if (picture[i] !== colour) {
        colour = picture[i];
        number = this.#numbers.get(colour) ?? this.#nearest(colour);
      }
      numbers[i] = number;
    }
    return numbers;
  }

  /** A picture as it looks in these colours. */
  shown(picture: Uint32Array): Uint32Array {
    const numbers = this.numbersOf(picture), colours = new Uint32Array(picture.length);
    for (let i = 0; i < numbers.length; i++) colours[i] = this.byNumber[numbers[i]];
    return colours;
  }

  #nearest(colour: number): number {
    let nearest = 0, least = Infinity;
    for (const [number, other] of this.byNumber.entries()) {
      const distance = distanceBetween(colour, other);
      if (distance < least) [nearest, least] = [number, distance];
    }
    this.#numbers.set(colour, nearest);
    return nearest;
  }
}

/** The most frequent colours, and for those that have no room similar ones. */
function choose(pictures: readonly Uint32Array[]): number[] {
  const counts = countColours(pictures);
  counts.delete(0);
  const frequent = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  return frequent.length <= most ? frequent : [...frequent.slice(0, exact), ...thin(frequent.slice(exact))];
}

/** How many pixels are of each colour. */
export function countColours(pictures: readonly Uint32Array[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const picture of pictures) {
    for (let i = 0; i < picture.length;) {
      const first = i, colour = picture[i];
      while (i < picture.length && picture[i] === colour) i++;
      counts.set(colour, (counts.get(colour) ?? 0) + i - first);
    }
  }
  return counts;
}

/** So few of many colours that there is room for them, each standing for those that share its leading bits. */
function thin(frequent: readonly number[]): number[] {
  for (let bits = 7;; bits--) {
    const leading = 0x01010101 * (256 - 2 ** (8 - bits));
    const kept = new Map<string, number>();
    for (const colour of frequent) {
      const alike = `${colour & leading} ${isOpaque(colour)}`;
      if (!kept.has(alike)) kept.set(alike, colour);
    }
    if (kept.size <= most - exact) return [...kept.values()];
  }
}

function isOpaque(colour: number): boolean {
  return colour >>> 24 === 255;
}

/**
 * The sum of the squared differences of opacity, and of red, green and blue as
 * they look on white; what is opaque is far from all that is not.
 */
export function distanceBetween(a: number, b: number): number {
  const moreOpaque = (a >>> 24) - (b >>> 24);
  let sum = moreOpaque ** 2 + (isOpaque(a) && !isOpaque(b) ? 4 * 255 ** 2 : 0);
  for (let shift = 0; shift < 24; shift += 8) {
    sum += ((a >>> shift & 255) - (b >>> shift & 255) - moreOpaque) ** 2;
  }
  return sum;
}

/** Red, green and blue no longer multiplied by the opacity, and the opacity. */
export function channelsOf(colour: number): [red: number, green: number, blue: number, opacity: number] {
  const opacity = colour >>> 24;
  const plain = (shift: number) =>
    opacity === 0 ? 0 : Math.min(255, Math.round((colour >>> shift & 255) * 255 / opacity));
  return [plain(0), plain(8), plain(16), opacity];
}

/** Red, green and blue of a colour as it looks on white. */
export function onWhite(colour: number): [red: number, green: number, blue: number] {
  const white = 255 - (colour >>> 24);
  return [(colour & 255) + white, (colour >>> 8 & 255) + white, (colour >>> 16 & 255) + white];
}
