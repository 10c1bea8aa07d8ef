import type { Catalog } from '../../model/catalog.ts';
import type { LayerDefinition, LayerGroup, LayerWhere } from '../../model/layer-definition.ts';
import { LAYERS } from '../../model/layers.ts';
import type { Site } from '../../model/site.ts';

/** The properties of a site by which `LayerWhere` parts the file of outlines. */
function propertiesOf(site: Site): Readonly<Record<string, string | boolean>> {
  return {
    siteClass: site.siteClass,
    realm: site.realm,
    isTidalFlat: site.tags.includes('tidal-flat'),
    isNeampan: site.tags.includes('neampan'),
    isTumenEstuary: site.tags.includes('tumen-estuary'),
    isYellowSea: site.tags.includes('yellow-sea'),
  };
}

function matches(properties: Readonly<Record<string, unknown>>, where: LayerWhere): boolean {
  return Object.entries(where).every(([name, values]) =>
    (values as readonly unknown[]).includes(properties[name]),
  );
}

/** True for layers whose features are sites. */
export function isSiteLayer(layer: LayerDefinition): boolean {
  return layer.source === 'protected-areas' || layer.source === 'site-points';
}

/** The sites that a layer of sites shows. */
export function sitesOfLayer(layer: LayerDefinition, sites: readonly Site[]): readonly Site[] {
  return sites.filter((site) => matches(propertiesOf(site), layer.where));
}

/** Records of the other sources, as far as they have been read. */
export type RecordsBySource = Readonly<Partial<Record<LayerDefinition['source'], readonly object[]>>>;

/**
 * Number of features that a layer shows: sites and records by the layer's own test, else the catalogue's figure for
 * a file that one layer has to itself. Null when it is not known yet.
 */
export function countOfLayer(
  layer: LayerDefinition,
  sites: readonly Site[],
  records: RecordsBySource,
  catalog: Catalog | null,
): number | null {
  if (isSiteLayer(layer)) return sites.length === 0 ? null : sitesOfLayer(layer, sites).length;
  const list = records[layer.source];
  if (list !== undefined) {
    return list.filter((record) => matches(record as Readonly<Record<string, unknown>>, layer.where)).length;
  }
  if (Object.keys(layer.where).length > 0) return null;
  return catalog?.files.find((file) => file.kind === 'layer' && file.source === layer.source)?.count ?? null;
}

/** Number of different sites in the layers of a group; null for a group without sites. */
export function countOfGroup(group: LayerGroup, sites: readonly Site[]): number | null {
  const layers = LAYERS.filter((layer) => layer.group === group && isSiteLayer(layer));
  if (layers.length === 0 || sites.length === 0) return null;
  return new Set(layers.flatMap((layer) => sitesOfLayer(layer, sites).map((site) => site.id))).size;
}
