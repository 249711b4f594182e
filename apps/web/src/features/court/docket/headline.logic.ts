/** A share in whole percent; null where one of the two numbers is not told, and of nothing. */
export const shareOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : Math.round((100 * part) / whole);
