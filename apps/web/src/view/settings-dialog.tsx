import { h } from "preact";
import type { Choices } from "../state/settings.ts";
import { notificationsPossible, ping } from "./attention.ts";
import { Dialog } from "./dialog.tsx";
import { useChanges, useStage } from "./hooks.ts";

/** All that one can choose. */
export function SettingsDialog() {
  const stage = useStage();
  const { settings } = stage;
  useChanges(settings.changes);
  const possible = notificationsPossible();
  const notify = async (on: boolean) => {
    // Asked for by this click only, never by itself.
    const granted = on && await Notification.requestPermission() === "granted";
    settings.set("notify", granted);
  };
  return (
    <Dialog title="Settings">
      <div class="scroll settings">
        <fieldset>
          <legend>When somebody says your name, or writes to you alone</legend>
          <label class="check">
            <input type="checkbox" data-first checked={settings.get("notify") && possible === ""}
                   disabled={possible !== ""} onChange={e => void notify(e.currentTarget.checked)} />
            Notify me
          </label>
          {possible !== "" && <p class="quiet">{possible}</p>}
          <Check name="sound" text="Play a sound" onChange={on => on && ping()} />
        </fieldset>
        <fieldset>
          <legend>Messages</legend>
          <Check name="comings" text="Say who comes and goes" />
          <Check name="typing" text="Let others see that I am typing" />
          <Check name="seconds" text="Show seconds" />
        </fieldset>
        <fieldset class="columns">
          <legend>Looks</legend>
          <Choice name="theme" label="Colours"
                  options={[["system", "As the system"], ["light", "Light"], ["dark", "Dark"]]} />
          <Choice name="size" label="Letters"
                  options={[["small", "Small"], ["normal", "Normal"], ["large", "Large"]]} />
        </fieldset>
        <fieldset>
          <legend>Whom you do not hear</legend>
          {settings.get("ignored").length === 0
            ? <p class="quiet">Nobody. A click on a name, or /ignore NAME.</p>
            : <ul class="ignored">{settings.get("ignored").map(entry =>
                <li key={entry}><bdi>{entry}</bdi>
                  <button type="button" class="link" onClick={() =>
                    settings.set("ignored", settings.get("ignored").filter(x => x !== entry))}>
                    hear again
                  </button>
                </li>)}</ul>}
        </fieldset>
        <div class="buttons">
          <button type="button" onClick={() => stage.open("help")}>Keys and commands</button>
          <button type="button" onClick={() => {
            stage.close();
            stage.session.leave();
          }}>Leave the chat</button>
        </div>
      </div>
    </Dialog>
  );
}

type Named<Type> = { [Key in keyof Choices]: Choices[Key] extends Type ? Key : never }[keyof Choices];

function Check({ name, text, onChange }: {
  name: Named<boolean>;
  text: string;
  onChange?: (on: boolean) => void;
}) {
  const { settings } = useStage();
  return (
    <label class="check">
      <input type="checkbox" checked={settings.get(name)} onChange={e => {
        settings.set(name, e.currentTarget.checked);
        onChange?.(e.currentTarget.checked);
      }} />
      {text}
    </label>
  );
}

function Choice<Key extends "theme" | "size">({ name, label, options }: {
  name: Key;
  label: string;
  options: [Choices[Key], string][];
}) {
  const { settings } = useStage();
  return (
    <label>{label}
      <select value={settings.get(name)}
              onChange={e => settings.set(name, e.currentTarget.value as Choices[Key])}>
        {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
      </select>
    </label>
  );
}
