/** A browser for the tests and the environment that it needs to start. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly origin: 'CHROME_PATH' | 'installed' | 'bundled';
}
export const BROWSER_FLAGS: readonly string[];
export function findBrowser(): Promise<FoundBrowser>;
