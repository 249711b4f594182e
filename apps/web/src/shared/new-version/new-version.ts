import { useEffect, useSyncExternalStore } from 'react';

/** A value that any part of the page may change and any may watch. */
class Watched<Value> {
  #value: Value;
  readonly #listeners = new Set<() => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  readonly get = (): Value => this.#value;

  readonly set = (value: Value): void => {
    this.#value = value;
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

const newVersion = new Watched(false);
const unsavedForms = new Watched(0);

/** The server no longer understands this page, or this page no longer understands the server. */
export const announceNewVersion = (): void => newVersion.set(true);

export const useNewVersion = (): boolean => useSyncExternalStore(newVersion.subscribe, newVersion.get);

/** Says that leaving the page now would lose what was typed. */
export function useUnsavedWork(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    unsavedForms.set(unsavedForms.get() + 1);
    return () => unsavedForms.set(unsavedForms.get() - 1);
  }, [isUnsaved]);
}

const hasUnsaved = (): boolean => unsavedForms.get() > 0;

export const useHasUnsavedWork = (): boolean => useSyncExternalStore(unsavedForms.subscribe, hasUnsaved);
