import { isProposedLink, NUMBERED_GAPS } from '../../../map/style/gap-features.ts';
import { shownValue } from '../../../model/analysis-answers.ts';
import type { LegendEntry } from '../../../model/layer-definition.ts';
import type { AppState } from '../../../state/app-state.ts';
import type { LegendLine } from '../legend-entries.ts';

function line(titleKey: string, symbol: LegendEntry['symbol'], lineToken = 'link'): LegendLine {
  const fillToken = symbol === 'circle' ? lineToken : null;
  return {
    entry: { titleKey, symbol, fillToken, lineToken },
    params: {},
    opacity: symbol === 'circle' ? 0.5 : 1,
    isClass: false,
  };
}

/** What the open connectivity panel draws on the map, as lines of the legend; nothing while it draws nothing. */
export function gapLegendLines({ view, answers }: Pick<AppState, 'view' | 'answers'>): readonly LegendLine[] {
  if (view.panel !== 'connectivity') return [];
  if (view.connectivity.part === 'flyway') {
    const legs = shownValue(answers.flyway)?.legs ?? [];
    return [
      ...(legs.some((leg) => leg.isWithinUsualFlight) ? [line('legend.flyway-leg', 'dotted-line')] : []),
      ...(legs.some((leg) => !leg.isWithinUsualFlight)
        ? [line('legend.flyway-leg-long', 'dotted-line', 'warn')]
        : []),
    ];
  }
  const value = shownValue(answers.connectivity);
  if (value === null) return [];
  if (view.connectivity.part === 'sites') {
    return value.nodes.length === 0 ? [] : [line('legend.gap-node', 'circle')];
  }
  const shown = value.gaps.filter((gap, index) => index < NUMBERED_GAPS || gap.key === view.connectivity.gap);
  return [
    ...(shown.some((gap) => !isProposedLink(gap)) ? [line('legend.gap-link', 'line')] : []),
    ...(shown.some(isProposedLink) ? [line('legend.gap-proposed', 'dashed-line')] : []),
  ];
}
