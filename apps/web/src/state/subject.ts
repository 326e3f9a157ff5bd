/** Something that others look at. However often it changes, they hear of it once a frame. */
export class Subject {
  #listeners = new Set<() => void>();

  /** @returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed() {
    if (changed.size === 0)
      inNextFrame(tellAll);
    changed.add(this);
  }

  tell() {
    for (const listener of [...this.#listeners])
      listener();
  }
}

const changed = new Set<Subject>();

/** Tells those who look at what has changed, now. */
export function tellAll() {
  const subjects = [...changed];
  changed.clear();
  for (const subject of subjects)
    subject.tell();
}

/** Frames do not come while a page is hidden, but its title and its list of rooms go on:
    then it is a timer, in milliseconds. It is also the longest pause between two frames. */
const longest = 250;

/** Until when there is no other frame. */
let pauseUntil = 0;

/** Does the work in a frame, and leaves as much time as the frame took to what else there is
    to do: on a slow machine each line that comes would otherwise be a frame of its own, and
    the lines behind it would wait. */
function inNextFrame(work: () => void) {
  if (typeof requestAnimationFrame !== "function") {
    setTimeout(work);
    return;
  }
  let done = false;
  const once = () => {
    if (done)
      return;
    done = true;
    const start = performance.now();
    work();
    setTimeout(() => {
      const now = performance.now();
      pauseUntil = now + Math.min(now - start, longest);
    });
  };
  const pause = pauseUntil - performance.now();
  if (pause > 0)
    setTimeout(() => requestAnimationFrame(once), pause);
  else
    requestAnimationFrame(once);
  setTimeout(once, 2 * longest);
}
