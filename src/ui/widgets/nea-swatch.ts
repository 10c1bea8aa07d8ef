import { css, html, LitElement, nothing, svg, type SVGTemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LegendEntry, SymbolKind } from '../../model/layer-definition.ts';

interface Look {
  readonly line: string;
  readonly fill: string;
  readonly opacity: number;
}

const box = (look: Look, dash: string | typeof nothing, fill: string): SVGTemplateResult =>
  svg`<rect x="1" y="2" width="20" height="12" rx="2" fill=${fill} fill-opacity=${look.opacity}
    stroke=${look.line} stroke-width="1.3" stroke-dasharray=${dash} />`;

const stroke = (look: Look, dash: string | typeof nothing, width: number): SVGTemplateResult =>
  svg`<path d="M1 8h20" fill="none" stroke=${look.line} stroke-width=${width} stroke-dasharray=${dash}
    stroke-linecap=${dash === '0.1 3' ? 'round' : 'butt'} />`;

const hatch = (look: Look): SVGTemplateResult =>
  svg`<path d="M3 14 15 2M9 14 21 2M1 10l8-8M15 14l6-6" stroke=${look.line} stroke-width="0.9" opacity="0.8" />`;

/** How each kind of symbol is drawn on 22 × 16; `circle` and `ring` are the marks of points. */
const DRAWINGS: Readonly<Record<SymbolKind, (look: Look) => SVGTemplateResult>> = {
  fill: (look) => box(look, nothing, look.fill),
  'dashed-outline': (look) => box(look, '4 3', look.fill),
  'dotted-outline': (look) => box(look, '1.3 2', look.fill),
  'hatched-fill': (look) => svg`${box(look, nothing, look.fill)}${hatch(look)}`,
  line: (look) => stroke(look, nothing, 2),
  'dashed-line': (look) => stroke(look, '4 3', 1.6),
  'dotted-line': (look) => stroke(look, '0.1 3', 1.8),
  circle: (look) =>
    svg`<circle cx="11" cy="8" r="3.6" fill=${look.fill} fill-opacity=${Math.max(look.opacity, 0.8)} stroke=${look.line} stroke-width="1.2" />`,
  ring: (look) =>
    svg`<circle cx="11" cy="8" r="4.4" fill="var(--paper)" stroke=${look.line} stroke-width="1.8" />`,
  label: () => svg``,
};

/** The map symbol of a legend entry, drawn from the same colour tokens as the map. The words stand beside it. */
@customElement('nea-swatch')
export class NeaSwatch extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      width: 22px;
      height: 16px;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      forced-color-adjust: none;
    }
  `;

  @property({ attribute: false }) entry: LegendEntry | null = null;
  /** Opacity of the surface, 0 to 1, as on the map. */
  @property({ type: Number }) opacity = 0.55;

  /** Draws the line darker than its token, as the map does with the edge of a coloured class. */
  @property({ type: Boolean }) darkened = false;

  override render(): unknown {
    const { entry } = this;
    if (entry === null) return nothing;
    const line = `var(--${entry.lineToken})`;
    const look: Look = {
      line: this.darkened ? `color-mix(in srgb, ${line} 55%, var(--ink))` : line,
      fill: entry.fillToken === null ? 'none' : `var(--${entry.fillToken})`,
      opacity: this.opacity,
    };
    return html`<svg viewBox="0 0 22 16" aria-hidden="true">${DRAWINGS[entry.symbol](look)}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-swatch': NeaSwatch;
  }
}
