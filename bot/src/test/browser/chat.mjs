// The chat as a person uses it: say, press, fill, choose, see.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserPath } from './processes.mjs';

const SCREENSHOTS = fileURLToPath(new URL('../../../target/screenshots', import.meta.url));
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

  /** Presses the lowest button of this title: the newest card's. */
  async press(title) {
    await this.lowest(this.page.getByRole('button', { name: title, exact: true })).click();
  }

  async fill(label, value) {
    await this.lowest(this.page.getByRole('textbox', { name: label })).fill(value);
  }

  /** Picks from a list that opens, from radio buttons or from tick boxes. */
  async choose(label, value) {
    const option = this.page.getByRole('radio', { name: value }).or(this.page.getByRole('checkbox', { name: value }));
    const list = this.page.getByRole('combobox', { name: label });
    if (await list.count()) {
      await this.lowest(list).click();
      await this.lowest(this.page.getByRole('option', { name: value })).click();
    } else {
      await this.lowest(option).check();
    }
  }

  async tick(label) {
    await this.lowest(this.page.getByRole('checkbox', { name: label })).check();
  }

  async sees(text) {
    await this.lowest(this.page.getByText(text)).waitFor();
  }

  /** Opens another conversation of the list at the left. */
  async goTo(conversation) {
    await this.page.getByRole('treeitem', { name: conversation }).first().click();
    await this.composer().waitFor();
  }

  async screenshot(name) {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.waitForTimeout(300); // lets cards settle
    await this.page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
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
