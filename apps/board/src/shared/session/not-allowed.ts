/** The person's roles do not open this page: known before the server is asked. */
export class NotAllowedError extends Error {
  constructor() {
    super('not-allowed');
    this.name = 'NotAllowedError';
  }
}
