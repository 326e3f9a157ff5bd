import { Fragment, h } from "preact";
import { useState } from "preact/hooks";
import { harmless } from "../format/clean.ts";
import { isBatch } from "../irc/batches.ts";
import { same } from "../irc/message.ts";
import { plainAnswer } from "../irc/sasl.ts";
import { refusal } from "../state/refusals.ts";
import { Dialog } from "./dialog.tsx";
import { useChanges, useStage } from "./hooks.ts";

/** Who we are: the name, and the account that makes it ours. */
export function AccountDialog() {
  const stage = useStage();
  const { chat, session } = stage;
  useChanges(chat.changes);
  const [name, setName] = useState(chat.me);
  const [account, setAccount] = useState(chat.me);
  const [password, setPassword] = useState("");
  const [words, setWords] = useState("");
  const mayRegister = chat.has("draft/account-registration") && chat.has("labeled-response");
  const mayLogIn = chat.has("sasl") && chat.has("labeled-response");

  const rename = (event: Event) => {
    event.preventDefault();
    const wanted = name.trim().replace(/\s+/g, "_");
    if (wanted === "" || wanted === chat.me)
      return;
    chat.send("NICK", [wanted], chat.label(answer => {
      const problem = isBatch(answer) ? null : refusal(answer);
      setWords(problem ?? `You are ${wanted} now`);
      if (problem === null)
        session.renamed(wanted);
      return problem !== null;
    }));
  };
  const register = () => {
    chat.send("REGISTER", ["*", "*", password], chat.label(answer => {
      const items = isBatch(answer) ? answer.items : [answer];
      const problem = items.map(x => isBatch(x) ? null : refusal(x)).find(x => x !== null);
      setWords(problem ?? `${chat.me} is yours from now on. Come back with "I have an account here".`);
      if (!problem)
        session.learned(password);
      for (const item of items)
        if (!isBatch(item) && item.command === "900")
          chat.account = item.params[2] ?? chat.me;
      if (!problem && chat.account === "")
        chat.account = chat.me;
      chat.changes.changed();
      return true;
    }));
  };
  const logIn = () => {
    const end = (text: string) => {
      setWords(text);
      return true;
    };
    chat.send("AUTHENTICATE", ["PLAIN"], chat.label(first => {
      if (isBatch(first) || first.command !== "AUTHENTICATE")
        return end(isBatch(first) ? "You were not logged in" : refusal(first) ?? "You were not logged in");
      const pieces = plainAnswer(account.trim(), password);
      pieces.forEach((piece, i) => chat.send("AUTHENTICATE", [piece],
        i < pieces.length - 1 ? {} : chat.label(answer => {
          const items = isBatch(answer) ? answer.items : [answer];
          const problem = items.map(x => isBatch(x) ? null : refusal(x)).find(x => x !== null);
          for (const item of items)
            if (!isBatch(item) && item.command === "900")
              chat.account = item.params[2] ?? "";
          if (!problem)
            session.learned(password);
          chat.changes.changed();
          return end(problem ?? `You are logged in as ${chat.account}`);
        })));
      return true;
    }));
  };
  const hasAccount = chat.account !== "";
  return (
    <Dialog title="You">
      <form onSubmit={rename}>
        <label for="new-name">Name</label>
        <div class="row">
          <input id="new-name" class="wide" value={name} maxLength={32} spellcheck={false}
                 autocomplete="off" onInput={e => setName(e.currentTarget.value)} />
          <button type="submit" disabled={name.trim() === "" || name === chat.me}>Rename</button>
        </div>
      </form>
      {hasAccount
        ? <p>You are logged in to the account <strong><bdi>{harmless(chat.account)}</bdi></strong>
            {!same(chat.account, chat.me) && `, and go by ${harmless(chat.me)} now`}.</p>
        : <form onSubmit={e => {
            e.preventDefault();
            logIn();
          }}>
            <p class="quiet">{mayRegister || mayLogIn
              ? "With an account your name is yours: nobody else gets it, and what you said and read is there again on another device."
              : "This server has no accounts, or lets people log in over an encrypted connection (https) only."}</p>
            {(mayRegister || mayLogIn) && <>
              <label for="account">Account</label>
              <input id="account" class="wide" value={account} autocomplete="username" maxLength={32}
                     spellcheck={false} required onInput={e => setAccount(e.currentTarget.value)} />
              <label for="account-password">Password</label>
              <input id="account-password" type="password" class="wide" value={password}
                     autocomplete="current-password" minLength={6} required
                     onInput={e => setPassword(e.currentTarget.value)} />
              <div class="buttons">
                {mayLogIn && <button type="submit">Log in</button>}
                {mayRegister &&
                  <button type="button" class="primary" disabled={password.length < 6}
                          onClick={register}>Make {harmless(chat.me)} mine</button>}
              </div>
            </>}
          </form>}
      <p role="status" class="said">{harmless(words)}</p>
    </Dialog>
  );
}
