/** A run of tiles with one content; `runLength` 0 points at a leaf directory. */
export interface DirectoryEntry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
  readonly runLength: number;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/** A directory as the PMTiles 3 specification has it, before compression: columns of variable-length integers. */
export function encodeDirectory(entries: readonly DirectoryEntry[]): Uint8Array {
  const bytes: number[] = [];
  pushVarint(bytes, entries.length);
  let before = 0;
  for (const { tileId } of entries) {
    pushVarint(bytes, tileId - before);
    before = tileId;
  }
  for (const { runLength } of entries) pushVarint(bytes, runLength);
  for (const { length } of entries) pushVarint(bytes, length);
  let expected = -1;
  for (const { offset, length } of entries) {
    pushVarint(bytes, offset === expected ? 0 : offset + 1);
    expected = offset + length;
  }
  return Uint8Array.from(bytes);
}
