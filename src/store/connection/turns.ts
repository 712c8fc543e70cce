/** Lets in one at a time, in the order of asking. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** @returns what ends the turn; ending it twice does no harm. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let end: () => void = () => {};
    this.#last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  }
}
