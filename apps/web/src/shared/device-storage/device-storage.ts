const prefix = 'harborlight.kept.';
const keyOf = (userId: string, name: string): string => `${prefix}${userId}.${name}`;

const inTab = new Map<string, string>();
const listeners = new Set<() => void>();

const notifyListeners = (): void => {
  for (const listener of listeners) listener();
};

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function remove(key: string): void {
  inTab.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // What could not be stored cannot be left behind.
  }
}

/**
 * Texts of a person's work that stay on this device until they are cleared or the person signs out.
 * Where the browser refuses to store, they last as long as the tab.
 */
export const deviceStorage = {
  get(userId: string, name: string): string | null {
    const key = keyOf(userId, name);
    try {
      return localStorage.getItem(key) ?? inTab.get(key) ?? null;
    } catch {
      return inTab.get(key) ?? null;
    }
  },

  /** Stores the text; null removes it. */
  set(userId: string, name: string, text: string | null): void {
    const key = keyOf(userId, name);
    remove(key);
    if (text !== null)
      try {
        localStorage.setItem(key, text);
      } catch {
        inTab.set(key, text);
      }
    notifyListeners();
  },

  /** Removes everything stored, except one person's where they are named: the next one at a shared computer sees nothing. */
  clear(exceptUserId?: string): void {
    const keys = new Set([...storedKeys(), ...inTab.keys()]);
    const theirs = exceptUserId === undefined ? null : keyOf(exceptUserId, '');
    for (const key of keys) if (theirs === null || !key.startsWith(theirs)) remove(key);
    notifyListeners();
  },

  /** Calls back after every change, also those of other tabs; returns the way to stop it. */
  subscribe: (listener: () => void): (() => void) => {
    const onStorage = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith(prefix)) listener();
    };
    listeners.add(listener);
    window.addEventListener('storage', onStorage);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', onStorage);
    };
  },
};
