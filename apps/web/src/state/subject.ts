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
    then it is a timer, in milliseconds. */
const longestFrame = 250;

function inNextFrame(work: () => void) {
  let done = false;
  const once = () => {
    if (!done)
      work();
    done = true;
  };
  if (typeof requestAnimationFrame === "function")
    requestAnimationFrame(once);
  setTimeout(once, typeof requestAnimationFrame === "function" ? longestFrame : 0);
}
