import { h } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { harmless } from "../format/clean.ts";
import { useChanges, useStage } from "./hooks.ts";

/** A menu beside what it belongs to; on a narrow screen at its lower edge. */
export function MenuView() {
  const stage = useStage();
  useChanges(stage.changes);
  const { menu } = stage;
  const box = useRef<HTMLDivElement>(null);
  const back = useRef<Element | null>(null);

  useEffect(() => {
    const element = box.current;
    if (menu === null || element === null)
      return;
    back.current = document.activeElement;
    const { innerWidth: w, innerHeight: h } = window;
    if (w > 640) {
      const size = element.getBoundingClientRect();
      element.style.left = `${Math.max(8, Math.min(menu.at.left, w - size.width - 8))}px`;
      element.style.top = `${menu.at.bottom + size.height + 8 < h ? menu.at.bottom + 4
        : Math.max(8, menu.at.top - size.height - 4)}px`;
    }
    element.querySelector("button")?.focus();
  }, [menu]);

  if (menu === null)
    return null;
  const close = () => {
    stage.openMenu(null);
    if (back.current instanceof HTMLElement)
      back.current.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const buttons = [...box.current!.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const go = (to: number) => buttons[(to + buttons.length) % buttons.length]?.focus();
    if (event.key === "Escape" || event.key === "Tab")
      close();
    else if (event.key === "ArrowDown")
      go(at + 1);
    else if (event.key === "ArrowUp")
      go(at - 1);
    else if (event.key === "Home")
      go(0);
    else if (event.key === "End")
      go(-1);
    else
      return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu-layer" onClick={close}>
      <div class="menu" role="menu" ref={box} aria-label={harmless(menu.title)} onKeyDown={onKey}
           onClick={e => e.stopPropagation()}>
        <p class="menu-title" role="presentation"><bdi>{harmless(menu.title)}</bdi></p>
        {menu.items.map(item =>
          <button type="button" role="menuitem" key={item.text} class={item.danger ? "danger" : ""}
                  tabIndex={-1} onClick={() => {
                    close();
                    item.run();
                  }}>
            {item.text}
          </button>)}
      </div>
    </div>
  );
}
