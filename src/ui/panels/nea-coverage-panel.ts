import { LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';

@customElement('nea-coverage-panel')
export class NeaCoveragePanel extends LitElement {}
