import type { ExhibitVerification } from '@harborlight/contracts';
import { jest } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Refused, serve } from '../shared/testing/fake-server.js';
import { renderApp } from './render-app.js';

const stamp = 'H-7K3Q-9XWM-2D4T';
const path = `GET /api/exhibits/${stamp}/verification`;
const sha256OfStamped = '8b544598ede9ffdaecde833bb9f528195b6700460af9649c555fbc8fe675e52d';
const sha256OfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

const verified: ExhibitVerification = {
  stamp,
  as: 'pdf',
  board: 'kansas-city',
  boardName: 'Kansas City',
  demonstration: false,
  agency: 'Juvenile court',
  madeAt: '2026-11-22T15:00:00.000Z',
  seq: 7,
  hash: 'a1'.repeat(32),
  sameFile: null,
  onChain: true,
  chain: {
    intact: true,
    checkedAt: '2026-11-22T15:01:00.000Z',
    seq: 9,
    hash: 'b2'.repeat(32),
    firstBad: null,
  },
};

/** A file as jsdom has none: one that can be read. */
const fileOf = (text: string) =>
  Object.assign(new File([text], 'paper.pdf', { type: 'application/pdf' }), {
    arrayBuffer: () => Promise.resolve(Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer),
  });

const chooser = () => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('a file can be chosen');
  return input;
};

const broughtUp = jest.spyOn(Element.prototype, 'scrollIntoView');

afterEach(cleanup);

describe('the page on which a paper is verified', () => {
  it('needs no account, and checks a scanned stamp at once', async () => {
    serve({ [path]: verified });
    await renderApp(`/verify?stamp=${stamp}`);
    expect(await screen.findByText('The log is the same as then')).toBeTruthy();
    const verdict = screen.getByRole('status');
    expect(verdict.textContent).toMatch(/^Log verified. Exhibit not compared yet/);
    expect(broughtUp.mock.contexts).toEqual([verdict]);
    expect(screen.getByText('Log check passed')).toBeTruthy();
    expect(screen.getByText('The file was not checked')).toBeTruthy();
  });

  it('says that no exhibit has a stamp, and keeps what was typed', async () => {
    serve({ [path]: new Refused(404, 'not-found') });
    await renderApp('/verify');
    await userEvent.type(await screen.findByLabelText('Exhibit code'), 'h7k3q9xwm2d4t{Enter}');
    expect(await screen.findByText('No exhibit has this code')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Exhibit code').value).toBe('h7k3q9xwm2d4t');
  });

  it('asks nobody about what can be no stamp', async () => {
    const asked = serve({});
    await renderApp('/verify');
    await userEvent.type(await screen.findByLabelText('Exhibit code'), 'a dog{Enter}');
    expect(await screen.findByText(/Enter the exhibit code: H/)).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('sends the fingerprint of a chosen file and nothing else of it', async () => {
    const asked = serve({
      [`${path}?fingerprint=${sha256OfAbc}`]: { ...verified, sameFile: false },
    });
    await renderApp('/verify');
    await userEvent.type(await screen.findByLabelText('Exhibit code'), stamp);
    await userEvent.upload(chooser(), fileOf('abc'));
    expect(await screen.findByText('The file is not the one that was made')).toBeTruthy();
    expect(asked.map(({ body }) => body)).toEqual([undefined]);
  });

  it('reads the stamp out of the file, and gives one verdict before the three answers', async () => {
    serve({
      [`${path}?fingerprint=${sha256OfStamped}`]: { ...verified, sameFile: true },
    });
    await renderApp('/verify');
    await screen.findByLabelText('Exhibit code');
    await userEvent.upload(chooser(), fileOf(stamp));
    expect(
      (await screen.findByText('Verified: the exhibit and the log are unchanged')).closest('[role=status]'),
    ).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Exhibit code').value).toBe(stamp);
  });

  it('asks for the stamp where the file carries none, and for a file where it is none', async () => {
    const asked = serve({});
    await renderApp('/verify');
    await screen.findByLabelText('Exhibit code');
    await userEvent.upload(chooser(), fileOf('abc'));
    expect(await screen.findByText(/This file has no exhibit code/)).toBeTruthy();
    const folder = Object.assign(fileOf(''), { arrayBuffer: () => Promise.reject(new Error('a folder')) });
    await userEvent.upload(chooser(), folder);
    expect(await screen.findByText(/could not read this file/)).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('names the first bad entry of a broken chain', async () => {
    const chain = { ...verified.chain, intact: false, firstBad: 5 };
    serve({ [path]: { ...verified, onChain: false, chain } });
    await renderApp(`/verify?stamp=${stamp}`);
    expect(await screen.findByText(/The first bad entry is 5\./)).toBeTruthy();
    expect(screen.getByText('The log is not the same as then')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/^Verification failed/);
  });

  it('asks for no file of an exhibit that was a page, and says that a demonstration is invented', async () => {
    serve({ [path]: { ...verified, as: 'page', demonstration: true } });
    await renderApp(`/verify?stamp=${stamp}`);
    expect(await screen.findByText('There is no file to check')).toBeTruthy();
    expect(screen.getByText(/everything in it is invented/)).toBeTruthy();
  });

  it('says that it was asked too often', async () => {
    serve({ [path]: new Refused(429, 'too-many-requests') });
    await renderApp(`/verify?stamp=${stamp}`);
    expect(await screen.findByText('The exhibit was not checked.')).toBeTruthy();
    expect(screen.queryByText('No exhibit has this code')).toBeNull();
  });
});
