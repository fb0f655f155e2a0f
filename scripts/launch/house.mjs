/** The running parts of one start. Stopped in the reverse order of their start, so that the database outlives its clients. */
export class House {
  #parts = [];
  #stopping;
  #fall;

  /** Resolves with the first part that ends by itself. */
  fallen = new Promise((resolve) => (this.#fall = resolve));

  /** Takes responsibility for a part { name, stop, kill?, exited? } and returns it. */
  add(part) {
    this.#parts.push(part);
    void part.exited?.then(() => this.#fall(part));
    return part;
  }

  get isEmpty() {
    return this.#parts.length === 0;
  }

  /** Stops everything; a part that fails to stop does not keep the others running. */
  async stop() {
    for (const part of this.#parts.splice(0).reverse()) {
      this.#stopping = part;
      await Promise.resolve(part.stop()).catch((error) => console.error(`${part.name}: ${error.message}`));
    }
  }

  /** Kills what is being stopped and what still waits for it, except the database, which always closes cleanly. */
  hurry() {
    for (const part of [this.#stopping, ...this.#parts]) part?.kill?.();
  }
}
