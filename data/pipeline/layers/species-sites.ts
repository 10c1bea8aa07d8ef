import type { Sources } from '../records/read-sources.ts';
import { nameColumns, nameFinder } from '../records/text.ts';
import { NAME_COLUMNS, type LayerFile } from './layer-file.ts';
import { gridPosition } from './quantise.ts';

/** Bird sites and study areas; `maxCount` is the largest count of any one species there. */
export function speciesSitesLayer(sources: Sources): LayerFile {
  const nameOf = nameFinder(sources.names);
  return {
    path: 'species-sites.fgb',
    kind: 'layer',
    source: 'species-sites',
    columns: {
      id: 'string',
      country: 'string',
      siteType: 'string',
      species: 'string',
      roles: 'string',
      maxCount: 'integer',
      uncertaintyKm: 'number',
      ...NAME_COLUMNS,
    },
    features: sources.speciesSites.flatMap((site) => {
      if (site.lat === null || site.lon === null) return [];
      const counts = site.counts.map((count) => count.max_count);
      return [
        {
          type: 'Feature' as const,
          properties: {
            id: site.id,
            country: site.country,
            siteType: site.site_type === 'bird site' ? 'bird' : 'study',
            species: site.species.join(';'),
            roles: site.role.join(';'),
            maxCount: counts.length === 0 ? null : Math.max(...counts),
            uncertaintyKm: site.coord_uncertainty_km,
            ...nameColumns(nameOf(site.id)),
          },
          geometry: { type: 'Point' as const, coordinates: gridPosition([site.lon, site.lat]) },
        },
      ];
    }),
  };
}
