import type { Page } from '@playwright/test';

/** Counts what a person does to a page: a click, a field, a choice. */
export class Hand {
  actions = 0;
  constructor(private readonly page: Page) {}
  async click(role: 'link' | 'button' | 'checkbox', name: string | RegExp): Promise<void> {
    this.actions += 1;
    await this.page.getByRole(role, { name }).first().click();
  }
  async fill(label: string, text: string): Promise<void> {
    this.actions += 1;
    await this.page.getByLabel(label).first().fill(text);
  }
}
