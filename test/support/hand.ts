import type { ElementHandle, Page } from 'puppeteer';

const MOST_TABS = 300;

/** A hand at a page: each tap is counted, and what lies in a fold is reached by tapping the fold open first. */
export class Hand {
  taps = 0;

  constructor(readonly page: Page) {}

  /** @throws Error that names what is not on the page */
  async tap(selector: string): Promise<void> {
    if (!(await this.page.$(selector))) throw new Error(`no ${selector} on ${this.page.url()}`);
    for (let fold = await this.foldOver(selector); fold; fold = await this.foldOver(selector)) {
      const summary = fold;
      await this.press(() => summary.click());
    }
    // In the middle of the screen: a bar that stays in sight would be hit instead.
    await this.page.evaluate(
      `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`,
    );
    await this.press(() => this.page.click(selector));
  }

  /** The heading of the outermost closed fold that something lies in. */
  private async foldOver(selector: string): Promise<ElementHandle | null> {
    const found = await this.page.evaluateHandle(`(() => {
      const sought = document.querySelector(${JSON.stringify(selector)});
      const closed = [...document.querySelectorAll('details:not([open])')];
      const over = closed.find((each) => each.contains(sought) && !each.firstElementChild.contains(sought));
      return over ? over.firstElementChild : null;
    })()`);
    return found.asElement() as ElementHandle | null;
  }

  private async press(tap: () => Promise<void>): Promise<void> {
    this.taps += 1;
    await tap();
  }

  /** Taps what leads to another page. */
  async follow(selector: string): Promise<void> {
    await Promise.all([this.page.waitForNavigation(), this.tap(selector)]);
  }

  async write(selector: string, text: string): Promise<void> {
    await this.tap(selector);
    await this.page.keyboard.type(text);
  }

  /** Chooses the file that a form sends. */
  async choose(selector: string, path: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForFileChooser(), this.tap(selector)]);
    await chooser.accept([path]);
  }
}

/** Only the keys of a keyboard. */
export class Keys {
  constructor(private readonly page: Page) {}

  /** Goes on with the tabulator until the focus stands there. */
  async goTo(selector: string): Promise<void> {
    const there = `document.activeElement.matches(${JSON.stringify(selector)})`;
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await this.page.keyboard.press('Tab');
      if (await this.page.evaluate(there)) return;
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  }

  async press(selector: string): Promise<void> {
    await this.goTo(selector);
    await this.page.keyboard.press('Enter');
  }

  /** Presses what leads to another page. */
  async follow(selector: string): Promise<void> {
    await this.goTo(selector);
    await Promise.all([this.page.waitForNavigation(), this.page.keyboard.press('Enter')]);
  }

  async write(selector: string, text: string): Promise<void> {
    await this.goTo(selector);
    await this.page.keyboard.type(text);
  }
}
