/** One try to tell the server something, and the key by which it knows the same try again. */
export interface IdempotencyKey {
  readonly key: string;
  /** What is said, as text; undefined where the act needs no words. */
  readonly input: string | undefined;
}

/** The try that got no answer where the same is said again, so that nothing happens twice; otherwise a new one. */
export const idempotencyKeyFor = (
  unanswered: IdempotencyKey | null,
  input: string | undefined,
  newKey: () => string,
): IdempotencyKey => (unanswered && unanswered.input === input ? unanswered : { key: newKey(), input });
