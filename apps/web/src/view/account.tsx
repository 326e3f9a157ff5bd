import { Fragment, h } from "preact";
import { useState } from "preact/hooks";
import { harmless } from "../format/clean.ts";
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

  /** Says what an answer says, or that it was done, and then does the rest. */
  const answered = (done: string, then: () => void) => chat.label(answer => {
    const problem = refusal(answer);
    setWords(problem ?? done);
    if (problem === null)
      then();
    return problem !== null;
  });
  const learned = () => session.learned(password);
  const rename = (event: Event) => {
    event.preventDefault();
    const wanted = name.trim().replace(/\s+/g, "_");
    chat.send("NICK", [wanted], answered(`You are ${wanted} now`, () => session.renamed(wanted)));
  };
  const register = () => chat.send("REGISTER", ["*", "*", password], answered(
    `${chat.me} is yours from now on. Come back with "I have an account here".`, learned));
  const logIn = () => chat.send("AUTHENTICATE", ["PLAIN"], chat.label(first => {
    const problem = refusal(first);
    if (problem !== null)
      setWords(problem);
    else
      plainAnswer(account.trim(), password).forEach((piece, i, all) => chat.send(
        "AUTHENTICATE", [piece],
        i < all.length - 1 ? {} : answered("You are logged in", learned)));
    return true;
  }));
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
