import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildStyle } from '../../../../src/map/style/build-style.ts';
import { isToken, themeColours } from '../../../../src/map/style/theme.ts';
import { layerById } from '../../../../src/model/layers.ts';
import { THEMES, type ThemeId } from '../../../../src/model/view-state.ts';
import { ALL_LAYER_IDS, styleInput } from '../../map/style-fixtures.ts';

function drawnColour(theme: ThemeId, id: string): unknown {
  const style = buildStyle(styleInput({ theme, layers: ALL_LAYER_IDS }));
  return (style.layers.find((layer) => layer.id === id) as LineLayerSpecification).paint?.['line-color'];
}

function legendColour(theme: ThemeId, id: string): string | undefined {
  const token = layerById(id)?.legend[0]?.lineToken ?? '';
  return isToken(token) ? themeColours(theme)[token] : undefined;
}

describe.each(THEMES)('links in the %s theme', (theme) => {
  it.each(['adjoining', 'corridors-documented', 'corridors-other', 'flyways'])(
    'have on the map the colour that the legend gives %s',
    (id) => {
      expect(drawnColour(theme, id)).toBe(legendColour(theme, id));
    },
  );

  it('tell adjoining sites from documented links on land by colour', () => {
    expect(drawnColour(theme, 'adjoining')).not.toBe(drawnColour(theme, 'corridors-documented'));
  });
});
