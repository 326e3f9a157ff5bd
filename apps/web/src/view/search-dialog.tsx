import { h } from "preact";
import { useState } from "preact/hooks";
import { colourOf } from "../format/colour.ts";
import { harmless } from "../format/clean.ts";
import { clock, dayName, fullTime } from "../format/times.ts";
import { type Results, search, serverSearches } from "../state/search.ts";
import { Dialog } from "./dialog.tsx";
import { useStage } from "./hooks.ts";
import { Text } from "./text.tsx";

/** Looks for what was said in the room that is looked at. */
export function SearchDialog({ text }: { text: string }) {
  const stage = useStage();
  const { chat } = stage;
  const room = chat.current!;
  const [words, setWords] = useState(text);
  const [results, setResults] = useState<Results | null>(null);
  const [busy, setBusy] = useState(false);
  const look = (event: Event) => {
    event.preventDefault();
    if (words.trim() === "")
      return;
    setBusy(true);
    search(chat, room, words.trim(), found => {
      setBusy(false);
      setResults(found);
    });
  };
  return (
    <Dialog title={`Search in ${harmless(room.name)}`}>
      <form class="row" onSubmit={look}>
        <input type="search" data-first class="wide" aria-label="Words to look for" value={words}
               onInput={e => setWords(e.currentTarget.value)} />
        <button type="submit" class="primary" disabled={busy}>Search</button>
      </form>
      <p class="quiet" role="status">
        {busy ? "Searching …" : results === null
          ? serverSearches(chat) ? "" : "This server does not search: only what is loaded is looked through."
          : results.found.length === 0 ? results.note || "Nothing was found"
            : `${results.found.length} found. ${results.note}`}
      </p>
      <ul class="scroll listed" tabIndex={-1}>
        {results?.found.map(({ room: where, line }) =>
          <li key={line.key}>
            <button type="button" onClick={() => {
              stage.close();
              stage.goTo(chat.find(where) ?? room, line);
            }}>
              <span class="row">
                <strong class={`c${colourOf(line.nick)}`}><bdi>{harmless(line.nick)}</bdi></strong>
                <span class="quiet" title={fullTime(line.time)}>
                  {dayName(line.time, Date.now())} {clock(line.time)}
                </span>
              </span>
              <Text text={line.text.slice(0, 400)} me="" />
            </button>
          </li>)}
      </ul>
    </Dialog>
  );
}
