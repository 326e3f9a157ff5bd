/** How long to wait before trying again: twice as long after every failure, and never quite
    the same, so that the pages of a server which comes back do not all come back at once.
    Times in milliseconds. */
export class Backoff {
  static readonly shortest = 1_000;
  static readonly longest = 60_000;

  #size = Backoff.shortest;

  /** @param random numbers from 0 to 1. */
  constructor(private random: () => number = Math.random) {}

  /** The next pause: between three quarters of its size and all of it. */
  next(): number {
    const pause = this.#size * (0.75 + this.random() / 4);
    this.#size = Math.min(this.#size * 2, Backoff.longest);
    return pause;
  }

  /** It worked: the next pause is a short one. */
  reset() {
    this.#size = Backoff.shortest;
  }
}
