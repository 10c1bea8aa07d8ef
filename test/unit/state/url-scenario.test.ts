import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MOST_ADDRESS_LENGTH, pack, packedIn, unpack, withPacked } from '../../../src/state/url-scenario.ts';
import { anyScenario, SCENARIO } from './scenario-samples.ts';

describe('a scenario in the link', () => {
  it('comes back as it was, names in all six scripts', async () => {
    expect(await unpack(await pack(SCENARIO))).toEqual(SCENARIO);
  });

  it('comes back whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyScenario, async (scenario) => {
        expect(await unpack(await pack(scenario))).toEqual(scenario);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('is deflated JSON in base64url, as zlib reads it', async () => {
    const text = await pack(SCENARIO);
    expect(text).toMatch(/^[\w-]+$/);
    expect(JSON.parse(inflateRawSync(Buffer.from(text, 'base64url')).toString())).toEqual(SCENARIO);
  });

  it('rubbish is nothing, never an error', async () => {
    for (const text of ['', 'x', '%%%', 'AAAA', '<script>', 'ZZZZZZZZ'.repeat(50)]) {
      expect(await unpack(text)).toBeUndefined();
    }
  });

  it('a text that would unfold without end is not read', async () => {
    expect(await unpack(await pack('a'.repeat(2_000_000)))).toBeUndefined();
  });

  it('is found among the other fields', () => {
    expect(packedIn('#v=1&if=abc&lang=en')).toBe('abc');
    expect(packedIn('#v=1&shelf=abc')).toBeNull();
  });

  it('is left out of an address that would be too long', () => {
    const page = 'https://atlas.example/';
    expect(withPacked(page, '#v=1', 'abc')).toBe('#v=1&if=abc');
    expect(withPacked(page, '#v=1', null)).toBe('#v=1');
    const room = MOST_ADDRESS_LENGTH - page.length - '#v=1&if='.length;
    expect(withPacked(page, '#v=1', 'a'.repeat(room)).length + page.length).toBe(MOST_ADDRESS_LENGTH);
    expect(withPacked(page, '#v=1', 'a'.repeat(room + 1))).toBe('#v=1');
  });
});
