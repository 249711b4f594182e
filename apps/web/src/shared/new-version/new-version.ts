import { hashKey, useIsMutating, useMutationState } from '@tanstack/react-query';
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

/** The `meta` of a mutation that stays in memory, to be sent again by hand, where it failed. */
export const keptUntilSent = { isKeptUntilSent: true } as const;

/** Whether something is on its way to the server, or failed and is kept. */
function useHasUnsentWork(): boolean {
  const isSending = useIsMutating() > 0;
  const tries = useMutationState({
    filters: { predicate: ({ meta }) => meta?.['isKeptUntilSent'] === true },
    select: ({ options, state }) => [hashKey(options.mutationKey ?? []), state.status] as const,
  });
  // The map keeps the newest try of each thing.
  return isSending || [...new Map(tries).values()].includes('error');
}

const hasUnsavedForm = (): boolean => unsavedForms.get() > 0;

/** Whether loading the page anew would lose what was typed, or what did not reach the server. */
export function useHasUnsavedWork(): boolean {
  const isTyped = useSyncExternalStore(unsavedForms.subscribe, hasUnsavedForm);
  const isUnsent = useHasUnsentWork();
  return isTyped || isUnsent;
}
