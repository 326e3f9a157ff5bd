"""Which charts a comparison gets, and what is in them."""

import pathlib

import servers
import svg

TITLES = {s.key: s.title for s in servers.ALL}
# Middle tones, which read on white and on black.
COLORS = {"hubbub-colon": "#2f81f7", "hubbub-irc": "#0f9d9d", "hubbub-tags": "#56b4b4", "epoll": "#7d8590",
          "go-mutex": "#e0700f", "go-broadcaster": "#b08800", "ngircd": "#9a5cf0",
          "inspircd": "#e0447c", "redis": "#d64545", "nats": "#3fa34d",
          "limited-colon": "#2f81f7", "limited-tags": "#56b4b4"}


def rows(found: dict, figure: str, *metrics: str, factor: float = 1) -> list[svg.Row]:
    by_server = found.get(figure, {})
    return [svg.Row(TITLES[key], COLORS[key], [by_server[key][m] * factor for m in metrics])
            for key in TITLES if key in by_server and by_server[key].get(metrics[0])]


def panels(found, metrics, unit, factor, figures, **more) -> list[svg.Panel]:
    made = [svg.Panel(title, unit, rows(found, figure, *metrics, factor=factor), **more)
            for figure, title in figures]
    return [panel for panel in made if panel.rows]


def comparison(found: dict, machine: str) -> dict[str, str]:
    closed = [("room-200", "200 members, 8 senders"), ("room-1000", "1,000 members, 4 senders")]
    fixed = [("rate-20", "20 members, 2,000 lines/s"),
             ("rate-200", "200 members, 200 lines/s")]
    rooms = [("rooms-closed", "500 rooms of 10, closed loop"),
             ("rooms-rate", "500 rooms of 10, 1,000 lines/s")]
    return {
        "cpu": svg.rows_chart(
            "What a delivery costs the server",
            f"CPU time per line delivered, log scale; less is better. {machine}",
            panels(found, ["cpu_us_per_delivery"], "microseconds per delivery", 1,
                   closed + fixed + rooms)),
        "throughput": svg.rows_chart(
            "Deliveries per second",
            f"Closed loop, 64-byte lines, log scale; more is better. {machine}",
            panels(found, ["deliveries_per_s"], "lines delivered per second", 1,
                   closed + rooms[:1])),
        "latency": svg.rows_chart(
            "From one client's send to another's read",
            "Fixed rate, log scale; full, and the number: p99; hollow: p50 and p99.9; less is better. "
            + machine,
            panels(found, ["p99_us", "p50_us", "p999_us"], "milliseconds", 1e-3,
                   fixed + rooms[1:])),
        "joins": svg.rows_chart(
            "What a storm of joins costs the server",
            f"CPU time until everybody knows of everybody, log scale. {machine}",
            panels(found, ["server_cpu_s"], "seconds of CPU", 1,
                   [("joins-colon", "2,000 into one room"),
                    ("joins-irc", "5,000 into 50 rooms of 100")])),
        "memory": svg.rows_chart(
            "Memory of who says nothing",
            "Resident memory of the server's process; of members, ten seconds after they talked; "
            f"less is better. {machine}",
            panels(found, ["kib_per_connection"], "KiB per connection", 1,
                   [("idle-5000", "5,000 in no room"), ("idle-15000", "15,000 in no room")],
                   log=False)
            + panels(found, ["kib_per_connection"], "KiB per member", 1,
                     [("members-10-talked", "4,000 in rooms of 10"),
                      ("members-200-talked", "4,000 in rooms of 200"),
                      ("members-4000-talked", "4,000 in one room")],
                     log=False, goal=3.5, goal_text="goal")),
    }


def series(found: dict, prefix: str, metric: str, factor: float = 1) -> list[svg.Series]:
    made = {key: svg.Series(title, COLORS[key], dashed=key == "epoll")
            for key, title in TITLES.items()}
    for figure, by_server in found.items():
        name, _, count = figure.rpartition("=")
        if name == prefix:
            for key, metrics in by_server.items():
                made[key].points.append((float(count), metrics[metric] * factor))
    for each in made.values():
        each.points.sort()
    return [each for each in made.values() if each.points]


def scaling(found: dict, machine: str) -> dict[str, str]:
    cpu, cost = "cpu_us_per_delivery", "CPU per delivery, microseconds"

    def chart(prefix, title, subtitle, *axes):
        made = [(x, y, series(found, prefix, metric, factor)) for x, y, metric, factor in axes]
        made = [panel for panel in made if panel[2]]
        return svg.lines_chart(title, f"{subtitle} {machine}", made) if made else ""

    members = "members of the room"
    rate = "lines per second, all senders together"
    out = {
        "scaling-members": chart(
            "members", "Cost and size of a room", "One room, 4 senders, closed loop.",
            (members, cost, cpu, 1), (members, "deliveries per second", "deliveries_per_s", 1)),
        "scaling-rooms": chart(
            "rooms", "Cost and number of rooms", "Rooms of 10, one sender each, closed loop.",
            ("rooms", cost, cpu, 1), ("rooms", "deliveries per second", "deliveries_per_s", 1)),
        "scaling-rate": chart(
            "rate", "Cost and rate", "One room of 100 members, fixed rate.",
            (rate, cost, cpu, 1), (rate, "p99 latency, milliseconds", "p99_us", 1e-3)),
    }
    return {name: drawing for name, drawing in out.items() if drawing}


def draw(whole: dict, folder: pathlib.Path) -> None:
    machine = f"{whole['environment']['cpu']}, {whole['environment']['cores']} cores."
    make = scaling if whole["kind"] == "scaling" else comparison
    for name, drawing in make(whole["medians"], machine).items():
        (folder / f"{name}.svg").write_text(drawing)
