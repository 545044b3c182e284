// Notifies open pages of changes, combining those of one moment.

const pauseMs = 120;

export interface Live {
  changed(): void;
  /** @returns the function that stops it */
  onChange(listener: () => void): () => void;
  close(): void;
}

export function createLive(): Live {
  const listeners = new Set<() => void>();
  let timer: NodeJS.Timeout | null = null;
  return {
    changed: () => {
      timer ??= setTimeout(() => {
        timer = null;
        for (const listener of listeners) {
          listener();
        }
      }, pauseMs);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      if (timer !== null) {
        clearTimeout(timer);
      }
      listeners.clear();
    },
  };
}
