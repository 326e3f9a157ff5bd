import { Fragment, h } from "preact";
import { memo } from "./memo.ts";
import { harmless } from "../format/clean.ts";
import { spansOf } from "../format/formatting.ts";
import { partsOf } from "../format/links.ts";
import { mentions } from "../format/mentions.ts";

/** What somebody said, as nodes of text and links: nothing of it is ever markup. */
export const Text = memo(function Text({ text, me }: { text: string; me: string }) {
  return (
    <bdi class="text">
      {spansOf(harmless(text)).map((span, i) => {
        const style = [
          span.bold && "b", span.italic && "i", span.underline && "u", span.strike && "s",
          span.mono && "m", span.colour !== undefined && `k${span.colour}`,
        ].filter(Boolean).join(" ");
        const parts = partsOf(span.text).map((part, j) =>
          part.href === undefined ? <Words key={j} text={part.text} me={me} />
            : <a key={j} href={part.href} target="_blank" rel="noopener noreferrer nofollow">
                {part.text}
              </a>);
        return style === "" ? parts : <span key={i} class={style}>{parts}</span>;
      })}
    </bdi>
  );
});

function Words({ text, me }: { text: string; me: string }) {
  const found = mentions(text, me);
  if (found.length === 0)
    return <>{text}</>;
  const nodes = [];
  let from = 0;
  for (const at of found) {
    nodes.push(text.slice(from, at), <mark key={at}>{text.slice(at, at + me.length)}</mark>);
    from = at + me.length;
  }
  nodes.push(text.slice(from));
  return <>{nodes}</>;
}
