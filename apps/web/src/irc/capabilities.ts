/** What the page makes use of. None of it is needed: without it, it does less. */
const wanted = [
  "account-notify",
  "account-tag",
  "away-notify",
  "batch",
  "cap-notify",
  "chghost",
  "draft/account-registration",
  "draft/channel-rename",
  "draft/chathistory",
  "draft/event-playback",
  "draft/message-redaction",
  "draft/multiline",
  "draft/read-marker",
  "echo-message",
  "extended-join",
  "extended-monitor",
  "invite-notify",
  "labeled-response",
  "message-tags",
  "multi-prefix",
  "sasl",
  "server-time",
  "setname",
  "soju.im/search",
  "draft/search",
  "standard-replies",
  "userhost-in-names",
];

/** What the server offers, and what is on (IRCv3 capability-negotiation). */
export class Capabilities {
  readonly offered = new Map<string, string>();
  readonly on = new Set<string>();

  offer(list: string) {
    for (const token of words(list)) {
      const equals = token.indexOf("=");
      this.offered.set(equals < 0 ? token : token.slice(0, equals),
                       equals < 0 ? "" : token.slice(equals + 1));
    }
  }

  withdraw(list: string) {
    for (const name of words(list)) {
      this.offered.delete(name);
      this.on.delete(name);
    }
  }

  acknowledge(list: string) {
    for (const name of words(list)) {
      if (name.startsWith("-"))
        this.on.delete(name.slice(1));
      else
        this.on.add(name);
    }
  }

  /** What to ask for, of what is offered and not on yet. */
  toRequest(): string[] {
    return wanted.filter(name => this.offered.has(name) && !this.on.has(name));
  }

  has(name: string) {
    return this.on.has(name);
  }

  /** A number in a capability's value: "max-bytes=40000,max-lines=10". */
  limit(name: string, key: string, otherwise: number) {
    for (const part of (this.offered.get(name) ?? "").split(",")) {
      const [k, v] = part.split("=");
      if (k === key && Number(v) > 0)
        return Number(v);
    }
    return otherwise;
  }

  clear() {
    this.offered.clear();
    this.on.clear();
  }
}

function words(list: string) {
  return list.split(" ").filter(word => word !== "");
}
