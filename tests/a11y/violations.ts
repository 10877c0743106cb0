import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Everything that WCAG 2.2 A and AA asks for and a program can check, as "rule: place" lines. */
export async function violations(window: Page): Promise<string[]> {
  // Electron has no second browser context, which axe would like for frames; we have no frames.
  const axe = new AxeBuilder({ page: window })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
