import type { LiveUpdate } from '@harborlight/client';
import { concerns, type LiveInterest } from './live-updates.logic.js';

const news: LiveUpdate = { boardId: 'board-1', topics: ['requests', 'holds'] };

describe('a live update', () => {
  it.each<[string, LiveInterest, boolean]>([
    ['one of its topics on its board', { topics: ['offers', 'holds'], boardId: 'board-1' }, true],
    ['one of its topics, where the board does not matter', { topics: ['requests'] }, true],
    ['other topics', { topics: ['notices'], boardId: 'board-1' }, false],
    ['its topics on another board', { topics: ['holds'], boardId: 'board-2' }, false],
  ])('concerns a query of %s: %#', (_, interest, expected) => {
    expect(concerns(news, interest)).toBe(expected);
  });
});
