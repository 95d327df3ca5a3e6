// The chat as a person uses it: say, press, fill, choose, see.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserPath } from './processes.mjs';

export const SCREENSHOTS = fileURLToPath(new URL('../../../target/screenshots', import.meta.url));
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const PATIENCE = 15_000;

export class Chat {
  static async open(url) {
    const browser = await chromium.launch({ executablePath: browserPath(), args: QUIET });
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(url);
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    const chat = new Chat(browser, page);
    await chat.composer().waitFor();
    await chat.quiet();
    return chat;
  }

  constructor(browser, page) {
    this.browser = browser;
    this.page = page;
  }

  async say(text) {
    const before = await this.answers().count();
    await this.composer().fill(text);
    await this.composer().press('Enter');
    await this.page.waitForFunction(
      ([selector, count]) => document.querySelectorAll(selector).length > count, [ANSWER, before]);
  }

  /** Waits until nothing new has come for a while: messages that Laurel sends unasked have no other end. */
  async quiet() {
    for (let before = -1, now = await this.answers().count(); now !== before; ) {
      await this.page.waitForTimeout(1500);
      [before, now] = [now, await this.answers().count()];
    }
  }

  /** Presses the button of this title in the newest card that has it, or in the newest that also says something. */
  async press(title, { on } = {}) {
    const cards = on ? this.answers().filter({ hasText: on }) : this.page;
    await this.lowest(cards.getByRole('button', { name: title, exact: true })).click();
  }

  async fill(label, value) {
    await this.lowest(this.page.getByRole('textbox', { name: label })).fill(value);
  }

  /** Picks from a list that opens; where there are radio buttons or tick boxes, each of this title in the newest card. */
  async choose(label, value) {
    const list = this.page.getByRole('combobox', { name: label });
    if (await list.count()) {
      await this.lowest(list).click();
      await this.lowest(this.page.getByRole('option', { name: value })).click();
      return;
    }
    const option = this.page.getByRole('radio', { name: value }).or(this.page.getByRole('checkbox', { name: value }));
    for (const one of await this.answers().filter({ has: option }).last().locator(option).all()) await one.check();
  }

  async tick(label) {
    await this.lowest(this.page.getByRole('checkbox', { name: label })).check();
  }

  async sees(text) {
    await this.lowest(this.page.getByText(text)).waitFor();
  }

  /** What the newest answer with this pattern says. */
  async reads(pattern) {
    return (await this.lowest(this.answers().filter({ hasText: pattern })).innerText()).match(pattern);
  }

  /** Opens another conversation of the list at the left. */
  async goTo(conversation) {
    await this.page.getByRole('treeitem', { name: conversation }).first().click();
    await this.composer().waitFor();
  }

  /** Keeps a picture of the end of the conversation, or of the newest place that says something. */
  async screenshot(name, at) {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.waitForTimeout(300); // lets cards settle
    if (at) await this.scrollTo(at);
    await this.page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
  }

  async scrollTo(text) {
    for (let tries = 5; ; tries--) {
      try {
        return await this.lowest(this.page.getByText(text)).scrollIntoViewIfNeeded();
      } catch (error) {
        // A card that is updated meanwhile is another element.
        if (tries === 0 || !error.message.includes('not attached')) throw error;
      }
    }
  }

  async transcript() {
    return (await this.answers().allInnerTexts()).join('\n------\n').replaceAll('\n\n', '\n');
  }

  async close() {
    await this.browser.close();
  }

  composer() {
    return this.page.locator('div[role=textbox]').last();
  }

  answers() {
    return this.page.locator(ANSWER);
  }

  lowest(locator) {
    return locator.filter({ visible: true }).last();
  }
}

const ANSWER = '.fai-OutputCard';
