const key = (name: string) => `harborlight.${name}`;

/** A preference kept on this device; null where there is none or the browser keeps nothing. */
export function readChoice(name: string): string | null {
  try {
    return localStorage.getItem(key(name));
  } catch {
    return null;
  }
}

export function writeChoice(name: string, value: string): void {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // A browser that keeps nothing still shows the page: the choice lasts as long as the tab.
  }
}
