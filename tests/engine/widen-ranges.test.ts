import { beforeEach, describe, expect, it } from 'vitest';
import { widenRanges } from '../../src/engine/widen-ranges';

const file = Uint8Array.from({ length: 1000 }, (_, place) => place % 251);

/** A request that is answered from `file`, as a server with ranges answers it. */
class FileRequest {
  static asked: string[] = [];
  static hasRanges = true;
  #status = 0;
  #response: ArrayBuffer = new ArrayBuffer(0);
  #method = '';
  #range = '';

  get status(): number {
    return this.#status;
  }

  get response(): ArrayBuffer {
    return this.#response;
  }

  open(method: string): void {
    this.#method = method;
  }

  setRequestHeader(name: string, value: string): void {
    this.#range = `${name}: ${value}`;
  }

  send(): void {
    FileRequest.asked.push(`${this.#method} ${this.#range}`);
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(this.#range) ?? [];
    const isPart = FileRequest.hasRanges && from !== undefined;
    this.#status = isPart ? 206 : 200;
    this.#response = (isPart ? file.slice(Number(from), Number(to) + 1) : file.slice()).buffer;
  }
}

let scope: { XMLHttpRequest: typeof XMLHttpRequest };

beforeEach(() => {
  FileRequest.asked = [];
  FileRequest.hasRanges = true;
  scope = { XMLHttpRequest: FileRequest as unknown as typeof XMLHttpRequest };
  widenRanges(scope, { least: 100, keep: 2 });
});

function ask(from: number, to: number, { address = 'a', isAsync = false } = {}) {
  const request = new scope.XMLHttpRequest();
  request.open('GET', address, isAsync);
  request.responseType = 'arraybuffer';
  request.setRequestHeader('Range', `bytes=${from}-${to}`);
  request.send(null);
  return { status: request.status, bytes: new Uint8Array(request.response) };
}

describe('ranges of a file', () => {
  it('are fetched wide and answered from what has come, byte for byte', () => {
    for (const [from, to] of [
      [200, 209],
      [210, 249],
      [250, 299],
    ] as const) {
      expect(ask(from, to)).toEqual({ status: 206, bytes: file.slice(from, to + 1) });
    }
    expect(FileRequest.asked).toEqual(['GET Range: bytes=200-299']);
  });

  it('that are wider than that are fetched as they are', () => {
    expect(ask(0, 499).bytes).toEqual(file.slice(0, 500));
    expect(FileRequest.asked).toEqual(['GET Range: bytes=0-499']);
  });

  it('end where the file does', () => {
    expect(ask(990, 1009).bytes).toEqual(file.slice(990));
    expect(FileRequest.asked).toEqual(['GET Range: bytes=990-1089']);
  });

  it('of another file, and those that went out of memory, are asked for', () => {
    ask(0, 9);
    ask(0, 9, { address: 'b' });
    ask(500, 509);
    ask(0, 9);
    expect(FileRequest.asked).toHaveLength(4);
  });

  it('of one byte, of no end and of a request that does not wait are left alone', () => {
    ask(0, 0);
    ask(0, 9, { isAsync: true });
    const head = new scope.XMLHttpRequest();
    head.open('HEAD', 'a', false);
    head.setRequestHeader('Range', 'bytes=0-');
    head.send(null);
    expect(FileRequest.asked).toEqual([
      'GET Range: bytes=0-0',
      'GET Range: bytes=0-9',
      'HEAD Range: bytes=0-',
    ]);
  });

  it('that a server answers whole come as it answers them', () => {
    FileRequest.hasRanges = false;
    const { status, bytes } = ask(10, 19);
    expect([status, bytes.length]).toEqual([200, 1000]);
  });
});
