/** The place in whose stretch of the total a number lies. */
export type FindPlace = (nodes: number[], target: number) => number;

/** Goes down from the root, in one way or another. */
export function descending({
  isLeft = (rest: number, left: number, _right: number): boolean => rest < left,
  after = (rest: number, left: number, _right: number): number => rest - left,
  result = (node: number, half: number): number => node - half,
  from = 1,
} = {}): FindPlace {
  return (nodes, target) => {
    let node = from, rest = target;
    while (node < nodes.length / 2) {
      const left = 2 * node;
      if (isLeft(rest, nodes[left], nodes[left + 1])) node = left;
      else {
        rest = after(rest, nodes[left], nodes[left + 1]);
        node = left + 1;
      }
    }
    return result(node, nodes.length / 2);
  };
}
