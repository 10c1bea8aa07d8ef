/** Absent on a page that is not served securely; then only the length of a file is checked. */
const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;

/** SHA-256 of bytes as lower-case hex; null where the platform has none. */
export async function webDigest(bytes: Uint8Array): Promise<string | null> {
  if (subtle === undefined) return null;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
