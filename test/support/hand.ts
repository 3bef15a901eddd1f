import type { ElementHandle, Page } from 'puppeteer';

const MOST_TABS = 400;
const MOST_CHOICES = 60;

/** Somebody at a page, with a thumb or with a keyboard. Each act is counted, and what lies in a fold is reached by opening the fold first. */
export interface Walker {
  readonly page: Page;
  taps: number;
  /** @throws Error that names what is not on the page */
  tap(selector: string): Promise<void>;
  /** Taps what leads to another page. */
  follow(selector: string): Promise<void>;
  write(selector: string, text: string): Promise<void>;
  /** Chooses the file that a form sends. */
  choose(selector: string, path: string): Promise<void>;
  /** Chooses from a list. */
  pick(selector: string, value: string): Promise<void>;
}

const found = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;

/** The heading of the outermost closed fold that something lies in; null for what lies open. */
const foldOver = (selector: string): string => `(() => {
  const sought = ${found(selector)};
  const closed = [...document.querySelectorAll('details:not([open])')];
  const over = closed.find((each) => each.contains(sought) && !each.firstElementChild.contains(sought));
  return over ? over.firstElementChild : null;
})()`;

async function mustBeThere(page: Page, selector: string): Promise<void> {
  if (!(await page.$(selector))) throw new Error(`no ${selector} on ${page.url()}`);
}

/** A thumb, or a mouse. */
export class Hand implements Walker {
  taps = 0;

  constructor(readonly page: Page) {}

  async tap(selector: string): Promise<void> {
    await mustBeThere(this.page, selector);
    for (let fold = await this.foldOver(selector); fold; fold = await this.foldOver(selector)) {
      const summary = fold;
      await this.press(() => summary.click());
    }
    // In the middle of the screen: a bar that stays in sight would be hit instead.
    await this.page.evaluate(`${found(selector)}.scrollIntoView({ block: 'center' })`);
    await this.press(() => this.page.click(selector));
  }

  private async foldOver(selector: string): Promise<ElementHandle | null> {
    const fold = await this.page.evaluateHandle(foldOver(selector));
    return fold.asElement() as ElementHandle | null;
  }

  private async press(tap: () => Promise<void>): Promise<void> {
    this.taps += 1;
    await tap();
  }

  async follow(selector: string): Promise<void> {
    await Promise.all([this.page.waitForNavigation(), this.tap(selector)]);
  }

  async write(selector: string, text: string): Promise<void> {
    await this.tap(selector);
    await this.page.keyboard.type(text);
  }

  async choose(selector: string, path: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForFileChooser(), this.tap(selector)]);
    await chooser.accept([path]);
  }

  /** Two taps: the list is opened, and one of it taken. */
  async pick(selector: string, value: string): Promise<void> {
    await this.page.select(selector, value);
    this.taps += 2;
  }
}

/** Only the keys of a keyboard. */
export class Keys implements Walker {
  taps = 0;

  constructor(readonly page: Page) {}

  /** Goes on with the tabulator until the focus stands there. */
  private async goTo(selector: string): Promise<void> {
    await this.unfold(selector);
    await this.tabTo(`document.activeElement === ${found(selector)}`, selector);
  }

  private async unfold(selector: string): Promise<void> {
    await mustBeThere(this.page, selector);
    while (await this.page.evaluate(`${foldOver(selector)} !== null`)) {
      await this.tabTo(`document.activeElement === ${foldOver(selector)}`, selector);
      await this.press('Enter');
    }
  }

  private async tabTo(there: string, sought: string): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await this.page.evaluate(there)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${sought} on ${this.page.url()}`);
  }

  private async press(key: 'Enter' | 'Space'): Promise<void> {
    this.taps += 1;
    await this.page.keyboard.press(key);
  }

  async tap(selector: string): Promise<void> {
    await mustBeThere(this.page, selector);
    if (await this.page.evaluate(`${found(selector)}.type === 'radio'`)) return this.mark(selector);
    await this.goTo(selector);
    await this.press(
      (await this.page.evaluate(`${found(selector)}.type === 'checkbox'`)) ? 'Space' : 'Enter',
    );
  }

  /** Of buttons of which one is marked, the tabulator reaches one; the arrows go from one to the next, and mark it. */
  private async mark(selector: string): Promise<void> {
    const sought = found(selector);
    await this.unfold(selector);
    await this.tabTo(
      `document.activeElement.type === 'radio' && document.activeElement.name === ${sought}.name`,
      selector,
    );
    for (let arrows = 0; arrows < MOST_CHOICES; arrows += 1) {
      if (await this.page.evaluate(`document.activeElement === ${sought}`)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.press('Space');
    if (!(await this.page.evaluate(`${sought}.checked`))) throw new Error(`${selector} is not marked`);
  }

  async follow(selector: string): Promise<void> {
    await this.goTo(selector);
    await Promise.all([this.page.waitForNavigation(), this.press('Enter')]);
  }

  async write(selector: string, text: string): Promise<void> {
    await this.goTo(selector);
    this.taps += 1;
    await this.page.keyboard.type(text);
  }

  async choose(selector: string, path: string): Promise<void> {
    await this.goTo(selector);
    const [chooser] = await Promise.all([this.page.waitForFileChooser(), this.press('Space')]);
    await chooser.accept([path]);
  }

  async pick(selector: string, value: string): Promise<void> {
    await this.goTo(selector);
    this.taps += 1;
    const chosen = `${found(selector)}.value === ${JSON.stringify(value)}`;
    for (let arrows = 0; arrows < MOST_CHOICES; arrows += 1) {
      if (await this.page.evaluate(chosen)) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`the keyboard does not choose ${value} of ${selector}`);
  }
}
