import type { Localizer } from '../../i18n/localize.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { AppState } from '../../state/app-state.ts';
import { addScenario, duplicateScenario } from '../../state/scenario-actions.ts';
import { freshScenarioId } from '../../state/scenario-keeper.ts';
import { siteById } from '../../state/selectors.ts';
import type { Store } from '../../state/store.ts';
import { textIn } from '../text/names.ts';

type Change = (state: AppState) => AppState;

function freeName(list: readonly Scenario[], nameOf: (number: number) => string): string {
  let number = 1;
  while (list.some(({ name }) => name === nameOf(number))) number += 1;
  return nameOf(number);
}

/** Starts an empty scenario under the first free number. */
export function startScenario(localizer: Localizer, list: readonly Scenario[]): Change {
  const name = freeName(list, (number) => localizer.t('scenario.name-number', { number }));
  return addScenario({ version: 1, id: freshScenarioId(), name, note: '', edits: [] });
}

/** Copies a scenario under a name that none has. */
export function copyScenario(localizer: Localizer, list: readonly Scenario[], original: Scenario): Change {
  const name = freeName(list, (number) => {
    const copy = localizer.t('scenario.name-copy', { name: original.name });
    return number === 1 ? copy : `${copy} ${localizer.number(number)}`;
  });
  return duplicateScenario(original.id, freshScenarioId(), name);
}

/** Names of sites of the atlas in the reader's language; null for an id that is not one of theirs. */
export function siteNamer(
  localizer: Localizer,
  store: Store<AppState> | undefined,
): (id: string) => string | null {
  return (id) => {
    const site = store === undefined ? undefined : siteById(store.get(), id);
    return site === undefined ? null : textIn(site.names, localizer.language).text;
  };
}
