/** `H-XXXX-XXXX-XXXX` in Crockford's base 32: no I, L, O or U. */
const stamped = /^H([0-9A-HJKMNP-TV-Z]{4})([0-9A-HJKMNP-TV-Z]{4})([0-9A-HJKMNP-TV-Z]{4})$/;

/** The stamp as a person wrote it, without hyphens or in small letters, as it was printed; null where it is none. */
export function readStamp(written: string): string | null {
  const bare = written
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const parts = stamped.exec(bare);
  return parts && `H-${parts.slice(1).join('-')}`;
}
