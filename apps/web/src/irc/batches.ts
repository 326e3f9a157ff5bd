import type { Message } from "./message.ts";

/** Messages that belong together (IRCv3 batch). */
export interface Batch {
  readonly type: string;
  readonly params: readonly string[];
  /** The message that opened it: its tags (label, msgid, ...) are those of the whole. */
  readonly opened: Message;
  readonly items: (Message | Batch)[];
}

export function isBatch(item: Message | Batch): item is Batch {
  return "items" in item;
}

/** The batch that an answer has: labelled, it may stand in one of the answer
    (labeled-response). */
export function innerBatch(answer: Batch): Batch {
  return answer.type === "labeled-response" ? answer.items.find(isBatch) ?? answer : answer;
}

/** Most batches that may be open at once; a server that opens more is not believed. */
const mostOpen = 64;

/** Most messages in one batch; what comes beyond that is left out. */
const mostItems = 20_000;

/** Puts the messages of batches together; nested ones are items of their parents. */
export class Batches {
  #open = new Map<string, Batch>();

  /** What is complete with this message: itself, a whole batch, or nothing yet. */
  take(message: Message): Message | Batch | null {
    const parent = this.#open.get(message.tags.get("batch") ?? "");
    if (message.command !== "BATCH")
      return this.#put(parent, message);
    const reference = message.params[0] ?? "";
    const name = reference.slice(1);
    if (reference.startsWith("+")) {
      if (this.#open.size < mostOpen)
        this.#open.set(name, {
          type: message.params[1] ?? "",
          params: message.params.slice(2),
          opened: message,
          items: [],
        });
      return null;
    }
    const batch = this.#open.get(name);
    this.#open.delete(name);
    if (batch === undefined)
      return null;
    return this.#put(this.#open.get(batch.opened.tags.get("batch") ?? ""), batch);
  }

  /** The connection is another one. */
  clear() {
    this.#open.clear();
  }

  #put(parent: Batch | undefined, item: Message | Batch) {
    if (parent === undefined)
      return item;
    if (parent.items.length < mostItems)
      parent.items.push(item);
    return null;
  }
}
