import { Subject } from "./subject.ts";

/** What one can choose. Kept in the browser, in one place. */
export interface Choices {
  /** The name of last time. */
  name: string;
  notify: boolean;
  sound: boolean;
  /** Whether lines tell who comes and goes. */
  comings: boolean;
  /** Whether others see that one is typing. */
  typing: boolean;
  seconds: boolean;
  theme: "system" | "light" | "dark";
  size: "small" | "normal" | "large";
  /** Nicks and masks of whom one does not hear. */
  ignored: string[];
}

export const defaults: Choices = {
  name: "",
  notify: false,
  sound: false,
  comings: true,
  typing: true,
  seconds: false,
  theme: "system",
  size: "normal",
  ignored: [],
};

/** What a browser keeps: localStorage, or nothing where it is forbidden. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const place = "hubbub.settings";

export class Settings {
  readonly changes = new Subject();
  #choices: Choices;

  constructor(private store: Store) {
    this.#choices = { ...defaults, ...read(store) };
  }

  get<Key extends keyof Choices>(key: Key): Choices[Key] {
    return this.#choices[key];
  }

  set<Key extends keyof Choices>(key: Key, value: Choices[Key]) {
    this.#choices = { ...this.#choices, [key]: value };
    try {
      this.store.setItem(place, JSON.stringify(this.#choices));
    } catch {
      // A full or forbidden store: the choice holds until the page is closed.
    }
    this.changes.changed();
  }
}

/** Whatever is in the store, only what has the type of its default counts. */
function read(store: Store): Partial<Choices> {
  try {
    const found = JSON.parse(store.getItem(place) ?? "{}") as Record<string, unknown>;
    return Object.fromEntries(Object.entries(defaults).flatMap(([key, value]) => {
      const kept = found[key];
      const fits = Array.isArray(value)
        ? Array.isArray(kept) && kept.every(x => typeof x === "string")
        : typeof kept === typeof value;
      return fits ? [[key, kept]] : [];
    }));
  } catch {
    return {};
  }
}
