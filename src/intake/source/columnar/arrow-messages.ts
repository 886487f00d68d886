import { IntakeError } from '../../intake-error';
import { checkArrowFooter, checkArrowMessage } from './check-arrow-message';

const magic = 'ARROW1';
const largestMessage = 1_000_000_000;

/**
 * The messages of Arrow IPC streams one by one, each whole; null where a stream ends, after which
 * another may begin. Throws IntakeError `damaged` where a message
 * does not fit into the file, `too_large` for one beyond 1 GB.
 */
export async function* arrowMessages(
  file: Blob,
  onBytes?: (count: number) => void,
): AsyncGenerator<Uint8Array | null> {
  const end = file.size;
  let place = 0;
  while (place < end) {
    const head = await viewOf(file, place, Math.min(place + 8, end));
    if (head.byteLength < 4) throw cutShort();
    const isMarked = head.getInt32(0, true) === -1;
    if (isMarked && head.byteLength < 8) throw cutShort();
    const prefix = isMarked ? 8 : 4;
    const length = head.getInt32(prefix - 4, true);
    if (length === 0) {
      place += prefix;
      yield null;
      continue;
    }
    const bodyStart = place + prefix + length;
    if (length < 0 || bodyStart > end) throw cutShort();
    const body = checkArrowMessage(await viewOf(file, place + prefix, bodyStart));
    const next = bodyStart + body;
    if (body < 0 || next > end) throw cutShort();
    if (next - place > largestMessage) {
      throw new IntakeError('too_large', 'A record batch has more than 1 GB.');
    }
    yield new Uint8Array(await file.slice(place, next).arrayBuffer());
    place = next;
    onBytes?.(place);
  }
}

/** The streams of a file, each as its messages; to be read one after the other. */
export async function* arrowStreams(
  messages: AsyncGenerator<Uint8Array | null>,
): AsyncGenerator<AsyncIterable<Uint8Array>> {
  for (let first = await messages.next(); !first.done; first = await messages.next()) {
    if (first.value) yield streamFrom(first.value, messages);
  }
}

async function* streamFrom(
  first: Uint8Array,
  messages: AsyncGenerator<Uint8Array | null>,
): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await messages.next(); !next.done && next.value; next = await messages.next()) {
    yield next.value;
  }
}

/** Whether a file is Arrow IPC with a footer, and not a stream. */
export async function isArrowFile(file: Blob): Promise<boolean> {
  return (await file.slice(0, magic.length).text()) === magic;
}

/**
 * Checks the footer of an Arrow file and all messages that it names, before anything trusts them. Throws
 * IntakeError `damaged` where the file is cut short, RangeError for lengths that it cannot hold.
 */
export async function checkArrowFile(file: Blob): Promise<void> {
  const end = file.size - magic.length - 4;
  if (end < magic.length || (await file.slice(-magic.length).text()) !== magic) throw cutShort();
  const length = (await viewOf(file, end, end + 4)).getInt32(0, true);
  if (length < 0 || end - length < magic.length) throw cutShort();
  for (const { offset, metadata, body } of checkArrowFooter(
    await viewOf(file, end - length, end),
  )) {
    const next = offset + metadata + body;
    if (offset < 0 || metadata < 8 || body < 0 || next > end - length) throw cutShort();
    const head = await viewOf(file, offset, offset + metadata);
    const prefix = head.getInt32(0, true) === -1 ? 8 : 4;
    const found = checkArrowMessage(new DataView(head.buffer, prefix));
    if (found !== body) throw cutShort();
  }
}

async function viewOf(file: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await file.slice(start, end).arrayBuffer());
}

function cutShort(): IntakeError {
  return new IntakeError('damaged', 'The Arrow file is cut short or damaged.');
}
