import { Client, followBoard } from '@harborlight/client';
import { placeHold, readBoard, signIn } from '@harborlight/contracts/operations';

const {
  HARBORLIGHT_URL: url,
  HARBORLIGHT_EMAIL: email = '',
  HARBORLIGHT_PASSWORD: password = '',
} = process.env;
const [code = 'kansas-city'] = process.argv.slice(2);
const client = new Client({ url });

await client.call(signIn, { body: { email, password } });
const { units } = await client.call(readBoard, { params: { code } });
const free = units.find(
  ({ status, freshness, counts }) => status === 'open' && freshness === 'fresh' && counts?.available,
);
if (!free) throw new Error('No bed is open that the board tells in numbers.');

const feed = followBoard(client, code);
feed.onChange((changes) => {
  for (const { after } of changes)
    console.log(`${after.facility}, ${after.unit}: ${after.counts?.available} open`);
  if (changes.some(({ after }) => after.unitId === free.unitId)) feed.stop();
});
await feed.ready();
const hold = await client.call(placeHold, { body: { unitId: free.unitId, kind: 'soft' } });
console.log(`held until ${hold.until}`);
