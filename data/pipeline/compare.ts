import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalog } from '../../src/model/catalog.ts';

async function isSame(path: string, folder: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [folder, other].map(async (place) => readFile(join(place, path)).catch(() => null)),
  );
  return a !== null && b !== null && a !== undefined && b !== undefined && a.equals(b);
}

/** Paths of the catalogue's files, and the catalogue itself, that are not the same bytes in both folders; tiles apart. */
export async function differingFiles(
  folder: string,
  other: string,
  catalog: Catalog,
): Promise<readonly string[]> {
  const paths = [
    'catalog.json',
    ...catalog.files.filter(({ kind }) => kind !== 'tiles').map(({ path }) => path),
  ];
  const same = await Promise.all(paths.map(async (path) => isSame(path, folder, other)));
  return paths.filter((_, index) => same[index] !== true);
}
