// Writes a long text to a stream, never more than the reader has room for.

/** One write to a pipe is one system call. */
const pieceLength = 64 * 1024;

/** Stops when the reader has closed the stream, as `head` does. */
export async function writePieces(
  stream: NodeJS.WritableStream,
  pieces: Iterable<string>,
): Promise<void> {
  for (const piece of inLongPieces(pieces)) {
    if (!stream.writable) {
      return;
    }
    if (!stream.write(piece)) {
      await hasRoom(stream);
    }
  }
}

function* inLongPieces(pieces: Iterable<string>): Iterable<string> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length >= pieceLength) {
      yield held;
      held = '';
    }
  }
  if (held !== '') {
    yield held;
  }
}

/** Or is closed. */
function hasRoom(stream: NodeJS.WritableStream): Promise<void> {
  const events = ['drain', 'close', 'error'];
  return new Promise((resolve) => {
    const done = () => {
      for (const event of events) {
        stream.off(event, done);
      }
      resolve();
    };
    for (const event of events) {
      stream.on(event, done);
    }
  });
}
