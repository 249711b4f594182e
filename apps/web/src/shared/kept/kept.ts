/**
 * What a person's work keeps on this device, and nowhere else, until they clear it or sign out.
 * A browser that keeps nothing keeps it as long as the tab.
 */
const prefix = 'harborlight.kept.';
const keyOf = (userId: string, name: string): string => `${prefix}${userId}.${name}`;

const inTab = new Map<string, string>();
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function drop(key: string): void {
  inTab.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // What could not be stored cannot be left behind.
  }
}

export function readKept(userId: string, name: string): string | null {
  const key = keyOf(userId, name);
  try {
    return localStorage.getItem(key) ?? inTab.get(key) ?? null;
  } catch {
    return inTab.get(key) ?? null;
  }
}

/** Keeps the text, or with null nothing any more. */
export function keep(userId: string, name: string, text: string | null): void {
  const key = keyOf(userId, name);
  drop(key);
  if (text !== null)
    try {
      localStorage.setItem(key, text);
    } catch {
      inTab.set(key, text);
    }
  tell();
}

/** Forgets what is kept here, but for one person's where they are named: the next one at a shared desk sees nothing. */
export function forgetKept(butOf?: string): void {
  const keys = new Set([...storedKeys(), ...inTab.keys()]);
  const theirs = butOf === undefined ? null : keyOf(butOf, '');
  for (const key of keys) if (theirs === null || !key.startsWith(theirs)) drop(key);
  tell();
}

/** Hears of every change, other tabs' too. */
export function onKept(listener: () => void): () => void {
  const elsewhere = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(prefix)) listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', elsewhere);
  };
}
