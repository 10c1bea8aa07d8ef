/** Key of the packed scenario in the hash. */
export const SCENARIO_KEY = 'if';

/** Longest address that is made, characters: longer ones break in mails and messengers. */
export const MOST_ADDRESS_LENGTH = 1800;

/** Most that a packed text may unfold to, bytes. */
const MOST_BYTES = 1_000_000;

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('unfolds to too much');
    }
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Plain data as text for a link: JSON, deflated (RFC 1951), base64url (RFC 4648 §5, no padding). */
export async function pack(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return toBase64Url(await through(bytes, new CompressionStream('deflate-raw')));
}

/** Reads what `pack` wrote; undefined for anything else. */
export async function unpack(text: string): Promise<unknown> {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    const bytes = await through(fromBase64Url(text), new DecompressionStream('deflate-raw'));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The packed scenario of a hash, with or without `#`; null when there is none. */
export function packedIn(hash: string): string | null {
  const prefix = `${SCENARIO_KEY}=`;
  const field = hash
    .replace(/^#/, '')
    .split('&')
    .find((part) => part.startsWith(prefix));
  return field === undefined ? null : field.slice(prefix.length);
}

/** The hash with the packed scenario behind it, unless the whole address would be longer than a link may be. */
export function withPacked(page: string, hash: string, packed: string | null): string {
  if (packed === null) return hash;
  const longer = `${hash}&${SCENARIO_KEY}=${packed}`;
  return page.length + longer.length <= MOST_ADDRESS_LENGTH ? longer : hash;
}
