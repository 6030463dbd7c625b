/** A layer of a fully connected network. */
export interface Layer {
  readonly name: string;
  readonly units: number;
  /** Of the layer: its weights and biases; 0 for the inputs. */
  readonly parameters: number;
  /** What it applies to its sums. */
  readonly activation?: string;
}

/** What is said of a network besides its sizes. */
export interface Names {
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly activation?: string;
  readonly outputActivation?: string;
}

/** More layers than this would not stand beside each other. */
const mostLayers = 8;

/**
 * The layers of a fully connected network.
 *
 * @param sizes How many units each layer has, the inputs first.
 * @throws {RangeError} If a size or the number of layers is impossible, or the names do not fit the units.
 */
export function layersOf(sizes: ArrayLike<number>, names: Names): Layer[] {
  if (sizes.length < 2 || sizes.length > mostLayers) {
    throw new RangeError(`network: there must be 2 to ${mostLayers} layers, got ${sizes.length}`);
  }
  const units = Array.from(sizes), last = units.length - 1;
  const odd = units.find((size) => !Number.isInteger(size) || size < 1);
  if (odd !== undefined) {
    throw new RangeError(`network: a layer must have a whole number of units, at least 1, got ${odd}`);
  }
  demandFit("inputs", names.inputs, units[0]);
  demandFit("outputs", names.outputs, units[last]);
  return units.map((size, place) => {
    if (place === 0) return { name: "input", units: size, parameters: 0 };
    const parameters = units[place - 1] * size + size;
    if (place === last) {
      return { name: "output", units: size, parameters, activation: names.outputActivation };
    }
    const name = units.length === 3 ? "hidden" : `hidden ${place}`;
    return { name, units: size, parameters, activation: names.activation };
  });
}

function demandFit(what: string, names: readonly string[] | undefined, units: number): void {
  if (names === undefined || names.length === units) return;
  throw new RangeError(`network: ${what} must have a name for each of ${units} units, got ${names.length}`);
}
