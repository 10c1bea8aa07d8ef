import { scaleLinear } from 'd3-scale';
import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { matchesFilter, NO_FILTER, type SiteFilter } from '../../model/filter.ts';
import type { Site } from '../../model/site.ts';
import { filterSites } from '../../state/actions.ts';
import { memoize } from '../../state/memoize.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { YEAR_BAND_STYLES } from './year-band-styles.ts';
import { YEAR_KINDS, yearBins, type YearBin } from './year-bins.ts';

const MARGIN_PX = 14;
const BARS_PX = 40;
const AXIS_PX = 18;
const HEIGHT_PX = BARS_PX + AXIS_PX;

type Edge = 'from' | 'to';

const withoutYears = memoize((sites: readonly Site[], filter: SiteFilter): readonly Site[] =>
  sites.filter((site) => matchesFilter(site, { ...filter, yearFrom: null, yearTo: null })),
);

/**
 * When the sites were designated, as bars by year, with two handles that filter by year. The handles are sliders:
 * arrows move by a year, Page keys by ten, Home and End to the ends. Sites without a year are counted beside.
 */
@customElement('nea-year-band')
export class NeaYearBand extends LitElement {
  static override styles = [SHARED_STYLES, YEAR_BAND_STYLES];

  /** Without frame and shadow, for a sheet. */
  @property({ type: Boolean, reflect: true }) plain = false;
  private readonly localize = new LocalizeController(this);
  private readonly filter = new StoreController<SiteFilter>(this, (app) => app.view.filter);
  private readonly all = new StoreController<readonly Site[]>(this, (app) => app.data.sites);
  @state() private width = 0;
  readonly #observer = new ResizeObserver(() => {
    this.width = this.renderRoot.querySelector('.chart')?.clientWidth ?? 0;
  });
  #held: Edge | null = null;
  #isFirstStep = true;

  override firstUpdated(): void {
    const chart = this.renderRoot.querySelector('.chart');
    if (chart === null) return;
    this.width = chart.clientWidth;
    this.#observer.observe(chart);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const chart = this.renderRoot.querySelector('.chart');
    if (chart !== null) this.#observer.observe(chart);
  }

  override render(): TemplateResult {
    const localizer = this.localize.current;
    const { withoutYear } = yearBins(this.#sites());
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${localizer.t('ui.designated-by-year')}</h2>
        <span class="range">${this.#rangeText()}</span>
        ${
          this.#isNarrowed()
            ? html`<button type="button" class="all" @click=${this.#showAll}>
                ${localizer.t('ui.all-years')}
              </button>`
            : nothing
        }
        <span class="without">${localizer.plural('ui.count-without-year', withoutYear)}</span>
      </header>
      <div
        class="chart"
        @pointermove=${this.#onDrag}
        @pointerup=${this.#onDrop}
        @pointercancel=${this.#onDrop}
      >
        ${this.#chart()}
      </div>
    </section>`;
  }

  #sites(): readonly Site[] {
    return withoutYears(this.all.value ?? [], this.filter.value ?? NO_FILTER);
  }

  /** First and last year of all sites, so that the axis stays while the filter changes. */
  #span(): readonly [number, number] | null {
    return yearBins(this.all.value ?? []).span;
  }

  #chosen(span: readonly [number, number]): Readonly<Record<Edge, number>> {
    const { yearFrom, yearTo } = this.filter.value ?? NO_FILTER;
    const clamp = (year: number): number => Math.min(span[1], Math.max(span[0], year));
    return { from: clamp(yearFrom ?? span[0]), to: clamp(yearTo ?? span[1]) };
  }

  #isNarrowed(): boolean {
    const { yearFrom, yearTo } = this.filter.value ?? NO_FILTER;
    return yearFrom !== null || yearTo !== null;
  }

  #rangeText(): string {
    const span = this.#span();
    if (span === null) return '';
    const { from, to } = this.#chosen(span);
    const key = this.#isNarrowed() ? 'ui.years-range' : 'ui.years-all';
    return this.localize.t(key, { from: String(from), to: String(to) });
  }

  #scale(span: readonly [number, number]): (year: number) => number {
    return scaleLinear([span[0], span[1]], [MARGIN_PX, Math.max(MARGIN_PX + 1, this.width - MARGIN_PX)]);
  }

  #chart(): TemplateResult | typeof nothing {
    const span = this.#span();
    if (span === null || this.width === 0) return nothing;
    const x = this.#scale(span);
    const { from, to } = this.#chosen(span);
    const { bins } = yearBins(this.#sites());
    const most = Math.max(1, ...bins.map((bin) => bin.total));
    const y = scaleLinear([0, most], [0, BARS_PX - 4]);
    const barWidth = Math.max(1.5, (x(span[0] + 1) - x(span[0])) * 0.78);
    return html`<svg width=${this.width} height=${HEIGHT_PX} aria-hidden="true">
        ${bins.map((bin) => this.#bar(bin, x(bin.year), y, barWidth, bin.year >= from && bin.year <= to))}
        <path
          class="base"
          d=${`M${String(MARGIN_PX)} ${String(BARS_PX)}H${String(this.width - MARGIN_PX)}`}
        />
        <path class="chosen" d=${`M${String(x(from))} ${String(BARS_PX)}H${String(x(to))}`} />
        ${this.#ticks(span, x)}
      </svg>
      ${this.#handle('from', from, [span[0], to], x(from))}${this.#handle('to', to, [from, span[1]], x(to))}`;
  }

  #bar(bin: YearBin, x: number, y: (count: number) => number, width: number, isIn: boolean): unknown {
    let foot = BARS_PX;
    return YEAR_KINDS.map(({ kind, token }) => {
      const height = y(bin.counts[kind]);
      foot -= height;
      return height === 0
        ? nothing
        : svg`<rect class=${isIn ? '' : 'out'} x=${x - width / 2} y=${foot} width=${width} height=${height}
            fill=${`var(--${token})`} />`;
    });
  }

  #ticks(span: readonly [number, number], x: (year: number) => number): unknown {
    const step = this.width < 300 ? 40 : 20;
    const first = Math.ceil(span[0] / step) * step;
    const years = Array.from(
      { length: Math.floor((span[1] - first) / step) + 1 },
      (_, index) => first + index * step,
    );
    return years.map(
      (year) => svg`<text x=${x(year)} y=${HEIGHT_PX - 2} text-anchor="middle">${year}</text>`,
    );
  }

  #handle(edge: Edge, year: number, limits: readonly [number, number], x: number): TemplateResult {
    return html`<button
      type="button"
      class="handle"
      role="slider"
      aria-label=${this.localize.t(edge === 'from' ? 'ui.year-from' : 'ui.year-to')}
      aria-valuemin=${limits[0]}
      aria-valuemax=${limits[1]}
      aria-valuenow=${year}
      aria-valuetext=${year}
      .style=${`left:${String(x)}px;top:${String(BARS_PX)}px`}
      @keydown=${(event: KeyboardEvent) => {
        this.#onKeyDown(event, edge, year, limits);
      }}
      @focus=${() => {
        this.#isFirstStep = true;
      }}
      @pointerdown=${(event: PointerEvent) => {
        this.#hold(event, edge);
      }}
    ></button>`;
  }

  #onKeyDown(event: KeyboardEvent, edge: Edge, year: number, limits: readonly [number, number]): void {
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: year + 1,
      ArrowUp: year + 1,
      ArrowLeft: year - 1,
      ArrowDown: year - 1,
      PageUp: year + 10,
      PageDown: year - 10,
      Home: limits[0],
      End: limits[1],
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.#set(edge, target);
  }

  #hold(event: PointerEvent, edge: Edge): void {
    this.#held = edge;
    this.#isFirstStep = true;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  readonly #onDrag = (event: PointerEvent): void => {
    const span = this.#span();
    const chart = this.renderRoot.querySelector('.chart');
    if (this.#held === null || span === null || chart === null) return;
    const share =
      (event.clientX - chart.getBoundingClientRect().left - MARGIN_PX) / (this.width - 2 * MARGIN_PX);
    this.#set(this.#held, Math.round(span[0] + share * (span[1] - span[0])));
  };

  readonly #onDrop = (): void => {
    this.#held = null;
  };

  /** Moves an edge, not beyond the other one. An edge at its end of the axis filters nothing. */
  #set(edge: Edge, year: number): void {
    const span = this.#span();
    if (span === null) return;
    const { from, to } = this.#chosen(span);
    const change =
      edge === 'from'
        ? { yearFrom: year <= span[0] ? null : Math.min(year, to) }
        : { yearTo: year >= span[1] ? null : Math.max(year, from) };
    this.filter.update(filterSites(change), this.#isFirstStep ? 'push' : 'replace');
    this.#isFirstStep = false;
  }

  readonly #showAll = (): void => {
    this.filter.update(filterSites({ yearFrom: null, yearTo: null }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-year-band': NeaYearBand;
  }
}
