/** What the address of this page may carry. */
export interface RequestsSearch {
  /** Ended requests; open ones where there is none. */
  readonly state?: 'ended';
}

export const requestsSearch = ({ state }: Record<string, unknown>): RequestsSearch =>
  state === 'ended' ? { state } : {};
