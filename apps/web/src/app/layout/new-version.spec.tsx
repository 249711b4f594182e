import { jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { announceNewVersion, keptUntilSent, useUnsavedWork } from '../../shared/new-version/new-version.js';
import { startMessages } from '../../shared/messages/messages.js';
import { NewVersion } from './new-version.js';

function Form({ isTyped }: { readonly isTyped: boolean }) {
  useUnsavedWork(isTyped);
  return null;
}

/** The page, its form and what came of it. */
async function aPage({ isTyped }: { readonly isTyped: boolean }) {
  await startMessages();
  const reload = jest.fn();
  const queryClient = new QueryClient();
  const page = (typed: boolean) => (
    <QueryClientProvider client={queryClient}>
      <MantineProvider env="test">
        <NewVersion reload={reload} />
        <Form isTyped={typed} />
      </MantineProvider>
    </QueryClientProvider>
  );
  const { rerender, unmount } = render(page(isTyped));
  jest.useFakeTimers();
  /** Sends a change of a unit, until the page knows what came of it, or that nothing came yet. */
  const sends = (unit: string, mutationFn: () => Promise<unknown>) =>
    act(async () => {
      const mutationKey = ['unit-change', unit];
      const change = queryClient
        .getMutationCache()
        .build(queryClient, { mutationKey, mutationFn, meta: keptUntilSent, networkMode: 'always' });
      void change.execute(undefined).catch(() => undefined);
      await jest.advanceTimersByTimeAsync(0);
    });
  return { reload, saves: () => rerender(page(false)), sends, unmount };
}

afterEach(() => jest.useRealTimers());
beforeEach(() => sessionStorage.clear());

describe('a new version', () => {
  it('is told of only once it is here, and then loaded', async () => {
    const { reload, unmount } = await aPage({ isTyped: false });
    expect(screen.queryByRole('alert')).toBeNull();
    act(announceNewVersion);
    expect(screen.getByRole('alert')).toHaveTextContent('A new version is here');
    expect(reload).not.toHaveBeenCalled();
    act(() => jest.advanceTimersByTime(60_000));
    expect(reload).toHaveBeenCalledTimes(1);
    unmount();
  });

  it('waits for what was typed to be saved', async () => {
    const { reload, saves, unmount } = await aPage({ isTyped: true });
    act(announceNewVersion);
    act(() => jest.advanceTimersByTime(60_000));
    expect(screen.getByRole('alert')).toHaveTextContent('Save what you have typed here first.');
    expect(reload).not.toHaveBeenCalled();
    saves();
    act(() => jest.advanceTimersByTime(60_000));
    expect(reload).toHaveBeenCalledTimes(1);
    unmount();
  });

  it('waits for what did not reach the server, until it is sent again', async () => {
    const { reload, sends, unmount } = await aPage({ isTyped: false });
    await sends('girls-wing', () => Promise.reject(new Error('no answer')));
    await sends('boys-wing', () => Promise.resolve());
    act(announceNewVersion);
    act(() => jest.advanceTimersByTime(60_000));
    expect(reload).not.toHaveBeenCalled();
    await sends('girls-wing', () => Promise.resolve());
    act(() => jest.advanceTimersByTime(60_000));
    expect(reload).toHaveBeenCalledTimes(1);
    unmount();
  });

  it('waits for what is on its way to the server', async () => {
    const { reload, sends, unmount } = await aPage({ isTyped: false });
    let answer = (): void => undefined;
    await sends('girls-wing', () => new Promise<void>((resolve) => (answer = resolve)));
    act(announceNewVersion);
    act(() => jest.advanceTimersByTime(60_000));
    expect(reload).not.toHaveBeenCalled();
    answer();
    await act(() => jest.advanceTimersByTimeAsync(0));
    act(() => jest.advanceTimersByTime(60_000));
    expect(reload).toHaveBeenCalledTimes(1);
    unmount();
  });

  it('is not loaded in a circle, but whenever somebody asks', async () => {
    const first = await aPage({ isTyped: false });
    act(announceNewVersion);
    act(() => jest.advanceTimersByTime(60_000));
    first.unmount();
    jest.useRealTimers();
    const again = await aPage({ isTyped: false });
    act(announceNewVersion);
    act(() => jest.advanceTimersByTime(60_000));
    expect(again.reload).not.toHaveBeenCalled();
    jest.useRealTimers();
    await userEvent.click(screen.getByRole('button', { name: 'Load it now' }));
    expect(again.reload).toHaveBeenCalledTimes(1);
    again.unmount();
  });
});
