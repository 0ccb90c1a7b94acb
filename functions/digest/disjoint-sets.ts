/** Sets of names that grow together, each known by its smallest member. */
export function disjointSets() {
  const parents = new Map<string, string>();

  function find(name: string): string {
    let root = name;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  }

  function join(one: string, other: string): void {
    const [smaller = '', larger = ''] = [find(one), find(other)].sort();
    if (smaller !== larger) parents.set(larger, smaller);
  }

  return { find, join };
}
