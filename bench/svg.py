"""Two kinds of charts as hand-written SVG: rows of dots, and lines. They carry their own
background and follow the reader's preference for light or dark."""

import math
from dataclasses import dataclass, field
from html import escape

STYLE = """<style>
text { font: 12px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328 }
.title { font-size: 15px; font-weight: 600 } .panel { font-size: 13px; font-weight: 600 }
.soft { fill: #59636e } .ground { fill: #ffffff } .grid { stroke: #d8dee4; stroke-width: 1 }
.axis { stroke: #8c959f; stroke-width: 1 } .goal { stroke: #cf222e; stroke-dasharray: 4 3 }
.goaltext { fill: #cf222e } .hole { fill: #ffffff }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .soft { fill: #9198a1 } .ground { fill: #0d1117 } .grid { stroke: #262c36 }
.axis { stroke: #656c76 } .goal { stroke: #ff7b72 } .goaltext { fill: #ff7b72 } .hole { fill: #0d1117 } }
</style>"""


@dataclass(frozen=True)
class Scale:
    low: float
    high: float
    start: float  # pixels
    end: float
    log: bool

    def at(self, value: float) -> float:
        def place(v):
            return math.log10(v) if self.log else v
        share = (place(value) - place(self.low)) / (place(self.high) - place(self.low))
        return self.start + share * (self.end - self.start)

    def ticks(self) -> list[float]:
        if self.log:
            first, last = math.ceil(math.log10(self.low)), math.floor(math.log10(self.high))
            decades = [10.0 ** n for n in range(first, last + 1)]
            if len(decades) > 2:
                return decades
            for marks in ((1, 2, 5), (1, 1.5, 2, 3, 4, 5, 7)):
                steps = [m * 10.0 ** n for n in range(first - 1, last + 1) for m in marks]
                steps = [t for t in steps if self.low <= t <= self.high]
                if len(steps) > 2:
                    break
            return steps
        step = 10.0 ** math.floor(math.log10(self.high - self.low))
        while (self.high - self.low) / step < 4:
            step /= 2
        count = int((self.high - self.low) / step + 1e-9)
        return [self.low + n * step for n in range(count + 1)]


def scale_over(values, start, end, log) -> Scale:
    values = [v for v in values if v > 0] or [1]
    if not log:
        return Scale(0, max(values) * 1.08, start, end, False)
    # A little room at both ends, so that no mark sits on the frame.
    return Scale(min(values) / 1.6, max(values) * 1.6, start, end, True)


def number(value: float) -> str:
    """Three digits that matter, with k and M."""
    for unit, name in ((1e6, "M"), (1e3, "k")):
        if value >= unit:
            return f"{value / unit:.3g}{name}"
    return f"{value:.3g}"


def text(x, y, what, kind="", anchor="start") -> str:
    css = f' class="{kind}"' if kind else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{css}>{escape(what)}</text>'


def line(x1, y1, x2, y2, kind) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{kind}"/>'


def document(width, height, title, subtitle, parts) -> str:
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" aria-label="{escape(title)}">',
        STYLE, f'<rect class="ground" width="{width}" height="{height}" rx="6"/>',
        text(20, 28, title, "title"), text(20, 47, subtitle, "soft"), *parts, "</svg>", ""])


@dataclass
class Row:
    label: str
    color: str
    values: list[float]  # the first is drawn full and written out, others hollow


@dataclass
class Panel:
    title: str
    unit: str
    rows: list[Row]
    log: bool = True
    goal: float | None = None
    goal_text: str = ""


def rows_chart(title: str, subtitle: str, panels: list[Panel]) -> str:
    """Panels in two columns; in each a row per server with its dot on a common scale."""
    labels, gap, row_height, top = 160, 20, 24, 82
    panel_width = 440
    width = 2 * panel_width + gap
    parts = []
    y = top
    for pair in [panels[i:i + 2] for i in range(0, len(panels), 2)]:
        height = 0.0
        for column, panel in enumerate(pair):
            left = column * (panel_width + gap) + labels
            parts += one_panel(panel, left, left + panel_width - labels - 60, y, row_height)
            height = max(height, row_height * len(panel.rows) + 76)
        y += height
    return document(width, y + 4, title, subtitle, parts)


def one_panel(panel: Panel, left, right, y, row_height) -> list[str]:
    shown = [v for row in panel.rows for v in row.values]
    scale = scale_over(shown + ([panel.goal] if panel.goal else []), left, right, panel.log)
    first, last = y + 14, y + 14 + row_height * len(panel.rows)
    parts = [text(left - 140, y, panel.title, "panel")]
    for tick in scale.ticks():
        x = scale.at(tick)
        parts += [line(x, first, x, last, "grid"),
                  text(x, last + 15, number(tick), "soft", "middle")]
    parts += [line(left, first, left, last, "axis"),
              text((left + right) / 2, last + 31, panel.unit, "soft", "middle")]
    if panel.goal:
        x = scale.at(panel.goal)
        parts += [line(x, first - 4, x, last, "goal"),
                  text(x + 4, first + 4, panel.goal_text, "goaltext")]
    for n, row in enumerate(panel.rows):
        middle = first + row_height * (n + 0.5)
        xs = [scale.at(v) for v in row.values]
        parts += [text(left - 8, middle + 4, row.label, "", "end"),
                  f'<line x1="{left:.1f}" y1="{middle:.1f}" x2="{max(xs):.1f}" y2="{middle:.1f}" '
                  f'stroke="{row.color}" stroke-width="2" opacity="0.45"/>']
        for x in xs[1:]:
            parts.append(f'<circle cx="{x:.1f}" cy="{middle:.1f}" r="4" class="hole" '
                         f'style="stroke: {row.color}; stroke-width: 2"/>')
        parts += [f'<circle cx="{xs[0]:.1f}" cy="{middle:.1f}" r="5.5" fill="{row.color}"/>',
                  text(max(xs) + 10, middle + 4, number(row.values[0]))]
    return parts


@dataclass
class Series:
    label: str
    color: str
    points: list[tuple[float, float]] = field(default_factory=list)
    dashed: bool = False


def lines_chart(title: str, subtitle: str, panels: list[tuple[str, str, list[Series]]]) -> str:
    """Panels side by side, both axes logarithmic: (label of x, label of y, series)."""
    panel_width, plot_height, top = 460, 260, 72
    width = panel_width * len(panels)
    names: dict[str, Series] = {}
    parts = []
    for n, (x_label, y_label, all_series) in enumerate(panels):
        left, right = n * panel_width + 66, (n + 1) * panel_width - 24
        xs = scale_over([p[0] for s in all_series for p in s.points], left, right, True)
        ys = scale_over([p[1] for s in all_series for p in s.points], top + plot_height, top,
                        True)
        for tick in xs.ticks():
            x = xs.at(tick)
            parts += [line(x, top, x, top + plot_height, "grid"),
                      text(x, top + plot_height + 17, number(tick), "soft", "middle")]
        for tick in ys.ticks():
            y = ys.at(tick)
            parts += [line(left, y, right, y, "grid"),
                      text(left - 8, y + 4, number(tick), "soft", "end")]
        middle = top + plot_height / 2
        parts += [line(left, top + plot_height, right, top + plot_height, "axis"),
                  line(left, top, left, top + plot_height, "axis"),
                  text((left + right) / 2, top + plot_height + 36, x_label, "soft", "middle"),
                  f'<g transform="rotate(-90 {left - 48} {middle})">'
                  + text(left - 48, middle, y_label, "soft", "middle") + "</g>"]
        for series in all_series:
            names.setdefault(series.label, series)
            path = " ".join(f"{xs.at(x):.1f},{ys.at(y):.1f}" for x, y in series.points)
            dash = ' stroke-dasharray="6 4"' if series.dashed else ""
            parts.append(f'<polyline points="{path}" fill="none" stroke="{series.color}" '
                         f'stroke-width="2.2"{dash}/>')
            parts += [f'<circle cx="{xs.at(x):.1f}" cy="{ys.at(y):.1f}" r="3.4" '
                      f'fill="{series.color}"/>' for x, y in series.points]
    parts += legend(list(names.values()), 66, top + plot_height + 62, width)
    rows = 1 + sum(182 for _ in names) // (width - 80)
    return document(width, top + plot_height + 62 + 20 * rows, title, subtitle, parts)


def legend(entries: list[Series], x, y, width) -> list[str]:
    parts, at = [], x
    for entry in entries:
        if at + 170 > width:
            at, y = x, y + 20
        dash = ' stroke-dasharray="6 4"' if entry.dashed else ""
        parts += [f'<line x1="{at}" y1="{y - 4}" x2="{at + 24}" y2="{y - 4}" '
                  f'stroke="{entry.color}" stroke-width="2.2"{dash}/>',
                  text(at + 30, y, entry.label)]
        at += 182
    return parts
