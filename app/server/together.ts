/**
 * One question for all who ask at once. Whoever comes while one is on its way waits for the next: the answer to a
 * question asked before they came could be older than what they must see.
 */
export function together<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const run = (): Promise<T> => {
    const now = ask().finally(() => {
      if (running === now) running = null;
    });
    running = now;
    return now;
  };
  return () => {
    if (running === null) return run();
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        return run();
      });
    return next;
  };
}
