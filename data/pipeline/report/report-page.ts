import type { AdjacencyCheck } from '../footprint/adjacency.ts';
import type { SiteFigures } from './site-figures.ts';

const STYLE = `
body{font:13px/1.4 system-ui,sans-serif;margin:16px;color:#1c2b33;background:#fff}
h1{font-size:20px}main{display:grid;grid-template-columns:repeat(auto-fill,minmax(304px,1fr));gap:12px}
article{border:1px solid #c9d3d8;border-radius:4px;padding:4px;break-inside:avoid}
h2{font-size:13px;margin:2px 0}p{margin:0}svg{width:300px;height:230px;background:#d9e8f2;display:block}
.own{fill:#f5f2e8}.foreign{fill:#e3dfd2}.nobody{fill:#dddddd}.lake{fill:#b9d6ea}.river{fill:none;stroke:#7fb0d1;stroke-width:.7}
.coast{fill:none;stroke:#6b8797;stroke-width:.5}.border{fill:none;stroke:#7a3f7d;stroke-width:1.1}
.site{fill:#2f8f4e66;stroke:#17602f;stroke-width:1.2;stroke-dasharray:3 1.5;fill-rule:evenodd}
.neighbour{fill:#c7812a33;stroke:#c7812a;stroke-width:.8;fill-rule:evenodd}
.centre{fill:#b3261e}.uncertain{fill:none;stroke:#b3261e;stroke-dasharray:2 2}.bar{stroke:#000;stroke-width:1.5}text{font-size:9px}
table{border-collapse:collapse;margin:8px 0 16px}td,th{border:1px solid #c9d3d8;padding:2px 6px;text-align:left}
.bad{color:#b3261e;font-weight:600}`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function figure(value: number | null, unit: string, digits = 4): string {
  return value === null ? 'unknown' : `${Number(value.toPrecision(digits)).toLocaleString('en')} ${unit}`;
}

function issueWords(figures: SiteFigures): string {
  return figures.issues
    .map(({ code, params }) => `${code} ${JSON.stringify(params)}`)
    .map((words) => `<p class="bad">${escaped(words)}</p>`)
    .join('');
}

function areaWords({ record, footprint }: SiteFigures): string {
  const error = footprint.areaErrorPct;
  const words = error === null ? 'no outline' : `${error.toFixed(2)} %`;
  const isBad = error !== null && Math.abs(error) > 1;
  return `reported ${figure(record.area_km2, 'km²')}, drawn ${figure(footprint.areaKm2, 'km²')}, <span class="${isBad ? 'bad' : ''}">${words}</span>`;
}

function borderWords({ record, borderKm }: SiteFigures): string {
  const recorded = record.touches_border === true ? 'touches' : figure(record.border_distance_km, 'km');
  const isBad = record.touches_border === true && borderKm !== null && borderKm > 3;
  const drawn = borderKm === null ? 'far' : `${borderKm.toFixed(1)} km`;
  return `border ${record.border ?? 'none'}: on record ${recorded}, drawn <span class="${isBad ? 'bad' : ''}">${drawn}</span>`;
}

function card(figures: SiteFigures, map: string): string {
  const { record, extentKind, neighbours } = figures;
  const near = neighbours
    .slice(0, 6)
    .map(
      ({ siteId, distanceKm, documented }) =>
        `${siteId} ${distanceKm.toFixed(1)} km${documented ? ' (documented)' : ''}`,
    );
  return [
    `<article id="${record.id}"><h2>${record.id}</h2>${map}`,
    `<p>${escaped(record.name_en)}; ${extentKind}, ${record.status}</p>`,
    `<p>${areaWords(figures)}</p><p>${borderWords(figures)}</p>`,
    `<p>across the border: ${near.length === 0 ? 'none near' : escaped(near.join('; '))}</p>`,
    `${issueWords(figures)}</article>`,
  ].join('\n');
}

function adjacencyTable(checks: readonly AdjacencyCheck[]): string {
  const rows = checks.map(({ siteIds, distanceM, adjoins, reason }) => {
    const distance = distanceM === null ? 'no outline' : `${(distanceM / 1000).toFixed(2)} km`;
    return `<tr><td>${siteIds.join('</td><td>')}</td><td>${distance}</td><td class="${adjoins ? '' : 'bad'}">${adjoins ? 'adjoin' : (reason ?? '')}</td></tr>`;
  });
  return `<table><tr><th colspan="2">documented neighbours</th><th>distance</th><th>result</th></tr>${rows.join('\n')}</table>`;
}

/** One report entry: the figures of a record and its small map. */
export interface ReportEntry {
  readonly figures: SiteFigures;
  readonly map: string;
}

/** The whole report as one HTML page without scripts. */
export function reportPage(entries: readonly ReportEntry[], checks: readonly AdjacencyCheck[]): string {
  const drawn = entries.filter(({ figures }) => figures.footprint.geometry !== null);
  const worst = drawn.filter(({ figures }) => Math.abs(figures.footprint.areaErrorPct ?? 0) > 1);
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Footprints of the sites</title>',
    `<style>${STYLE}</style><h1>Footprints of the ${String(entries.length)} records</h1>`,
    `<p>${String(drawn.length)} outlines, ${String(entries.length - drawn.length)} marked points; `,
    `${String(worst.length)} outlines farther than 1 % from the reported area. Outlines are modelled; none is a legal boundary.</p>`,
    adjacencyTable(checks),
    `<main>${entries.map(({ figures, map }) => card(figures, map)).join('\n')}</main></html>`,
    '',
  ].join('\n');
}
