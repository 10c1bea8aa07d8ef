import { expect, html } from '@open-wc/testing';
import type { Scenario } from '../../../src/model/scenario.ts';
import { addScenario } from '../../../src/state/scenario-actions.ts';
import { activeScenario } from '../../../src/state/scenario-selectors.ts';
import { writeScenarioFile } from '../../../src/state/scenario-file.ts';
import type { NeaScenarioByHand } from '../../../src/ui/scenario/nea-scenario-by-hand.ts';
import type { NeaScenarioDetails } from '../../../src/ui/scenario/nea-scenario-details.ts';
import '../../../src/ui/scenario/nea-scenario-details.ts';
import { allInside, atlasFixture, inside, textOf, type Atlas } from '../helpers/atlas-fixture.ts';

const EMPTY: Scenario = { version: 1, id: 's-1', name: 'Mine', note: '', edits: [] };
const OTHER: Scenario = { ...EMPTY, id: 's-2', name: 'Земля леопарда <b>虎</b>', note: '두만강' };

async function details(scenario: Scenario | null = EMPTY): Promise<Atlas<NeaScenarioDetails>> {
  const atlas = await atlasFixture<NeaScenarioDetails>(html`<nea-scenario-details></nea-scenario-details>`);
  if (scenario !== null) atlas.store.update(addScenario(scenario));
  await atlas.settle();
  atlas.element.open();
  return atlas;
}

function handOf(atlas: Atlas<NeaScenarioDetails>): NeaScenarioByHand {
  const hand = atlas.element.shadowRoot?.querySelector('nea-scenario-by-hand');
  if (hand === null || hand === undefined) throw new Error('no entry by hand');
  return hand;
}

async function writes(atlas: Atlas<NeaScenarioDetails>, text: string): Promise<string> {
  const hand = handOf(atlas);
  (inside(hand, '#positions') as HTMLTextAreaElement).value = text;
  inside(hand, '#add-positions').click();
  await atlas.settle();
  await hand.updateComplete;
  return textOf(hand);
}

async function opensFile(atlas: Atlas<NeaScenarioDetails>, name: string, content: string): Promise<void> {
  const field = inside(atlas.element, 'input[type=file]') as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  field.files = files.files;
  field.dispatchEvent(new Event('change'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  await atlas.settle();
}

describe('nea-scenario-details', () => {
  it('passes axe', async () => {
    await expect((await details()).element).to.be.accessible();
  });

  it('names and notes the scenario; an empty name is not taken', async () => {
    const atlas = await details();
    const [name, note] = ['input.field', 'textarea'].map((selector) => inside(atlas.element, selector));
    for (const [field, value] of [
      [name, 'Мост — 桥'],
      [note, 'Why we try this'],
      [name, ' '],
    ] as const) {
      (field as HTMLInputElement).value = value;
      field?.dispatchEvent(new Event('change'));
      await atlas.settle();
    }
    expect(activeScenario(atlas.store.get())).to.include({ name: 'Мост — 桥', note: 'Why we try this' });
  });

  it('takes corners by hand: one is a stepping stone, four are a site', async () => {
    const atlas = await details();
    await writes(atlas, '130, 43');
    await writes(atlas, '130, 43\n131, 43\n131, 44\n130, 44');
    expect(activeScenario(atlas.store.get())?.edits.map(({ kind }) => kind)).to.deep.equal(['stone', 'site']);
  });

  it('says what is wrong with corners and takes none', async () => {
    const atlas = await details();
    expect(await writes(atlas, '130, 43\n43, 130')).to.contain('Line 2');
    expect(await writes(atlas, '130, 43\n131, 44\n131, 43\n130, 44')).to.contain('crosses itself');
    expect(activeScenario(atlas.store.get())?.edits).to.deep.equal([]);
  });

  it('links two sites of the lists and takes the link away again', async () => {
    const atlas = await details();
    const hand = handOf(atlas);
    const [from, to] = ['#from', '#to'].map((id) => inside(hand, id) as HTMLSelectElement);
    if (from === undefined || to === undefined) throw new Error('no lists');
    [from.selectedIndex, to.selectedIndex] = [0, 1];
    inside(hand, '#add-link').click();
    await atlas.settle();
    expect(activeScenario(atlas.store.get())?.edits).to.deep.equal([
      { kind: 'link', from: from.value, to: to.value, distanceM: 0 },
    ]);
    allInside(atlas.element, '.edits .icon-button')[0]?.click();
    expect(activeScenario(atlas.store.get())?.edits).to.deep.equal([]);
  });

  it('opens a file beside the own scenarios', async () => {
    const atlas = await details();
    await opensFile(atlas, 'theirs.json', writeScenarioFile([OTHER]));
    expect(atlas.store.get().scenarios.list.map(({ name }) => name)).to.deep.equal(['Mine', OTHER.name]);
    expect(activeScenario(atlas.store.get())?.note).to.equal(OTHER.note);
  });

  it('refuses rubbish in words, and nothing changes', async () => {
    const atlas = await details();
    await opensFile(atlas, 'holiday.jpg', 'ÿØÿà');
    expect(inside(atlas.element, '[role=alert]').textContent).to.contain('holiday.jpg');
    await opensFile(atlas, 'new.json', writeScenarioFile([OTHER]).replace('"version": 1', '"version": 9'));
    expect(inside(atlas.element, '[role=alert]').textContent).to.contain('newer version');
    expect(atlas.store.get().scenarios.list).to.have.length(1);
  });
});
