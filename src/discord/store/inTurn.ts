/** Runs what is to be done to one thing, a file say, one after the other; different things at once. */
export function inTurn(): <Result>(thing: string, task: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return (thing, task) => {
    const result = (last.get(thing) ?? Promise.resolve()).then(task);
    // Whether it worked is its caller's business; the next one has its turn in any case.
    const settled = result
      .catch(() => {})
      .then(() => {
        if (last.get(thing) === settled) last.delete(thing);
      });
    last.set(thing, settled);
    return result;
  };
}
