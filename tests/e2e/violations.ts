import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds wrong on the page as it is now, or in a part of it; one line a rule. */
export async function violationsOf(page: Page, part = 'html'): Promise<string[]> {
  // A second page would be needed without the legacy mode; Electron has none to give.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(part).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
