/** Why nothing, or nothing more, could be imported: one sentence for the person at the keyboard. */
export class ExchangeProblem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'ExchangeProblem';
  }
}
