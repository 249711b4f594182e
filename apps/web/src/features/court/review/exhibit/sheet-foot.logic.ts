/** Lines of text as one value of the CSS property `content`. */
export const asCssContent = (lines: readonly string[]): string =>
  lines.map((line) => JSON.stringify(line)).join(' "\\A" ');
