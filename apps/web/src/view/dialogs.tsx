import { h } from "preact";
import { useState } from "preact/hooks";
import { harmless } from "../format/clean.ts";
import { plain } from "../format/formatting.ts";
import { bytes } from "../irc/split.ts";
import { commands } from "../state/commands.ts";
import { refusal } from "../state/refusals.ts";
import { AccountDialog } from "./account.tsx";
import { Dialog } from "./dialog.tsx";
import { useChanges, useStage } from "./hooks.ts";
import { RoomsDialog } from "./rooms-dialog.tsx";
import { SearchDialog } from "./search-dialog.tsx";
import { SettingsDialog } from "./settings-dialog.tsx";
import { Text } from "./text.tsx";

/** The dialog that is open, if any. */
export function Dialogs() {
  const stage = useStage();
  useChanges(stage.changes);
  switch (stage.dialog?.name) {
    case "rooms":
      return <RoomsDialog />;
    case "search":
      return <SearchDialog text={stage.dialog.text} />;
    case "settings":
      return <SettingsDialog />;
    case "account":
      return <AccountDialog />;
    case "help":
      return <HelpDialog />;
    case "paste":
      return <PasteDialog text={stage.dialog.text} />;
    case "topic":
      return <TopicDialog />;
    case "delete":
      return <DeleteDialog text={stage.dialog.text} />;
    default:
      return null;
  }
}

/** Asks before a long paste. */
function PasteDialog({ text }: { text: string }) {
  const stage = useStage();
  const lines = text.replace(/\n+$/, "").split("\n").length;
  const { capabilities } = stage.chat;
  const fits = capabilities.has("draft/multiline")
    && bytes(text) <= capabilities.limit("draft/multiline", "max-bytes", 4096)
    && lines <= capabilities.limit("draft/multiline", "max-lines", 24);
  return (
    <Dialog title={lines > 1 ? `Paste ${lines} lines?` : `Paste ${text.length} characters?`}>
      <pre class="preview" tabIndex={0}>{preview(text)}</pre>
      <p class="quiet">{fits ? "They would be sent as one message."
        : "That is more than one message can hold: everybody would get several, one after the other."}</p>
      <Buttons yes="Paste" onYes={stage.dialog?.done} />
    </Dialog>
  );
}

/** The beginning of a text of several lines. */
function preview(text: string) {
  return text.slice(0, 2_000).split("\n").map(harmless).join("\n");
}

function DeleteDialog({ text }: { text: string }) {
  const stage = useStage();
  return (
    <Dialog title="Delete this message?">
      <blockquote><bdi>{harmless(plain(text)).slice(0, 500)}</bdi></blockquote>
      <p class="quiet">It is taken away for everybody. Who has read it, or uses another program,
        may still have it.</p>
      <Buttons yes="Delete" danger onYes={stage.dialog?.done} />
    </Dialog>
  );
}

function Buttons({ yes, danger, onYes }: { yes: string; danger?: boolean; onYes: (() => void) | undefined }) {
  const stage = useStage();
  return (
    <div class="buttons">
      <button type="button" onClick={() => stage.close()}>Cancel</button>
      <button type="button" data-first class={danger ? "primary danger" : "primary"} onClick={() => {
        stage.close();
        // The dialog gives the focus back first.
        setTimeout(() => onYes?.());
      }}>{yes}</button>
    </div>
  );
}

function TopicDialog() {
  const stage = useStage();
  const room = stage.chat.current!;
  const [topic, setTopic] = useState(room.topic);
  const [problem, setProblem] = useState("");
  const set = (event: Event) => {
    event.preventDefault();
    if (topic === room.topic) {
      stage.close();
      return;
    }
    stage.chat.send("TOPIC", [room.name, topic], stage.chat.label(answer => {
      const refused = refusal(answer);
      setProblem(refused ?? "");
      if (refused === null)
        stage.close();
      return refused !== null;
    }));
  };
  return (
    <Dialog title={`Topic of ${harmless(room.name)}`}>
      {room.topic && <p class="shown-topic"><Text text={room.topic} me="" /></p>}
      <form onSubmit={set}>
        <textarea class="topic-text" data-first rows={3} aria-label="Topic" value={topic}
                  maxLength={stage.chat.isupport.number("TOPICLEN", 300)}
                  onInput={e => setTopic(e.currentTarget.value.replace(/\n/g, " "))} />
        <p class="problem" role="alert">{problem}</p>
        <div class="buttons"><button type="submit" class="primary">Set the topic</button></div>
      </form>
    </Dialog>
  );
}

const keys: [string, string][] = [
  ["Enter", "sends"],
  ["Shift+Enter", "begins another line"],
  ["Tab", "completes names, #rooms and /commands"],
  ["↑ in an empty line", "brings back what you said"],
  ["Alt+↑, Alt+↓", "goes to the next room"],
  ["Alt+1 … Alt+9", "goes to that room"],
  ["Ctrl+K", "lists the rooms of the server"],
  ["↑ ↓ in the messages", "goes from one to the next; Tab to its buttons"],
  ["Escape", "goes back to the newest line"],
];

function HelpDialog() {
  return (
    <Dialog title="Keys and commands">
      <div class="scroll" tabIndex={0} data-first>
        <dl class="help">
          {keys.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}
          {Object.entries(commands).map(([name, { usage, help }]) =>
            <div key={name}><dt><code>/{name} {usage}</code></dt><dd>{help}</dd></div>)}
        </dl>
      </div>
    </Dialog>
  );
}
