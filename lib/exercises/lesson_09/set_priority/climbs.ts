/** Sets the priority of a place, and the sums above it. */
export type SetPriority = (nodes: number[], place: number, priority: number) => void;

/** Sets a leaf, then does something at each node above it. */
export function climbing(
  sum: (nodes: number[], node: number, change: number) => number,
  { leaf = (half: number, place: number) => half + place, last = 1 } = {},
): SetPriority {
  return (nodes, place, priority) => {
    let node = leaf(nodes.length / 2, place);
    const change = priority - nodes[node];
    nodes[node] = priority;
    while (node > last) {
      node = Math.floor(node / 2);
      nodes[node] = sum(nodes, node, change);
    }
  };
}

/** The sum of the two nodes below. */
export const ofTwo = (nodes: number[], node: number) => nodes[2 * node] + nodes[2 * node + 1];
