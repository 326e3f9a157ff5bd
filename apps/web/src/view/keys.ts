import type { Stage } from "./stage.ts";

/** Keys that work wherever the focus is. */
export function watchKeys(stage: Stage) {
  const { chat } = stage;
  document.addEventListener("keydown", event => {
    if (stage.session.phase === "out" || stage.dialog !== null)
      return;
    const go = (to: number) => {
      const room = chat.rooms[to];
      if (room !== undefined)
        stage.show(room);
      event.preventDefault();
    };
    const at = chat.rooms.indexOf(chat.current!);
    const onlyAlt = event.altKey && !event.ctrlKey && !event.metaKey;
    if (onlyAlt && event.key === "ArrowUp")
      go(at - 1);
    else if (onlyAlt && event.key === "ArrowDown")
      go(at + 1);
    else if (onlyAlt && /^[1-9]$/.test(event.key))
      go(Number(event.key) - 1);
    else if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
      stage.open("rooms");
      event.preventDefault();
    } else if (event.key === "Escape" && stage.drawer !== null) {
      stage.openDrawer(null);
    }
  });
}
