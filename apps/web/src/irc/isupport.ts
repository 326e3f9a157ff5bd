/** What the server says of itself (005, modern.ircdocs.horse). */
export class Isupport {
  #tokens = new Map<string, string>();

  /** Takes the parameters of one 005, without the nick and the last words. */
  take(tokens: readonly string[]) {
    for (const token of tokens) {
      const equals = token.indexOf("=");
      const key = equals < 0 ? token : token.slice(0, equals);
      if (key.startsWith("-"))
        this.#tokens.delete(key.slice(1));
      else
        this.#tokens.set(key, equals < 0 ? "" : unescaped(token.slice(equals + 1)));
    }
  }

  has(key: string) {
    return this.#tokens.has(key);
  }

  get(key: string) {
    return this.#tokens.get(key) ?? "";
  }

  number(key: string, otherwise: number) {
    const value = Number(this.get(key));
    return Number.isInteger(value) && value > 0 ? value : otherwise;
  }

  /** Signs of ranks, the highest first: "@%+". */
  get rankSigns() {
    return this.get("PREFIX").replace(/^\(.*\)/, "") || "@+";
  }

  /** The sign of a rank's mode: "@" of "o"; empty if it is no rank. */
  signOf(mode: string) {
    const [, modes, signs] = /^\((.*)\)(.*)$/.exec(this.get("PREFIX")) ?? [, "ov", "@+"];
    return signs![modes!.indexOf(mode)] ?? "";
  }

  /** Whether a mode of rooms takes a parameter. */
  takesParameter(mode: string, set: boolean) {
    const [lists = "b", always = "k", whenSet = "l"] = this.get("CHANMODES").split(",");
    return this.signOf(mode) !== "" || lists.includes(mode) || always.includes(mode)
      || (set && whenSet.includes(mode));
  }
}

/** "\x20" stands for a space (modern.ircdocs.horse, RPL_ISUPPORT). */
function unescaped(value: string) {
  return value.replace(/\\x([0-9A-Fa-f]{2})/g,
                       (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
