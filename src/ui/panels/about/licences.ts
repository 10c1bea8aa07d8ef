/** Whose each part of the atlas is. Names of holders and licences are proper names and stay as they are. */
export interface Licence {
  readonly titleKey: string;
  readonly holder: string;
  readonly licence: string;
  readonly url: string | null;
}

/** THE list of licences, in the order of the page about the atlas. */
export const LICENCES: readonly Licence[] = [
  {
    titleKey: 'licence.facts',
    holder: 'NEASPEC atlas',
    licence: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  {
    titleKey: 'licence.borders',
    holder: 'OpenStreetMap contributors, geo-maps',
    licence: 'ODbL 1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
  {
    titleKey: 'licence.coast',
    holder: 'GSHHG, WDBII (P. Wessel, W. H. F. Smith)',
    licence: 'LGPL 3.0',
    url: 'https://www.gnu.org/licenses/lgpl-3.0.html',
  },
  {
    titleKey: 'licence.fonts',
    holder: 'Noto Sans, Noto Serif',
    licence: 'SIL OFL 1.1',
    url: 'https://openfontlicense.org/',
  },
  {
    titleKey: 'licence.code',
    holder: 'NEASPEC atlas',
    licence: 'MIT',
    url: 'https://opensource.org/license/mit',
  },
];
