import { h } from "preact";
/** Our own icons: strokes in a square of 24. */
const paths = {
  menu: "M4 7h16M4 12h16M4 17h16",
  people: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.3M18 14.5c2 .8 3.2 2.7 3.5 5.5",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20",
  settings: "M4 7h9M17 7h3M15 4.5v5M4 17h3M11 17h9M9 14.5v5",
  plus: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6 6 18",
  send: "M4 12 20 4l-5 16-4-7zM11 13l9-9",
  reply: "M10 6 4 12l6 6M4 12h9c4 0 7 2 7 6",
  smile: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 14c1.8 2.4 5.2 2.4 7 0M9 9.5v.2M15 9.5v.2",
  trash: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  down: "M12 5v14M6 13l6 6 6-6",
  up: "M12 19V5M6 11l6-6 6 6",
  user: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c.7-4.5 3.7-6 8-6s7.3 1.5 8 6",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

export function IconButton({ icon, label, onClick, class: more = "", expanded }: {
  icon: IconName;
  label: string;
  onClick: (event: MouseEvent) => void;
  class?: string;
  expanded?: boolean;
}) {
  return (
    <button type="button" class={`icon-button ${more}`} aria-label={label} title={label}
            onClick={onClick} aria-expanded={expanded}>
      <Icon name={icon} />
    </button>
  );
}
