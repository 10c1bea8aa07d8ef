import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { LANGUAGE_LIST } from '../../src/i18n/languages.ts';
import { loadMessages } from '../../src/i18n/load-messages.ts';
import { forbiddenIn } from '../../src/model/forbidden-labels.ts';
import { PANELS } from '../../src/model/view-state.ts';
import { closeBrowser, Visitor } from './atlas-driver.ts';

let visitor: Visitor;
afterEach(async () => {
  expect(visitor.complaints).toEqual([]);
  await visitor.leaves();
});
afterAll(closeBrowser);

/** All text that a reader can see, shadow roots included. */
const SEEN_TEXT = `(() => {
  const texts = [];
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) { texts.push(node.textContent); return; }
    if (node.nodeType === Node.ELEMENT_NODE && ['STYLE', 'SCRIPT', 'NOSCRIPT'].includes(node.tagName)) return;
    if (node.shadowRoot) visit(node.shadowRoot);
    for (const child of node.childNodes) visit(child);
  };
  visit(document.body);
  return texts.join(' ');
})()`;

/** Words of source titles that only look like a contested name. */
const OTHER_SEAS = /Far East seas/g;

describe.each(LANGUAGE_LIST)('in $endonym', ({ id, locale }) => {
  it('every panel speaks the language: no key shows through, no contested name stands there', async () => {
    const texts = await loadMessages(id);
    for (const panel of PANELS) {
      const place = panel === 'place' ? '&place=tumen' : '';
      visitor = await Visitor.opens({ hash: `v=1&map=4/43/120&lang=${id}&panel=${panel}${place}` });
      await visitor.seesTheAtlas();
      await visitor.page.waitForTimeout(700);
      const seen = await visitor.page.evaluate<string>(SEEN_TEXT);
      expect(
        seen.match(/\b(ui|layer|legend|error|field|term|card|programme|filter|search)\.[a-z][\w-]+/g) ?? [],
      ).toEqual([]);
      expect(seen).toContain(texts['ui.disclaimer-short']);
      expect(forbiddenIn(seen.replaceAll(OTHER_SEAS, ''))).toBeNull();
      expect(await visitor.page.evaluate(() => document.documentElement.lang)).toBe(locale);
      if (panel !== PANELS.at(-1)) {
        expect(visitor.complaints).toEqual([]);
        await visitor.leaves();
      }
    }
  });
});

describe('a reader who changes the language', () => {
  it('keeps the view, the card and the page', async () => {
    visitor = await Visitor.opens({
      hash: 'v=1&map=7/43.2/131&lang=en&sel=site:rus-land-of-the-leopard&country=RUS',
    });
    await visitor.seesTheAtlas();
    const { page } = visitor;
    await page.evaluate('globalThis.samePage = true');
    await page.locator('nea-header').getByText('한국어').click();
    await expect.poll(() => visitor.hash()).toContain('lang=ko');
    await expect
      .poll(() => page.locator('nea-site-card').getByRole('heading').first().innerText())
      .toMatch(/[가-힣]/);
    expect(visitor.hash()).toContain('sel=site:rus-land-of-the-leopard');
    expect(visitor.hash()).toContain('country=RUS');
    expect(await page.evaluate('globalThis.samePage')).toBe(true);
  });

  it('meets the atlas in the language of the browser', async () => {
    visitor = await Visitor.opens({ locale: 'mn-MN' });
    await visitor.seesTheAtlas();
    expect(await visitor.page.evaluate(() => document.documentElement.lang)).toBe('mn');
  });
});
