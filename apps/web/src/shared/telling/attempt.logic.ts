/** One try to tell the server something, and the key by which it knows the same try again. */
export interface Attempt {
  readonly key: string;
  /** What is said, as text; undefined where the act needs no words. */
  readonly said: string | undefined;
}

/** The try that got no answer where the same is said again, so that nothing happens twice; otherwise a new one. */
export const attemptFor = (
  unanswered: Attempt | null,
  said: string | undefined,
  newKey: () => string,
): Attempt => (unanswered && unanswered.said === said ? unanswered : { key: newKey(), said });
