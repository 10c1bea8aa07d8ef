import { cssVariables } from '../../../src/map/style/theme.ts';

const TOKENS = new URL('../../../src/ui/css/tokens.css', import.meta.url).href;

/** Puts the tokens and the light theme on the page, once, so that contrast is measured on the real colours. */
export function styleThePage(): void {
  if (document.querySelector('link[data-tokens]') !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = TOKENS;
  link.dataset['tokens'] = '';
  document.head.append(link);
  document.body.style.cssText = 'margin: 0; overflow: hidden';
  for (const [name, value] of Object.entries(cssVariables('light')))
    document.documentElement.style.setProperty(name, value);
}
