import { Fragment, h } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useChanges, useStage } from "./hooks.ts";

/** The first screen: a name, and a button. */
export function Welcome() {
  const stage = useStage();
  const { session, settings, chat } = stage;
  useChanges(session.changes);
  const { problem, phase } = session;
  const [name, setName] = useState(session.identity.name || settings.get("name"));
  const [password, setPassword] = useState("");
  const [serverPassword, setServerPassword] = useState("");
  const [hasAccount, setHasAccount] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const busy = phase === "connecting";
  const wantsServerPassword = problem?.about === "server password" || serverPassword !== "";
  const wantsPassword = hasAccount || problem?.about === "password";

  useEffect(() => {
    const wrong = problem?.about;
    const id = wrong === "server password" ? "server-password"
      : wrong === "password" ? "password" : "name";
    const input = document.getElementById(id) as HTMLInputElement | null;
    input?.focus();
    input?.select();
  }, [problem]);

  const enter = (event: Event) => {
    event.preventDefault();
    const wanted = name.trim().replace(/\s+/g, "_");
    if (wanted === "")
      return;
    settings.set("name", wanted);
    session.enter({ name: wanted, serverPassword, password: wantsPassword ? password : "" });
  };

  return (
    <main class="welcome">
      <form class="card" onSubmit={enter} aria-busy={busy}>
        <img src="icon.svg" width="64" height="64" alt="" />
        <h1>Hubbub</h1>
        <p class="quiet">Give a name, and talk{chat.wanted[0] && <>
          {" in "}<strong>{chat.wanted[0]}</strong></>}.</p>
        <label for="name">Your name</label>
        <input id="name" ref={field} value={name} onInput={e => setName(e.currentTarget.value)}
               autocomplete="username" autocapitalize="words" spellcheck={false} maxLength={32}
               required aria-invalid={problem?.about === "name"}
               aria-describedby={problem ? "problem" : undefined} />
        {wantsServerPassword && <>
          <label for="server-password">The server's password</label>
          <input id="server-password" type="password" value={serverPassword} autocomplete="off"
                 onInput={e => setServerPassword(e.currentTarget.value)}
                 aria-describedby={problem ? "problem" : undefined} />
        </>}
        {wantsPassword && <>
          <label for="password">Password of your account</label>
          <input id="password" type="password" value={password} autocomplete="current-password"
                 onInput={e => setPassword(e.currentTarget.value)}
                 aria-describedby={problem ? "problem" : undefined} />
        </>}
        <p class="problem" id="problem" role="alert">{problem?.text}</p>
        <button class="primary" type="submit" disabled={busy}>
          {busy ? "Connecting …" : "Join"}
        </button>
        {!wantsPassword &&
          <button type="button" class="link" onClick={() => setHasAccount(true)}>
            I have an account here
          </button>}
        {wantsPassword &&
          <button type="button" class="link" onClick={() => {
            setHasAccount(false);
            setPassword("");
            session.problem = null;
            session.changes.changed();
          }}>
            Come in without an account
          </button>}
      </form>
    </main>
  );
}
