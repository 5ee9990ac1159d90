import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds wrong on the page as it is now, or in a part of it, but for some rules; one line a rule. */
export async function violationsOf(page: Page, part = 'html', except: readonly string[] = []): Promise<string[]> {
  const left = except.map((rule) => [rule, { enabled: false }] as const)
  // A second page would be needed without the legacy mode; Electron has none to give.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).include(part)
  // Controls of 24 pixels, or with room around them (WCAG 2.2, 2.5.8), are looked for only when asked.
  const { violations } = await axe
    .options({ rules: { 'target-size': { enabled: true }, ...Object.fromEntries(left) } })
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
