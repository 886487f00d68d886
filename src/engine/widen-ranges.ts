/**
 * Lets the synchronous range requests of a worker fetch at least `least` bytes, and answers the next
 * ones from what has come. DuckDB-WASM reads a block of 256 KiB by three requests (16, 64 and 256
 * KiB), each of which waits for the one before: across a network that waiting is most of a query's
 * time. `keep`: how many answers are kept. Needs nothing around it: its source is put into the worker.
 */
export function widenRanges(
  scope: { XMLHttpRequest: typeof XMLHttpRequest },
  { least, keep }: { readonly least: number; readonly keep: number },
): void {
  interface Part {
    readonly address: string;
    readonly from: number;
    readonly bytes: ArrayBuffer;
  }
  let kept: Part[] = [];

  const partWith = (address: string, from: number, to: number) =>
    kept.find(
      (part) =>
        part.address === address && part.from <= from && to < part.from + part.bytes.byteLength,
    );

  scope.XMLHttpRequest = class extends scope.XMLHttpRequest {
    /** The address of a synchronous GET. */
    address: string | null = null;
    range: { readonly from: number; readonly to: number } | null = null;
    part: ArrayBuffer | null = null;

    override open(method: string, address: string | URL, isAsync = true): void {
      this.address = method === 'GET' && !isAsync ? String(address) : null;
      super.open(method, address, isAsync);
    }

    override setRequestHeader(name: string, value: string): void {
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(name === 'Range' ? value : '') ?? [];
      // One byte is asked for to learn how the server answers.
      if (this.address !== null && Number(to) > Number(from)) {
        this.range = { from: Number(from), to: Number(to) };
      } else super.setRequestHeader(name, value);
    }

    override send(body?: XMLHttpRequestBodyInit | null): void {
      const { address, range } = this;
      if (address === null || range === null) {
        super.send(body);
        return;
      }
      const { from, to } = range;
      let part = partWith(address, from, to);
      if (!part) {
        super.setRequestHeader('Range', `bytes=${from}-${Math.max(to, from + least - 1)}`);
        super.send(body);
        if (super.status !== 206) return;
        part = { address, from, bytes: super.response };
        kept = [part, ...kept.slice(0, keep - 1)];
      }
      this.part = part.bytes.slice(from - part.from, to + 1 - part.from);
    }

    override get status(): number {
      return this.part ? 206 : super.status;
    }

    override get response(): ArrayBuffer {
      return this.part ?? super.response;
    }
  };
}
