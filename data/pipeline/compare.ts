import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalog } from '../../src/model/catalog.ts';

async function bytesOf(path: string): Promise<Buffer | null> {
  return readFile(path).catch(() => null);
}

async function isSame(path: string, folder: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([bytesOf(join(folder, path)), bytesOf(join(other, path))]);
  return one !== null && two !== null && one.equals(two);
}

/** Paths of the catalogue's files, and the catalogue itself, that are not the same bytes in both folders. */
export async function differingFiles(
  folder: string,
  other: string,
  catalog: Catalog,
): Promise<readonly string[]> {
  const paths = ['catalog.json', ...catalog.files.map(({ path }) => path)];
  const same = await Promise.all(paths.map(async (path) => isSame(path, folder, other)));
  return paths.filter((_, index) => same[index] !== true);
}
