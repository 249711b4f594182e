/**
 * The order to show: lines already shown keep their place so that nothing moves under a reader's finger,
 * and each newcomer stands after the line it follows in the wanted order.
 */
export function calmOrder(shown: readonly string[], wanted: readonly string[]): readonly string[] {
  const still = new Set(wanted);
  const kept = shown.filter((id) => still.has(id));
  if (kept.length === wanted.length) return kept;
  const known = new Set(kept);
  const followers = new Map<string | null, string[]>();
  let leader: string | null = null;
  for (const id of wanted) {
    if (known.has(id)) leader = id;
    else followers.set(leader, [...(followers.get(leader) ?? []), id]);
  }
  return [...(followers.get(null) ?? []), ...kept.flatMap((id) => [id, ...(followers.get(id) ?? [])])];
}
