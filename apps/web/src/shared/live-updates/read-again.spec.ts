import type { LiveUpdate } from '@harborlight/client';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { readAgain } from './read-again.js';

const update: LiveUpdate = { boardId: 'board-1', topics: ['offers'] };

/** A live query that reads the server's word at once, and has it when the line lets the answers through. */
function startReading() {
  const server = { word: 'before', readings: 0 };
  let letAnswersThrough = (): void => undefined;
  const line = new Promise<void>((resolve) => (letAnswersThrough = resolve));
  const queryClient = new QueryClient();
  const observer = new QueryObserver<string>(queryClient, {
    queryKey: ['offers'],
    queryFn: async () => {
      const { word } = server;
      server.readings += 1;
      await line;
      return word;
    },
    meta: { liveUpdates: { topics: ['offers'], boardId: 'board-1' } },
  });
  observer.subscribe(() => undefined);
  onTestFinished.push(() => queryClient.clear());
  return { queryClient, observer, server, letAnswersThrough };
}

const onTestFinished: (() => void)[] = [];
afterEach(() => onTestFinished.splice(0).forEach((clean) => clean()));

describe('reading again', () => {
  it('an update that comes during the first reading is not lost', async () => {
    const { queryClient, observer, server, letAnswersThrough } = startReading();
    server.word = 'after';
    const done = readAgain(queryClient, update);
    letAnswersThrough();
    await done;
    expect(observer.getCurrentResult().data).toBe('after');
  });

  it('an update of another board reads nothing again', async () => {
    const { queryClient, server, letAnswersThrough } = startReading();
    letAnswersThrough();
    await readAgain(queryClient, { ...update, boardId: 'board-2' });
    expect(server.readings).toBe(1);
  });
});
