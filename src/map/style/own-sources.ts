/** Sources of the style that are not files. */
export const OWN_SOURCES = {
  beyond: 'beyond-frame',
  graticule: 'graticule',
  measure: 'measure',
  gaps: 'gaps',
  gapNodes: 'gap-nodes',
  legs: 'flyway-legs',
  scenario: 'scenario',
  zones: 'coverage-zones',
  zoneLabels: 'coverage-zone-labels',
} as const;
