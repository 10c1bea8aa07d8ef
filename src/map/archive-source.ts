import type { RangeResponse, Source } from 'pmtiles';
import { AtlasError } from '../model/errors.ts';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Reads a tile archive by ranges of bytes, and as a whole where the server knows no ranges (it answers 200 to a
 * request for a part): the one answer then serves every later read.
 */
export class ArchiveSource implements Source {
  readonly #url: string;
  readonly #fetch: Fetch;
  #whole: Promise<ArrayBuffer> | null = null;

  constructor(url: string, fetchBytes: Fetch = (address, init) => fetch(address, init)) {
    this.#url = url;
    this.#fetch = fetchBytes;
  }

  getKey(): string {
    return this.#url;
  }

  /** Bytes `offset` to `offset + length`, fewer at the end of the file. Throws `data-missing` or `offline`. */
  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (this.#whole !== null) return this.#part(await this.#whole, offset, length);
    const response = await this.#ask(offset, length, signal);
    if (response.status === 206) return { data: await response.arrayBuffer() };
    if (!response.ok) throw new AtlasError('data-missing', { file: this.#url });
    this.#whole ??= this.#keep(response);
    return this.#part(await this.#whole, offset, length);
  }

  async #ask(offset: number, length: number, signal?: AbortSignal): Promise<Response> {
    const range = `bytes=${String(offset)}-${String(offset + length - 1)}`;
    try {
      return await this.#fetch(this.#url, { headers: { range }, ...(signal !== undefined && { signal }) });
    } catch (error) {
      if (signal?.aborted === true) throw error;
      throw new AtlasError('offline', { file: this.#url }, { cause: error });
    }
  }

  /** A body that breaks off half way is forgotten, so that the next read asks anew. */
  async #keep(response: Response): Promise<ArrayBuffer> {
    try {
      return await response.arrayBuffer();
    } catch (error) {
      this.#whole = null;
      throw error;
    }
  }

  #part(whole: ArrayBuffer, offset: number, length: number): RangeResponse {
    return { data: whole.slice(offset, offset + length) };
  }
}
