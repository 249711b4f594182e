import type { ExhibitVerification } from '@harborlight/contracts';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Refused, serve } from '../shared/testing/fake-server.js';
import { renderApp } from './render-app.js';

const stamp = 'H-7K3Q-9XWM-2D4T';
const path = `GET /api/exhibits/${stamp}/verification`;
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

const abc = Object.assign(new File(['abc'], 'paper.pdf', { type: 'application/pdf' }), {
  arrayBuffer: () => Promise.resolve(Uint8Array.from([97, 98, 99]).buffer),
});

afterEach(cleanup);

describe('the page on which a paper is verified', () => {
  it('needs no account, and checks a scanned stamp at once', async () => {
    serve({ [path]: verified });
    await renderApp(`/verify?stamp=${stamp}`);
    expect(await screen.findByText('The log still says what it said')).toBeTruthy();
    expect(screen.getByText('The chain is intact')).toBeTruthy();
    expect(screen.getByText('The file was not checked')).toBeTruthy();
  });

  it('says that no exhibit has a stamp, and keeps what was typed', async () => {
    serve({ [path]: new Refused(404, 'not-found') });
    await renderApp('/verify');
    await userEvent.type(await screen.findByLabelText('Stamp on the paper'), 'h7k3q9xwm2d4t{Enter}');
    expect(await screen.findByText('No exhibit has this stamp')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Stamp on the paper').value).toBe('h7k3q9xwm2d4t');
  });

  it('asks nobody about what can be no stamp', async () => {
    const asked = serve({});
    await renderApp('/verify');
    await userEvent.type(await screen.findByLabelText('Stamp on the paper'), 'a dog{Enter}');
    expect(await screen.findByText(/A stamp has the letter H/)).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('sends the fingerprint of a chosen file and nothing else of it', async () => {
    const asked = serve({
      [`${path}?fingerprint=${sha256OfAbc}`]: { ...verified, sameFile: false },
    });
    await renderApp('/verify');
    await userEvent.type(await screen.findByLabelText('Stamp on the paper'), stamp);
    const chooser = document.querySelector<HTMLInputElement>('input[type=file]');
    await userEvent.upload(chooser ?? document.body, abc);
    expect(await screen.findByText('The file is not the one that was made')).toBeTruthy();
    expect(asked.map(({ body }) => body)).toEqual([undefined]);
  });
});
