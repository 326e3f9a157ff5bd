"""Draws what a comparison found, with matplotlib: a row per server, or lines over a size."""

import pathlib
from typing import NamedTuple

import matplotlib

matplotlib.use("agg")
matplotlib.rcParams.update({"font.size": 9, "axes.titlesize": 10, "axes.titleweight": "bold",
                            "axes.spines.top": False, "axes.spines.right": False,
                            "axes.grid": True, "axes.axisbelow": True, "grid.alpha": 0.4})
from matplotlib import pyplot, ticker  # noqa: E402 (after what they depend on)

import servers

TITLES = {s.key: s.title for s in servers.ALL}
COLORS = {"hubbub-colon": "#2f81f7", "hubbub-irc": "#0f9d9d", "hubbub-tags": "#56b4b4", "epoll": "#7d8590",
          "go-mutex": "#e0700f", "go-broadcaster": "#b08800", "ngircd": "#9a5cf0",
          "inspircd": "#e0447c", "redis": "#d64545", "nats": "#3fa34d",
          "limited-colon": "#2f81f7", "limited-tags": "#56b4b4"}
SHORT = ticker.FuncFormatter(lambda value, _: number(value))


class Panel(NamedTuple):
    figure: str
    title: str
    unit: str
    metrics: tuple[str, ...]  # the first is drawn full and written out, others hollow
    factor: float = 1
    log: bool = True
    goal: float | None = None


def number(value: float) -> str:
    """Three digits that matter, with k and M."""
    for unit, name in ((1e6, "M"), (1e3, "k")):
        if value >= unit:
            return f"{value / unit:.3g}{name}"
    return f"{value:.3g}"


def scaled(axis, log: bool) -> None:
    """Ticks that are written out; where there are few decades, some between them as well."""
    if log:
        low, high = axis.get_view_interval()
        few = high / low < 500
        axis.set_major_locator(ticker.LogLocator(subs=(1, 2, 5) if few else (1,)))
        axis.set_minor_locator(ticker.NullLocator())
    axis.set_major_formatter(SHORT)


def draw_rows(axes, panel: Panel, found: dict) -> None:
    rows = [(key, [found[panel.figure][key][m] * panel.factor for m in panel.metrics])
            for key in TITLES if found[panel.figure].get(key, {}).get(panel.metrics[0])]
    if panel.log:
        axes.set_xscale("log")
    for y, (key, values) in enumerate(rows):
        axes.plot(values[1:], [y] * (len(values) - 1), "o", mfc="white", color=COLORS[key])
        axes.plot(values[:1], [y], "o", color=COLORS[key])
        axes.hlines(y, min(values), max(values), color=COLORS[key], alpha=0.5)
        axes.annotate(number(values[0]), (max(values), y), (7, 0), textcoords="offset points",
                      va="center", annotation_clip=False)
    if panel.goal:
        axes.axvline(panel.goal, color="#cf222e", linestyle="--", label="goal")
        axes.legend(frameon=False)
    axes.set_yticks(range(len(rows)), [TITLES[key] for key, _ in rows])
    axes.set(title=panel.title, xlabel=panel.unit, ylim=(len(rows) - 0.5, -0.5))
    axes.margins(x=0.12)
    if not panel.log:
        axes.set_xlim(left=0)
    scaled(axes.xaxis, panel.log)


def rows_chart(found: dict, title: str, subtitle: str, panels: list[Panel]):
    panels = [p for p in panels if any(p.metrics[0] in m for m in found.get(p.figure, {}).values())]
    if not panels:
        return None
    deep = (len(panels) + 1) // 2
    figure, grid = pyplot.subplots(deep, 2, figsize=(10.5, 0.7 + 2.9 * deep), squeeze=False,
                                   layout="constrained")
    figure.suptitle(f"{title}\n{subtitle}")
    for axes, panel in zip(grid.flat, panels):
        draw_rows(axes, panel, found)
    for axes in grid.flat[len(panels):]:
        axes.remove()
    return figure


def comparison(found: dict, machine: str) -> dict:
    cpu, rate = ("cpu_us_per_delivery",), ("deliveries_per_s",)
    latency = ("p99_us", "p50_us", "p999_us")
    closed = [("room-200", "200 members, 8 senders"), ("room-1000", "1,000 members, 4 senders")]
    fixed = [("rate-20", "20 members, 2,000 lines/s"), ("rate-200", "200 members, 200 lines/s")]
    rooms = [("rooms-closed", "500 rooms of 10, closed loop"),
             ("rooms-rate", "500 rooms of 10, 1,000 lines/s")]
    silent = [("idle-5000", "5,000 in no room"), ("idle-15000", "15,000 in no room")]
    members = [("members-10-talked", "4,000 in rooms of 10"),
               ("members-200-talked", "4,000 in rooms of 200"),
               ("members-4000-talked", "4,000 in one room")]
    joins = [("joins-colon", "2,000 into one room"), ("joins-irc", "5,000 into 50 rooms of 100")]
    memory = ("kib_per_connection",)
    return {
        "cpu": rows_chart(
            found, "What a delivery costs the server",
            f"CPU time per line delivered, log scale; less is better. {machine}",
            [Panel(*p, "microseconds per delivery", cpu) for p in closed + fixed + rooms]),
        "throughput": rows_chart(
            found, "Deliveries per second",
            f"Closed loop, 64-byte lines, log scale; more is better. {machine}",
            [Panel(*p, "lines delivered per second", rate) for p in closed + rooms[:1]]),
        "latency": rows_chart(
            found, "From one client's send to another's read",
            "Fixed rate, log scale; full, and the number: p99; hollow: p50 and p99.9; "
            f"less is better. {machine}",
            [Panel(*p, "milliseconds", latency, 1e-3) for p in fixed + rooms[1:]]),
        "joins": rows_chart(
            found, "What a storm of joins costs the server",
            f"CPU time until everybody knows of everybody, log scale. {machine}",
            [Panel(*p, "seconds of CPU", ("server_cpu_s",)) for p in joins]),
        "memory": rows_chart(
            found, "Memory of who says nothing",
            "Resident memory of the server's process; of members, ten seconds after they talked; "
            f"less is better. {machine}",
            [Panel(*p, "KiB per connection", memory, log=False) for p in silent]
            + [Panel(*p, "KiB per member", memory, log=False, goal=3.5) for p in members]),
    }


def lines_chart(found: dict, prefix: str, title: str, x_label: str, *columns):
    """Panels side by side, both axes logarithmic; a column is a label, metric and factor."""
    sizes = {figure: float(figure.rpartition("=")[2]) for figure in found
             if figure.rpartition("=")[0] == prefix}
    if not sizes:
        return None
    figure, grid = pyplot.subplots(1, len(columns), figsize=(10.5, 4.2), layout="constrained")
    figure.suptitle(title)
    for axes, (y_label, metric, factor) in zip(grid, columns):
        for key, label in TITLES.items():
            points = sorted((size, found[name][key][metric] * factor)
                            for name, size in sizes.items() if key in found[name])
            if points:
                axes.loglog(*zip(*points), "o--" if key == "epoll" else "o-", label=label,
                            color=COLORS[key], markersize=3.5)
        axes.set(xlabel=x_label, ylabel=y_label)
        scaled(axes.xaxis, True)
        scaled(axes.yaxis, True)
    figure.legend(*grid[0].get_legend_handles_labels(), loc="upper center", ncols=6,
                  frameon=False, bbox_to_anchor=(0.5, 0))
    return figure


def scaling(found: dict, machine: str) -> dict:
    cost = ("CPU per delivery, microseconds", "cpu_us_per_delivery", 1)
    rate = ("deliveries per second", "deliveries_per_s", 1)
    return {
        "scaling-members": lines_chart(
            found, "members", f"Cost and size of a room\nOne room, 4 senders, closed loop. {machine}",
            "members of the room", cost, rate),
        "scaling-rooms": lines_chart(
            found, "rooms", f"Cost and number of rooms\nRooms of 10, one sender each, closed loop. {machine}",
            "rooms", cost, rate),
        "scaling-rate": lines_chart(
            found, "rate", f"Cost and rate\nOne room of 100 members, fixed rate. {machine}",
            "lines per second, all senders together", cost,
            ("p99 latency, milliseconds", "p99_us", 1e-3)),
    }


def draw(whole: dict, folder: pathlib.Path) -> None:
    machine = f"{whole['environment']['cpu']}, {whole['environment']['cores']} cores."
    make = scaling if whole["kind"] == "scaling" else comparison
    for name, figure in make(whole["medians"], machine).items():
        if figure:
            figure.savefig(folder / f"{name}.png", bbox_inches="tight", dpi=90)
            pyplot.close(figure)
