import { type Batch, isBatch } from "../irc/batches.ts";
import type { Message } from "../irc/message.ts";
import { answers } from "./answers.ts";
import type { Answer, Chat } from "./chat.ts";
import { multiLineOf, pastOf } from "./history.ts";
import { membership } from "./membership.ts";
import { refusal } from "./refusals.ts";
import { hear, speech } from "./speech.ts";

/** What is done with a message, by its command. */
export type Handlers = Record<string, (chat: Chat, message: Message) => void>;

const handlers: Handlers = { ...membership, ...speech, ...answers };

/** Takes whatever comes while one is connected: a message, or a batch. */
export function receive(chat: Chat, item: Answer) {
  const opened = isBatch(item) ? item.opened : item;
  const take = chat.waiting(opened.tags.get("label"));
  if (take?.(item) === true)
    return;
  if (isBatch(item))
    receiveBatch(chat, item);
  else
    receiveMessage(chat, item);
}

function receiveBatch(chat: Chat, batch: Batch) {
  if (batch.type === "draft/multiline") {
    const line = multiLineOf(chat, batch);
    if (line !== null)
      hear(chat, batch.params[0] ?? "", batch.opened.source, line);
    return;
  }
  if (batch.type === "chathistory") {
    // Not asked for: what a bouncer plays back by itself.
    const room = chat.find(batch.params[0] ?? "");
    if (room?.merge(pastOf(chat, batch).lines).length)
      room.count();
    return;
  }
  for (const item of batch.items)
    receive(chat, item);
}

function receiveMessage(chat: Chat, message: Message) {
  const handler = handlers[message.command];
  if (handler !== undefined) {
    handler(chat, message);
    return;
  }
  const problem = refusal(message);
  if (problem !== null)
    chat.tell(problem);
}
