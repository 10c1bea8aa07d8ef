import { html, type TemplateResult } from 'lit';
import { BORDERS, type Border } from '../../../model/country.ts';
import { FLAGSHIP_SPECIES, type FlagshipSpecies } from '../../../model/site.ts';
import type { MovementFigure, SpeciesRecord } from '../../../model/species-record.ts';
import type { Localizer } from '../../../i18n/localize.ts';
import { borderShort } from '../../../i18n/border-names.ts';
import './nea-distance-choice.ts';
import type { DistanceMark } from './nea-distance-choice.ts';
import type { PanelInput } from './panel-input.ts';

/** Distances of the published ProtConn figures, km (Saura et al. 2017), and the one that is mostly cited. */
const USUAL_KM = [1, 10, 30, 100] as const;
const USUAL_MEDIAN_KM = 10;

/** The study whose three figures the species' distances are; undefined where they are a judgement. */
function studyOf({ movements, dispersalHintKm: hint }: SpeciesRecord): MovementFigure | undefined {
  return movements.find(
    ({ unit, min, median, max }) =>
      unit === 'km' && min === hint.low && median === hint.mid && max === hint.high,
  );
}

function marksOf(localizer: Localizer, record: SpeciesRecord | undefined): readonly DistanceMark[] {
  if (record === undefined) {
    return USUAL_KM.map((distanceKm) => ({
      distanceKm,
      label: '',
      isJudgement: false,
    }));
  }
  const { low, mid, high } = record.dispersalHintKm;
  const isJudgement = studyOf(record) === undefined;
  const mark = (key: string, distanceKm: number): DistanceMark => ({
    distanceKm,
    label: localizer.t(key),
    isJudgement,
  });
  return [mark('connect.least', low), mark('connect.median', mid), mark('connect.most', high)];
}

function speciesChoice({ localizer, settings, ask }: PanelInput): TemplateResult {
  const option = (species: FlagshipSpecies | null): TemplateResult =>
    html`<label class="segment">
      <input
        type="radio"
        name="species"
        .checked=${settings.species === species}
        @change=${() => {
          ask({ species, distanceKm: species === null ? USUAL_MEDIAN_KM : null });
        }}
      />
      <span>${species === null ? localizer.t('connect.every-site') : localizer.t(`species.${species}`)}</span>
    </label>`;
  return html`<fieldset class="segments">
    <legend class="visually-hidden">${localizer.t('card.species')}</legend>
    ${FLAGSHIP_SPECIES.map(option)}${option(null)}
  </fieldset>`;
}

function distanceChoice(
  { localizer, settings, ask, textOf }: PanelInput,
  records: readonly SpeciesRecord[] | undefined,
): TemplateResult {
  const record = records?.find(({ id }) => id === settings.species);
  const own = record?.dispersalHintKm.mid ?? USUAL_MEDIAN_KM;
  const study = record === undefined ? undefined : studyOf(record);
  const notes = {
    chosen: localizer.t('connect.own-distance'),
    study: study === undefined ? '' : localizer.t('connect.published', { metric: textOf(study.metric) }),
    usual: localizer.t('connect.every-site-note'),
    judgement: localizer.t('ui.judgement-default'),
  };
  const speciesNote = study === undefined ? 'judgement' : 'study';
  const isOwn = settings.distanceKm !== null && settings.distanceKm !== own;
  const kind = settings.species === null ? 'usual' : isOwn ? 'chosen' : speciesNote;
  return html`<nea-distance-choice
    .value=${settings.distanceKm ?? own}
    .marks=${marksOf(localizer, record)}
    .note=${notes[kind]}
    ?is-judgement=${kind === 'judgement'}
    @nea-choose=${(event: CustomEvent<number>) => {
      ask({ distanceKm: settings.species !== null && event.detail === own ? null : event.detail });
    }}
  ></nea-distance-choice>`;
}

function borderChoice({ localizer, settings, ask }: PanelInput): TemplateResult {
  return html`<label class="border"
    >${localizer.t('card.border')}
    <select
      class="field"
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        ask({ border: BORDERS.find((border) => border === value) ?? null });
      }}
    >
      <option value="" .selected=${settings.border === null}>${localizer.t('connect.all-borders')}</option>
      ${BORDERS.map(
        (border: Border) =>
          html`<option value=${border} .selected=${settings.border === border}>
            ${borderShort(localizer, border)}
          </option>`,
      )}
    </select></label
  >`;
}

/** What is asked: for which species, over which distance, across which border. */
export function questionSection(
  input: PanelInput,
  records: readonly SpeciesRecord[] | undefined,
): TemplateResult {
  return html`<div class="question">
    ${speciesChoice(input)} ${distanceChoice(input, records)} ${borderChoice(input)}
  </div>`;
}
