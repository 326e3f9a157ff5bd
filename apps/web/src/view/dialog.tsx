import { type ComponentChildren, h } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useStage } from "./hooks.ts";
import { IconButton } from "./icons.tsx";

/** A window above the chat. The browser's own element keeps the focus in it, closes it with
    Escape and gives the focus back. */
export function Dialog({ title, children }: { title: string; children: ComponentChildren }) {
  const stage = useStage();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    element.current!.showModal();
    element.current!.querySelector<HTMLElement>("[data-first]")?.focus();
  }, []);
  return (
    <dialog ref={element} aria-labelledby="dialog-title" onClose={() => stage.close()}
            onClick={e => e.target === element.current && element.current!.close()}>
      <div class="dialog">
        <header>
          <h2 id="dialog-title">{title}</h2>
          <IconButton icon="close" label="Close" onClick={() => element.current!.close()} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
