/**
 * The order to show: lines already shown keep their place so that nothing moves under a reader's finger,
 * and each newcomer stands after the line it follows in the wanted order.
 */
export function stableOrder(shown: readonly string[], wanted: readonly string[]): readonly string[] {
  const still = new Set(wanted);
  const stored = shown.filter((id) => still.has(id));
  if (stored.length === wanted.length) return stored;
  const known = new Set(stored);
  const followers = new Map<string | null, string[]>();
  let leader: string | null = null;
  for (const id of wanted) {
    if (known.has(id)) leader = id;
    else followers.set(leader, [...(followers.get(leader) ?? []), id]);
  }
  return [...(followers.get(null) ?? []), ...stored.flatMap((id) => [id, ...(followers.get(id) ?? [])])];
}
