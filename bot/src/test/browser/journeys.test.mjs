// From the first word to the paid reward, as a new user would go, in a real chat client.
import { after, afterEach, before, test } from 'node:test';
import { match } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chat, SCREENSHOTS } from './chat.mjs';
import { startDemo } from './processes.mjs';

let demo;
let chat;

before(async () => {
  demo = await startDemo();
  chat = await Chat.open(demo.url);
});

afterEach(async () => writeFileSync(join(SCREENSHOTS, 'last.txt'), await chat.transcript()));

after(async () => {
  await chat?.close();
  await demo?.stop();
});

const as = async (name) => {
  await chat.say(`/demo as ${name}`);
  await chat.sees(`You are now ${name}`);
  await chat.quiet();
};

const step = async (command) => {
  await chat.say(command);
  await chat.press('Confirm');
};

const publish = async (cycle) => {
  await step(`/cycle tally ${cycle}`);
  await chat.sees(`${cycle}: Waits to be published`);
  await chat.say(`/cycle publish ${cycle}`);
  await chat.sees(`The votes of ${cycle} are counted`);
};

test('a colleague is nominated, approved, voted for, published and rewarded', async () => {
  const [former, open] = cycles();

  await chat.say('nominate Kim Park because she stayed on the line for two hours until a frozen card worked again');
  await chat.press('Submit', { on: 'Nominate Kim Park?' });
  await chat.sees('Kim Park is nominated for Customer Hero');
  await chat.sees('Gina Rossi');
  await chat.screenshot('nomination-1-receipt');

  await as('Gina Rossi');
  await chat.sees('until a frozen card worked again');
  await chat.screenshot('nomination-2-approval', 'until a frozen card worked again');
  await chat.press('Approve', { on: 'until a frozen card worked again' });
  await chat.sees('Approved: Kim Park for Customer Hero');
  await as('Ana Silva');
  await chat.sees('Your nomination of Kim Park for Customer Hero is approved');

  await as('Henry Adeyemi');
  await publish(former);
  await chat.press('Publish');
  await chat.sees(`${former} is published`);
  await step(`/cycle vote ${open}`);
  await chat.sees(`${open}: HR prepares the ballot`);
  await step(`/cycle vote ${open}`);
  await chat.sees(`${open}: Voting`);

  await as('Ana Silva');
  await chat.say('vote');
  await chat.choose('Your choice', 'Kim Park');
  await chat.screenshot('nomination-3-ballot');
  await chat.press('Vote');
  await chat.sees('Your vote is in');

  await as('Henry Adeyemi');
  await publish(open);
  await chat.screenshot('nomination-4-result');
  await chat.press('Publish');
  await chat.sees(`${open} is published`);

  await as('Kim Park');
  await chat.say('/demo clock +2h');
  await chat.say('rewards');
  await chat.sees('CA$250.00');
  await chat.screenshot('nomination-5-reward');
  await chat.goTo('Announcements');
  await chat.sees(`The awards of ${open}`);
  await chat.screenshot('nomination-6-announcement');
  await chat.goTo('Personal Chat');
});

test('a customer is referred, confirmed by the CRM, approved, paid and looked up', async () => {
  await as('Ana Silva');
  await chat.say('refer');
  await chat.choose('For what?', 'business account');
  await chat.fill('Name of the person you refer', 'Mary Ito');
  await chat.fill('E-mail', 'mary.ito@example.com');
  await chat.tick('They have agreed');
  await chat.screenshot('referral-1-form');
  await chat.press('Submit');
  await chat.sees('Mary Ito is referred');
  const id = (await chat.reads(/Mary Ito is referred: (R-\w+)/))[1];
  match(id, /^R-/);
  await chat.screenshot('referral-2-receipt');

  for (const event of ['registered', 'verified', 'opened', 'qualified']) {
    await chat.say(`/demo crm ${id} referral.${event}`);
  }

  await as('Mona Clarke');
  await chat.screenshot('referral-3-approval', 'CA$750.00 for Ana Silva');
  await chat.press('Approve', { on: 'CA$750.00 for Ana Silva' });
  // Another request may have stood before hers on the card where they gather.
  const [, first] = await chat.reads(/Approved: CA\$750\.00 for (Ana Silva|Ben Okafor)/);
  if (first !== 'Ana Silva') await chat.press('Approve', { on: 'CA$750.00 for Ana Silva' });
  await chat.sees('Approved: CA$750.00 for Ana Silva');

  await as('Ana Silva');
  await chat.say('/demo clock +2h');
  await chat.say('rewards');
  await chat.sees('CA$750.00');
  await chat.screenshot('referral-4-rewards');
  await chat.say(`referral ${id}`);
  await chat.reads(/Mary Ito, business account[^]*Nothing is left to do/);
  await chat.screenshot('referral-5-referral');
});

/** The demo's cycle in voting, and the one that takes nominations: last month's and this month's. */
function cycles() {
  const now = new Date(new Date().toLocaleString('en-US', { timeZone: 'America/Toronto' }));
  const month = (back) => {
    const first = new Date(now.getFullYear(), now.getMonth() - back, 1);
    return `${first.getFullYear()}-${String(first.getMonth() + 1).padStart(2, '0')}`;
  };
  return [month(1), month(0)];
}
