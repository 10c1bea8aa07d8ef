import { describe, expect, it } from 'vitest';
import { coveredCharacters, FontSources } from '../../../../data/pipeline/fonts/font-sources.ts';
import { mergeOutlines } from '../../../../data/pipeline/fonts/merge-outlines.ts';

const STYLES = (['noto-sans-sc', 'noto-sans-jp'] as const).map((family) => ({
  family,
  weight: 400 as const,
  slope: 'normal' as const,
}));

async function mergedSample(): Promise<Buffer> {
  const sources = new FontSources('node_modules');
  const { shares } = await sources.share(['灤', '鱘', '区'], STYLES);
  expect(shares.length).toBeGreaterThan(1);
  const outlines = shares.map(async (share) => ({
    font: await sources.outlines(share),
    characters: share.characters,
  }));
  return mergeOutlines(await Promise.all(outlines));
}

describe('merging scattered characters into one font', () => {
  it('keeps every character of every font', async () => {
    const covered = await coveredCharacters(await mergedSample(), ['灤', '鱘', '区', '龘']);
    expect([...covered].sort()).toEqual(['区', '灤', '鱘']);
  });

  it('gives the same bytes each time', async () => {
    const first = await mergedSample();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await mergedSample()).equals(first)).toBe(true);
  });

  it('names the characters that no font of the project can draw', async () => {
    const { missing } = await new FontSources('node_modules').share(['A', '\u{10400}'], STYLES);
    expect(missing).toContain('\u{10400}');
  });
});
