// Asks Laurel for the ballot of the demo's cycle in voting, and returns the press of a vote for the first nominees.
import { createServer } from 'node:http';
import { once } from 'node:events';

const VOTER = '00000000-0000-0000-0000-000000000000'; // the rig's first user
const PATIENCE = 30_000;

export async function firstVote(laurel) {
  const cards = [];
  const connector = createServer(async (request, response) => {
    const activity = JSON.parse(Buffer.concat(await request.toArray()));
    cards.push(...(activity.attachments ?? []).map((one) => one.content));
    response.setHeader('Content-Type', 'application/json').end('{"id":"1"}');
  }).listen(0, '127.0.0.1');
  await once(connector, 'listening');
  try {
    await say(laurel, `http://127.0.0.1:${connector.address().port}/`, 'vote');
    for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((wake) => setTimeout(wake, 100))) {
      const ballot = cards.find((card) => parts(card).some(({ verb }) => verb === 'voting.vote'));
      if (ballot) return press(ballot);
    }
    throw new Error(`No ballot came: ${JSON.stringify(cards).slice(0, 2000)}`);
  } finally {
    connector.close();
  }
}

function press(ballot) {
  const { type, verb, data } = parts(ballot).find((part) => part.verb === 'voting.vote');
  const inputs = parts(ballot).filter((part) => part.type === 'Input.ChoiceSet');
  const chosen = Object.fromEntries(inputs.map(({ id, choices }) => [id, choices[0].value]));
  return { action: { type, verb, data: { ...data, ...chosen } }, trigger: 'manual' };
}

/** Every object within a card. */
function parts(card) {
  return typeof card !== 'object' || card === null ? [] : [card, ...Object.values(card).flatMap(parts)];
}

async function say(laurel, serviceUrl, text) {
  const activity = {
    type: 'message', text, id: `vote-${Date.now()}`, timestamp: new Date().toISOString(), channelId: 'msteams', serviceUrl, locale: 'en-CA',
    from: { id: `29:${VOTER}`, name: 'User 0', aadObjectId: VOTER }, recipient: { id: '28:bot', name: 'Laurel' },
    conversation: { id: 'a:ballot', conversationType: 'personal', tenantId: '11111111-1111-1111-1111-111111111111' },
  };
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${laurel}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) });
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${await response.text()}`);
}
