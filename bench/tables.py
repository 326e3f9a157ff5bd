"""Prints what a comparison found, as tables that read well in a terminal and as Markdown."""

import goals
import servers
import workloads

TITLES = {s.key: s.title for s in servers.ALL}

# metric, heading, format
FANOUT = [
    ("cpu_us_per_delivery", "CPU/delivery us", "{:.3f}"),
    ("deliveries_per_s", "deliveries/s", "{:,.0f}"),
    ("p50_us", "p50 us", "{:,.0f}"),
    ("p99_us", "p99 us", "{:,.0f}"),
    ("p999_us", "p99.9 us", "{:,.0f}"),
    ("server_busy", "server busy", "{:.0%}"),
    ("load_busy", "generator busy", "{:.0%}"),
]
JOINS = [
    ("server_cpu_s", "server CPU s", "{:.2f}"),
    ("seconds", "took s", "{:.2f}"),
    ("cpu_us_per_delivery", "CPU/announcement us", "{:.3f}"),
    ("p99_us", "p99 until in, us", "{:,.0f}"),
]
IDLE = [
    ("kib_per_connection", "KiB/connection", "{:.2f}"),
    ("resident_kib", "resident KiB", "{:,.0f}"),
    ("idle_cpu_percent", "CPU %", "{:.2f}"),
    ("entry_cpu_s", "CPU to enter s", "{:.2f}"),
    ("connections", "connections", "{:,.0f}"),
]
MEMBERS = [
    ("kib_per_connection", "KiB/member", "{:.2f}"),
    ("resident_kib", "resident KiB", "{:,.0f}"),
    ("idle_cpu_percent", "CPU %", "{:.2f}"),
    ("connections", "members", "{:,.0f}"),
]
LEFT = [
    ("grown_kib", "KiB more than at the start", "{:,.0f}"),
    ("resident_kib", "resident KiB", "{:,.0f}"),
]
LOUD = [
    ("lost_connections", "connections lost", "{:.0f}"),
    ("said_per_s", "lines/s", "{:,.0f}"),
    ("server_busy", "server busy", "{:.0%}"),
    ("resident_kib", "resident KiB", "{:,.0f}"),
]
LISTING = [
    ("cpu_us_per_delivery", "CPU/room us", "{:.3f}"),
    ("said_per_s", "LISTs/s", "{:,.1f}"),
    ("p50_us", "PING p50 us", "{:,.0f}"),
    ("p99_us", "PING p99 us", "{:,.0f}"),
    ("max_us", "PING max us", "{:,.0f}"),
]
SLOW = [
    ("said_per_s", "lines/s", "{:,.0f}"),
    ("p50_us", "p50 us", "{:,.0f}"),
    ("p99_us", "p99 us", "{:,.0f}"),
    ("cpu_us_per_delivery", "CPU/delivery us", "{:.3f}"),
    ("slow_dropped", "dropped", "{:.0f}"),
]

SHAKE = [
    ("cpu_us_per_delivery", "CPU/handshake us", "{:.0f}"),
    ("said_per_s", "handshakes/s", "{:,.0f}"),
]

# figure, heading, columns, the metric that is compared with the bare server's
SECTIONS = [
    ("room-200", "One room, closed loop: 200 members, 8 senders", FANOUT, "cpu_us_per_delivery"),
    ("room-200-long", "The same, measured for four seconds", FANOUT, "p999_us"),
    ("room-1000", "One room, closed loop: 1,000 members, 4 senders", FANOUT,
     "cpu_us_per_delivery"),
    ("rate-20", "Fixed rate: 20 members, 2,000 lines/s", FANOUT, "cpu_us_per_delivery"),
    ("rate-200", "Fixed rate: 200 members, 200 lines/s", FANOUT, "cpu_us_per_delivery"),
    ("rooms-closed", "500 rooms of 10, closed loop", FANOUT, None),
    ("rooms-rate", "500 rooms of 10, 1,000 lines/s", FANOUT, None),
    ("joins-irc", "5,000 join 50 rooms of 100", JOINS, None),
    ("joins-colon", "2,000 join one room", JOINS, "server_cpu_s"),
    ("idle-5000", "5,000 idle connections", IDLE, "kib_per_connection"),
    ("idle-15000", "15,000 idle connections", IDLE, "kib_per_connection"),
    ("nameless-5000", "5,000 idle connections without a name", IDLE, None),
    *((f"members-{size}-{when}", f"4,000 members, {rooms}, {what}", columns, None)
      for size, rooms in ((10, "in rooms of 10"), (200, "in rooms of 200"),
                          (4000, "in one room"))
      for when, what, columns in (("came", "10 s after they came", MEMBERS),
                                  ("talked", "10 s after they talked", MEMBERS),
                                  ("left", "10 s after they left", LEFT))),
    ("slow-none", "200 members, everybody reads", SLOW, None),
    ("slow-never", "... one of them never reads", SLOW, None),
    ("slow-ten", "... and ten more read slowly", SLOW, None),
    ("tls-line", "200 members, one line at a time, over TLS and in clear", FANOUT, None),
    ("tls-lines", "... 20 lines at a time", FANOUT, None),
    ("tls-idle", "2,000 idle connections over TLS and in clear", IDLE, None),
    ("tls-shake", "TLS handshakes, one after the other (ECDSA, TLS 1.3)", SHAKE, None),
    ("ws-200", "200 members, 8 senders, in lines and in WebSocket messages", FANOUT, None),
    ("ws-line", "... one sender, one line at a time", FANOUT, None),
    ("ws-idle", "2,000 idle connections, in lines and in WebSocket messages", IDLE, None),
    ("tls-storm", "50 members, 100 lines/s, while 500 handshakes/s come", FANOUT, None),
    *((f"loud-{senders}", f"{senders} shout 4 KiB lines at 100 who read 1 MB/s, default limits",
       LOUD, None) for senders in (5, 20, 50)),
    ("firehose-light", "One sends all he can to 200, one of whom reads 2 MB/s", LOUD, None),
    ("firehose-heavy", "... in lines of 4 KiB", LOUD, None),
    ("list-1", "LIST of 20,000 rooms", LISTING, None),
    ("list-20", "... by twenty at once", LISTING, None),
]


def render(rows: list[list[str]]) -> str:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]

    def line(row):
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        return "| " + " | ".join(cells) + " |"

    rule = "|" + "|".join(
        "-" * (w + 2) if i == 0 else "-" * (w + 1) + ":" for i, w in enumerate(widths)) + "|"
    return "\n".join([line(rows[0]), rule, *(line(row) for row in rows[1:])])


def section(heading: str, columns, found: dict, compared: str | None) -> str:
    limit = found.get("epoll", {}).get(compared) if compared else None
    rows = [["", *(title for _, title, _ in columns), *(["x bare"] if limit else [])]]
    for key, title in TITLES.items():
        if key not in found:
            continue
        metrics = found[key]
        cells = [form.format(metrics[m]) if m in metrics else "" for m, _, form in columns]
        if limit:
            cells.append(f"{metrics[compared] / limit:.2f}")
        rows.append([title, *cells])
    return f"### {heading}\n\n{render(rows)}\n"


def goal_table(found: list[goals.Goal]) -> str:
    rows = [["goal", "workload", "found", "wanted", "result"]]
    for goal in found:
        if goal.met is None:
            continue
        wanted = f"{'>=' if goal.at_least else '<='} {goal.limit:g}"
        rows.append([goal.text, goal.workload, f"{goal.value:.2f}", wanted,
                     "met" if goal.met else "NOT MET"])
    return "### Goals\n\n" + render(rows) + "\n" if len(rows) > 1 else ""


def report(medians: dict, plan: list[workloads.Workload], quick: bool) -> str:
    parts = []
    titles = {f: w.title for w in plan for f in w.figures}
    for figure, heading, columns, compared in SECTIONS:
        if figure in medians:
            shown = f"{titles[figure]} ({figure})" if quick else heading
            parts.append(section(shown, columns, medians[figure], compared))
    if not quick:
        parts.append(goal_table(goals.goals(medians)))
    return "\n".join(parts)
