import { describe, expect, it } from 'vitest';
import { ArchiveSource } from '../../../src/map/archive-source.ts';

const FILE = Uint8Array.from({ length: 100 }, (_, index) => index);

function server(knowsRanges: boolean): {
  readonly asked: string[];
  fetch(url: string, init: RequestInit): Promise<Response>;
} {
  const asked: string[] = [];
  return {
    asked,
    fetch(_, init) {
      const range = new Headers(init.headers).get('range') ?? '';
      asked.push(range);
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
      return Promise.resolve(
        knowsRanges
          ? new Response(FILE.slice(Number(from), Number(to) + 1), { status: 206 })
          : new Response(FILE, { status: 200 }),
      );
    },
  };
}

async function read(source: ArchiveSource, offset: number, length: number): Promise<number[]> {
  return [...new Uint8Array((await source.getBytes(offset, length)).data)];
}

describe('the archive of the ground', () => {
  it('is read in parts where the server knows ranges', async () => {
    const answers = server(true);
    const source = new ArchiveSource('https://atlas.test/base.pmtiles', (url, init) =>
      answers.fetch(url, init),
    );
    expect(await read(source, 10, 3)).toEqual([10, 11, 12]);
    expect(await read(source, 50, 2)).toEqual([50, 51]);
    expect(answers.asked).toEqual(['bytes=10-12', 'bytes=50-51']);
  });

  it('is fetched once as a whole where the server sends everything', async () => {
    const answers = server(false);
    const source = new ArchiveSource('https://atlas.test/base.pmtiles', (url, init) =>
      answers.fetch(url, init),
    );
    expect(await read(source, 10, 3)).toEqual([10, 11, 12]);
    expect(await read(source, 98, 20)).toEqual([98, 99]);
    expect(answers.asked).toHaveLength(1);
  });

  it('is reported missing when the server has no such file', async () => {
    const source = new ArchiveSource('https://atlas.test/base.pmtiles', () =>
      Promise.resolve(new Response('', { status: 404 })),
    );
    await expect(source.getBytes(0, 1)).rejects.toMatchObject({ code: 'data-missing' });
  });

  it('is reported out of reach when there is no network', async () => {
    const source = new ArchiveSource('https://atlas.test/base.pmtiles', () =>
      Promise.reject(new TypeError('offline')),
    );
    await expect(source.getBytes(0, 1)).rejects.toMatchObject({ code: 'offline' });
  });
});
