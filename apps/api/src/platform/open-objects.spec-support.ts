/** Every object schema inside `schema` that leaves open what else it may hold. */
export function openObjects(schema: unknown, at = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, properties, additionalProperties } = schema as Record<string, unknown>;
  const own = type === 'object' && properties && additionalProperties !== false ? [at] : [];
  return [...own, ...Object.entries(schema).flatMap(([key, inner]) => openObjects(inner, `${at}/${key}`))];
}
