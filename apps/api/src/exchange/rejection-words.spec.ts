import { refusalSentence, rejectionWords } from './rejection-words.js';

describe('what the API refuses', () => {
  it.each([
    [
      { code: 'not-allowed', field: null },
      'Your role cannot do this. Ask your manager or the board coordinator. (not-allowed)',
    ],
    [
      { code: 'count-absurd', field: 'occupied' },
      'This number is too high. Check for a typing mistake. (count-absurd, occupied)',
    ],
    [
      { code: 'a-code-of-tomorrow', field: null },
      'Something went wrong on our side. Try again. If it is urgent, call. (a-code-of-tomorrow)',
    ],
  ])('is said in words, with its code: $code', (refusal, sentence) => {
    expect(refusalSentence(refusal)).toBe(sentence);
  });
});

describe('why a row did not go in', () => {
  it.each([
    ['does-not-add-up', 'Occupied and open do not add up to staffed.'],
    ['older-than-newest', 'A newer bed count is already here. Enter what is true now.'],
    ['constructor', 'Something went wrong on our side. Try again. If it is urgent, call.'],
  ])('is said in words: %s', (reason, words) => {
    expect(rejectionWords(reason)).toBe(words);
  });
});
