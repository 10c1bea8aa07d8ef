import { gzipSync } from 'fflate';
import { hilbertTileId, type TileAddress } from './hilbert-tile-id.ts';
import { encodeDirectory, type DirectoryEntry } from './pmtiles-directory.ts';

/** A tile before compression. */
export interface Tile {
  readonly address: TileAddress;
  readonly bytes: Uint8Array;
}

/** What the header of the archive tells of the tiles: bounds [west, south, east, north] and where to begin. */
export interface ArchiveHead {
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: readonly [number, number, number, number];
  readonly center: readonly [number, number];
  readonly centerZoom: number;
  readonly metadata: object;
}

const HEADER_BYTES = 127;
/** The root directory has to lie within the first 16 KiB of the archive. */
const LONGEST_ROOT = 16_384 - HEADER_BYTES;
const LEAF_ENTRIES = 2048;
const GZIP = 2;
const VECTOR_TILES = 1;

/** Compressed by code of ours, not by the platform: the same bytes from every version of Node. */
function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, mtime: 0 });
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

interface Contents {
  readonly entries: DirectoryEntry[];
  readonly blobs: Uint8Array[];
  readonly addressed: number;
}

function addRun(entries: DirectoryEntry[], tileId: number, offset: number, length: number): void {
  const last = entries.at(-1);
  if (last?.offset === offset && last.tileId + last.runLength === tileId) {
    entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 };
  } else entries.push({ tileId, offset, length, runLength: 1 });
}

/** Lays the tiles out along the Hilbert curve; a content that occurs twice is kept once. */
function layOut(tiles: readonly Tile[]): Contents {
  const ordered = tiles
    .map((tile) => ({ tileId: hilbertTileId(tile.address), bytes: tile.bytes }))
    .sort((a, b) => a.tileId - b.tileId);
  const known = new Map<string, { readonly offset: number; readonly length: number }>();
  const entries: DirectoryEntry[] = [];
  const blobs: Uint8Array[] = [];
  let end = 0;
  for (const { tileId, bytes } of ordered) {
    const key = Buffer.from(bytes).toString('latin1');
    let place = known.get(key);
    if (place === undefined) {
      const packed = gzip(bytes);
      place = { offset: end, length: packed.length };
      known.set(key, place);
      blobs.push(packed);
      end += packed.length;
    }
    addRun(entries, tileId, place.offset, place.length);
  }
  return { entries, blobs, addressed: ordered.length };
}

function directories(entries: readonly DirectoryEntry[]): { root: Uint8Array; leaves: Uint8Array } {
  const single = gzip(encodeDirectory(entries));
  if (single.length <= LONGEST_ROOT) return { root: single, leaves: new Uint8Array() };
  const rootEntries: DirectoryEntry[] = [];
  const leaves: Uint8Array[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += LEAF_ENTRIES) {
    const leaf = gzip(encodeDirectory(entries.slice(start, start + LEAF_ENTRIES)));
    rootEntries.push({ tileId: entries[start]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: gzip(encodeDirectory(rootEntries)), leaves: joinBytes(leaves) };
}

/** An archive after version 3 of the PMTiles specification: the same tiles give the same bytes. */
export function pmtilesArchive(tiles: readonly Tile[], head: ArchiveHead): Uint8Array {
  const { entries, blobs, addressed } = layOut(tiles);
  const { root, leaves } = directories(entries);
  const metadata = gzip(new TextEncoder().encode(JSON.stringify(head.metadata)));
  const data = joinBytes(blobs);
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  new TextEncoder().encodeInto('PMTiles', new Uint8Array(header.buffer));
  header.setUint8(7, 3);
  const sections = [root, metadata, leaves, data];
  let at = HEADER_BYTES;
  sections.forEach((section, index) => {
    header.setBigUint64(8 + index * 16, BigInt(at), true);
    header.setBigUint64(16 + index * 16, BigInt(section.length), true);
    at += section.length;
  });
  [addressed, entries.length, blobs.length].forEach((count, index) => {
    header.setBigUint64(72 + index * 8, BigInt(count), true);
  });
  [1, GZIP, GZIP, VECTOR_TILES, head.minZoom, head.maxZoom].forEach((value, index) => {
    header.setUint8(96 + index, value);
  });
  head.bounds.forEach((degrees, index) => {
    header.setInt32(102 + index * 4, Math.round(degrees * 1e7), true);
  });
  header.setUint8(118, head.centerZoom);
  header.setInt32(119, Math.round(head.center[0] * 1e7), true);
  header.setInt32(123, Math.round(head.center[1] * 1e7), true);
  return joinBytes([new Uint8Array(header.buffer), ...sections]);
}
