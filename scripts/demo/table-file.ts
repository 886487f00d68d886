import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { Gzip } from 'fflate';
import type { WrittenTable } from '../../src/snapshot/resources';

const chunkLength = 1 << 18;

/**
 * A CSV file written line by line in bounded memory, gzipped by fflate so that its bytes are the
 * same on every machine, hashed before and after compression.
 */
export class TableFile {
  private readonly stream: WriteStream;
  private readonly gzip: Gzip | null;
  private readonly contentHash: Hash = createHash('sha256');
  private readonly fileHash: Hash = createHash('sha256');
  private pending: Uint8Array[] = [];
  private lines: string[] = [];
  private length = 0;
  private bytes = 0;
  private rowCount = -1;
  private readonly name: string;

  /** The first line written is the header. */
  constructor(folder: string, name: string, compressed: boolean) {
    this.name = name;
    this.stream = createWriteStream(`${folder}/${name}`);
    this.gzip = compressed ? new Gzip({ level: 6, mtime: 0 }) : null;
    if (this.gzip) this.gzip.ondata = (data) => this.pending.push(data);
  }

  async write(line: string): Promise<void> {
    this.lines.push(line);
    this.length += line.length + 1;
    this.rowCount += 1;
    if (this.length >= chunkLength) await this.flush(false);
  }

  async close(): Promise<WrittenTable> {
    await this.flush(true);
    this.stream.end();
    await once(this.stream, 'close');
    return {
      path: this.name,
      compressed: this.gzip !== null,
      bytes: this.bytes,
      sha256: this.fileHash.digest('hex'),
      contentSha256: this.contentHash.digest('hex'),
      rowCount: Math.max(0, this.rowCount),
    };
  }

  private async flush(last: boolean): Promise<void> {
    const text = this.lines.length > 0 ? `${this.lines.join('\n')}\n` : '';
    this.lines = [];
    this.length = 0;
    const content = Buffer.from(text, 'utf8');
    this.contentHash.update(content);
    if (this.gzip) this.gzip.push(content, last);
    else this.pending.push(content);
    const ready = this.pending;
    this.pending = [];
    for (const data of ready) {
      this.bytes += data.length;
      this.fileHash.update(data);
      if (!this.stream.write(data)) await once(this.stream, 'drain');
    }
  }
}
