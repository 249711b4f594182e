import { isUtf8 } from 'node:buffer';

const longestName = 120;

/** UTF-8 that was once read as Latin-1 (`CafÃ©`), put right. Other text stays as it is. */
function withoutMojibake(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  const bytes = Buffer.from(text, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : text;
}

/** A name as the board shows it: one line, single spaces, no longer than the registry takes. */
export function readName(text: string): string {
  const name = withoutMojibake(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`;
}

/** `45 Harbour Road Annex` -> `Harbour Road Annex`: a name must not tell what its withheld address does not. */
export const withoutStreetNumber = (name: string): string =>
  name.replace(/(?<![\p{L}\d/-])\d+\p{L}?\s+(?=\p{L})/gu, '');
