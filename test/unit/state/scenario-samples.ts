import fc from 'fast-check';
import type { Scenario, ScenarioEdit } from '../../../src/model/scenario.ts';

/** Names in all six scripts, with marks that files and links must bear. */
export const NAMES = [
  'Tiger & leopard <b>"1"',
  '老虎豹国家公园',
  'アムール川の渡り',
  '두만강 하구',
  'Өвөр Хүйтэн',
  'Земля леопарда',
];

export const SCENARIO: Scenario = {
  version: 1,
  id: 's-1',
  name: NAMES.join(' · '),
  note: NAMES.join('\n'),
  edits: [
    {
      kind: 'site',
      id: 'drawn-1',
      name: '두만강 하구',
      ring: [
        [130.5, 42.3],
        [130.7, 42.3],
        [130.7, 42.5],
      ],
    },
    { kind: 'stone', id: 'drawn-2', name: 'Өвөр', position: [131, 43] },
    { kind: 'link', from: 'hunchun', to: 'land-of-the-leopard', distanceM: 0 },
    { kind: 'remove', siteId: 'khasansky' },
    { kind: 'adopt', siteId: 'pompeevsky' },
  ],
};

const id = fc.constantFrom('a', 'b', 'c', 'd');
const position = fc.tuple(fc.integer({ min: 100, max: 140 }), fc.integer({ min: 30, max: 55 }));

/** Any edit over few subjects, so that edits of the same subject meet. */
export const anyEdit: fc.Arbitrary<ScenarioEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('site' as const),
    id,
    name: fc.string({ unit: 'grapheme' }),
    ring: fc.array(position, { minLength: 3, maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('stone' as const), id, name: fc.string(), position }),
  fc.record({ kind: fc.constant('link' as const), from: id, to: id, distanceM: fc.nat(100_000) }),
  fc.record({ kind: fc.constant('remove' as const), siteId: id }),
  fc.record({ kind: fc.constant('adopt' as const), siteId: id }),
);

/** Any scenario of few edits. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  version: fc.constant(1 as const),
  id: fc.constantFrom('s-1', 's-2', 's-3', 's-4'),
  name: fc.string({ unit: 'grapheme', maxLength: 30 }),
  note: fc.string({ unit: 'grapheme', maxLength: 60 }),
  edits: fc.array(anyEdit, { maxLength: 5 }),
});
