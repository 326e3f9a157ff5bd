import { type Batch, isBatch } from "../irc/batches.ts";
import type { Message } from "../irc/message.ts";

/** What a refusal says: {1} is its second parameter, after one's own name, {last} what the
    server says itself (RFC 2812 5.2, and what came later, modern.ircdocs.horse). */
const sentences: Record<string, string> = {
  401: "There is nobody called {1}, and no such room",
  403: "There is no room {1}",
  404: "You may not speak in {1}: {last}",
  405: "You are in too many rooms to enter {1}",
  406: "Nobody was called {1} lately",
  407: "{1} is more than one",
  412: "There was nothing to say",
  417: "That line is too long for the server",
  421: "The server does not know {1}",
  432: "{1} is no name that one can have here: {last}",
  433: "{1} is taken: {last}",
  435: "Not while you may not speak in {2}",
  437: "{1} cannot be had just now: {last}",
  438: "You change your name too often: {last}",
  439: "Not so fast: {last}",
  441: "{1} is not in {2}",
  442: "You are not in {1}",
  443: "{1} is in {2} already",
  461: "{1} needs more than that",
  464: "That is not the password",
  465: "You are banned from this server: {last}",
  471: "{1} is full",
  472: "{1} is no mode that the server knows",
  473: "Only who is invited may enter {1}",
  474: "You are banned from {1}",
  475: "{1} has a key, and that is not it. Try /join {1} KEY",
  476: "{1} is no name for a room",
  477: "Only who is logged in may enter {1}, or write there",
  478: "The list of {1} is full",
  480: "Too many people entered {1} just now. Try again in a moment",
  481: "That is for operators of the server",
  482: "Only operators of {1} may do that",
  489: "Only with a secure connection (https) one may enter {1}",
  716: "{1} takes messages only from people it knows",
};

/** A refusal as a sentence: the first in a batch; null if there is none. */
export function refusal(answer: Message | Batch): string | null {
  if (isBatch(answer))
    return answer.items.map(refusal).find(text => text !== null) ?? null;
  const { command, params } = answer;
  const last = params.at(-1) ?? "";
  if (command === "FAIL" || command === "WARN" || command === "NOTE")
    return last;
  if (!/^[45]\d\d$|^(263|696|716|734|90[2456])$/.test(command) || command === "422")
    return null;
  const sentence = sentences[command];
  // A server that leaves something out says something else than we think.
  if (sentence === undefined || (sentence.includes("{2}") && params.length < 4)
      || (sentence.includes("{1}") && params.length < 3))
    return [...params.slice(1, -1), last].filter(x => x !== "*").join(" ");
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === "last" ? last : params[Number(name)] ?? "");
}
