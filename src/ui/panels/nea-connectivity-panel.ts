import { LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';

@customElement('nea-connectivity-panel')
export class NeaConnectivityPanel extends LitElement {}
