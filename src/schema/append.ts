/** To the list of a key, which begins with its first item: `Map.groupBy` where keys are several. */
export function append<Key, Item>(
  lists: Map<Key, Item[]>,
  key: Key,
  item: Item,
): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}
