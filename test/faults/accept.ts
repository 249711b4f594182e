import { isDeepStrictEqual } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import type { OfferView, RequestView } from '@harborlight/contracts';
import {
  answerOffer,
  listHolds,
  offerRequest,
  openRequest,
  readRequest,
  sendNeed,
} from '@harborlight/contracts/operations';
import { aNeed } from '@harborlight/testing';
import type { ApiClient } from '../support/api-client.js';
import type { ApiNode } from '../support/api-node.js';
import { Wire } from '@harborlight/testing';

const acceptedWithinMs = 20_000;
const idempotencyKey = 'the-one-accept';

/** A request of which every unit is asked. */
export async function askAll(
  client: ApiClient,
  board: string,
  unitIds: readonly string[],
): Promise<RequestView> {
  const { id } = await client.call(openRequest, { body: { board } });
  return client.call(offerRequest, { params: { id }, body: { unitIds, need: aNeed() } });
}

async function untilAccepted(client: ApiClient, { requestId, id }: OfferView): Promise<void> {
  const giveUpAt = Date.now() + acceptedWithinMs;
  while (Date.now() < giveUpAt) {
    const { offers } = await client.call(readRequest, { params: { id: requestId } });
    if (offers.some((offer) => offer.id === id && offer.state === 'accepted')) return;
    await pause(10);
  }
  throw new Error('the accept was not committed');
}

/**
 * A shelter's yes reaches the first node, which commits it and is killed before it can answer. What of the promises
 * was broken: the same yes sent again to another node is answered the same, holds one bed, and nobody else is asked.
 */
export async function killBetweenAcceptAndAnswer(
  client: ApiClient,
  board: string,
  unitIds: readonly string[],
  [first, second]: readonly [ApiNode, ApiNode],
): Promise<string[]> {
  const elsewhere = client.at(second.url);
  const { id: requestId, offers } = await askAll(client, board, unitIds);
  const [chosen] = offers;
  if (!chosen) throw new Error('nobody was asked');
  const accept = (by: ApiClient) =>
    by.call(answerOffer, {
      params: { id: chosen.id },
      body: { answer: 'accept', etaMinutes: 45 },
      idempotencyKey,
    });

  const wire = await Wire.to(first.port);
  wire.answers = false;
  const unanswered = accept(client.at(`http://127.0.0.1:${wire.port}`)).then(
    () => true,
    () => false,
  );
  await untilAccepted(elsewhere, chosen);
  await first.kill();
  wire.cut();
  const wasAnswered = await unanswered;
  await wire.close();

  const again = await accept(elsewhere);
  await first.startAgain();
  const once = await accept(client);
  const request = await client.call(readRequest, { params: { id: requestId } });
  const holds = await client.call(listHolds, { params: { code: board } });
  const firm = holds.filter((hold) => hold.requestId === requestId && hold.kind === 'firm');
  const others = request.offers.filter(({ id }) => id !== chosen.id);

  const failures: string[] = [];
  const say = (claim: string, holdsTrue: boolean): void => {
    console.log(`${holdsTrue ? 'ok      ' : 'FAILED  '}${claim}`);
    if (!holdsTrue) failures.push(claim);
  };
  say('a node killed after an accept, before its answer, gave none', !wasAnswered);
  say(
    'the accept sent again is answered the same by every node',
    again.offer?.state === 'accepted' && isDeepStrictEqual(again, once),
  );
  say(
    'an accept sent three times holds one bed',
    firm.length === 1 && firm[0]?.id === again.hold?.id && request.hold?.id === again.hold?.id,
  );
  say(
    `the ${others.length} other shelters are no longer asked`,
    others.length === unitIds.length - 1 && others.every(({ state }) => state === 'withdrawn'),
  );
  return failures;
}

/** The database crashed since the request was asked: it is as it was, its need is gone, and can be sent again. */
export async function judgeNeedAfterCrash(client: ApiClient, before: RequestView): Promise<string[]> {
  const params = { id: before.id };
  const after = await client.call(readRequest, { params });
  const sentAgain = await client.call(sendNeed, { params, body: { need: aNeed() } });
  const claim = 'a crashed database kept the request, lost its need, and took it again';
  const isKept = isDeepStrictEqual(after, { ...before, needHere: false, needUntil: null });
  const holdsTrue = before.needHere && isKept && sentAgain.needHere;
  console.log(`${holdsTrue ? 'ok      ' : 'FAILED  '}${claim}`);
  return holdsTrue ? [] : [claim];
}
