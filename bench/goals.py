"""What a comparison should reach."""

from dataclasses import dataclass

import workloads

CPU = "cpu_us_per_delivery"
MEMORY = "kib_per_connection"
GO = ["go-mutex", "go-broadcaster"]
IRCDS = ["ngircd", "inspircd"]
COLON, IRC, BARE = "hubbub-colon", "hubbub-irc", "epoll"
IRCS = "hubbub-ircs"
WS = "hubbub-ws"


@dataclass(frozen=True)
class Goal:
    workload: str
    text: str
    value: float | None
    limit: float
    at_least: bool = False

    @property
    def met(self) -> bool | None:
        if self.value is None:
            return None
        return self.value >= self.limit if self.at_least else self.value <= self.limit


def short(server: str) -> str:
    return server.split("-", 1)[1]


class Goals:
    """Collects goals from what was found: figure -> server -> metric."""

    def __init__(self, medians: dict) -> None:
        self.medians = medians
        self.all: list[Goal] = []

    def get(self, figure, server, metric):
        return self.medians.get(figure, {}).get(server, {}).get(metric)

    def ratio(self, figure, metric, one, other):
        a, b = self.get(figure, one, metric), self.get(figure, other, metric)
        return a / b if a is not None and b else None

    def best(self, figure, metric, of):
        found = [(self.get(figure, s, metric), s) for s in of]
        found = [pair for pair in found if pair[0]]  # 0: nothing was delivered
        return min(found)[1] if found else of[0]

    def at_most(self, limit, figure, text, metric, one, other):
        self.all.append(Goal(figure, text, self.ratio(figure, metric, one, other), limit))

    def at_least(self, limit, figure, text, metric, one, other):
        self.all.append(Goal(figure, text, self.ratio(figure, metric, one, other), limit, True))

    def absolute(self, limit, figure, text, metric, server):
        self.all.append(Goal(figure, text, self.get(figure, server, metric), limit))

    def cpu_near_bare(self, figure):
        self.at_most(1.25, figure, "CPU per delivery, colon / bare epoll", CPU, COLON, BARE)

    def p99_near_bare(self, figure):
        self.at_most(1.25, figure, "p99 latency, colon / bare epoll", "p99_us", COLON, BARE)

    def below_brokers(self, figure, *ours):
        for server in ours:
            for peer, title in (("redis", "Redis"), ("nats", "NATS")):
                self.at_most(1, figure, f"CPU per delivery, {short(server)} / {title}", CPU,
                             server, peer)


def of_talk(found: Goals) -> None:
    for figure in ("room-200", "room-1000"):
        found.cpu_near_bare(figure)
        found.at_least(25, figure, "CPU per delivery, Go mutex / colon", CPU, "go-mutex", COLON)
        for peer in IRCDS:
            found.at_least(4, figure, f"CPU per delivery, {peer} / irc", CPU, peer, IRC)
        found.below_brokers(figure, COLON, IRC)
    found.p99_near_bare("room-200-long")
    found.at_most(1.25, "room-200-long", "p99.9 latency, colon / bare epoll", "p999_us", COLON,
                  BARE)
    found.p99_near_bare("room-1000")
    found.at_most(2, "room-200", "CPU per delivery, irc with tags / without", CPU,
                  "hubbub-tags", IRC)
    for figure in ("rate-20", "rate-200"):
        found.cpu_near_bare(figure)
        found.p99_near_bare(figure)
        found.at_most(1, figure, "CPU per delivery, colon / better of Go", CPU, COLON,
                      found.best(figure, CPU, GO))
        found.below_brokers(figure, COLON, IRC)
    for figure in ("rooms-closed", "rooms-rate"):
        found.at_most(1, figure, "CPU per delivery, irc / better of ngIRCd, InspIRCd", CPU, IRC,
                      found.best(figure, CPU, IRCDS))
        found.below_brokers(figure, IRC)


def of_joins(found: Goals) -> None:
    found.at_most(1, "joins-irc", "server CPU, irc / better of ngIRCd, InspIRCd",
                  "server_cpu_s", IRC, found.best("joins-irc", "server_cpu_s", IRCDS))
    found.at_most(0.25, "joins-colon", "server CPU, colon / bare epoll", "server_cpu_s", COLON,
                  BARE)


def of_memory(found: Goals) -> None:
    for server in (COLON, IRC):
        name = short(server)
        for figure in ("idle-5000", "idle-15000"):
            # Colon's have no name, irc's have one.
            found.absolute(2.8 if server == COLON else 4, figure, f"KiB per connection, {name}",
                           MEMORY, server)
            # "No measurable CPU": a thousandth of a core.
            found.absolute(0.1, figure, f"CPU % of a core, {name}", "idle_cpu_percent", server)
        for size in (10, 200, 4000):
            for when in ("came", "talked"):
                figure = f"members-{size}-{when}"
                found.absolute(3.5, figure, f"KiB per member, {name}", MEMORY, server)
                ours, theirs = found.get(figure, server, MEMORY), ircds_member(found, size, when)
                found.all.append(Goal(
                    figure, f"KiB per member, {name} / better of ngIRCd, InspIRCd",
                    ours / theirs if ours and theirs else None, 1))
            found.absolute(4 * 1024, f"members-{size}-left",
                           f"KiB more than at the start, {name}", "grown_kib", server)
    found.absolute(2.8, "nameless-5000", "KiB per connection, irc", MEMORY, IRC)


def ircds_member(found: Goals, size: int, when: str) -> float | None:
    """The better of them. ngIRCd, which is left out of the largest room, needs as much for each
    member in rooms of 200."""
    inspircd = found.get(f"members-{size}-{when}", "inspircd", MEMORY)
    ngircd = found.get(f"members-{min(size, 200)}-{when}", "ngircd", MEMORY)
    return min((value for value in (inspircd, ngircd) if value), default=None)


def of_slow_readers(found: Goals) -> None:
    for server in (COLON, IRC):
        for figure in ("slow-never", "slow-ten"):
            for metric, text, limit, more in (("said_per_s", "lines/s", 0.9, True),
                                              ("p99_us", "p99 latency", 1.1, False)):
                a = found.get(figure, server, metric)
                b = found.get("slow-none", server, metric)
                found.all.append(Goal(
                    figure, f"{text}, {server}, with slow members / without",
                    a / b if a and b else None, limit, more))


def of_harm(found: Goals) -> None:
    unlimited = [COLON, "hubbub-tags"]
    for figure, able in (("loud-5", workloads.LIMITED), ("loud-20", workloads.LIMITED),
                         ("loud-50", workloads.LIMITED), ("firehose-light", unlimited),
                         ("firehose-heavy", unlimited)):
        for server in able:
            found.absolute(0, figure, f"connections lost, {short(server)}", "lost_connections",
                           server)
    for figure in ("list-1", "list-20"):
        found.absolute(1, figure, "us of CPU per room of a LIST", CPU, IRC)
        found.absolute(1000, figure, "us, the longest another's PING waited", "max_us", IRC)


def of_tls(found: Goals) -> None:
    for figure, theirs in (("tls-line", 0.4), ("tls-lines", 0.4)):
        found.at_most(theirs, figure, "CPU per delivery, irc / InspIRCd, both TLS", CPU, IRCS,
                      "inspircd-tls")
    found.at_most(1.5, "tls-line", "CPU per delivery, irc, TLS / in clear", CPU, IRCS, IRC)
    found.absolute(15, "tls-idle", "KiB per connection, irc, TLS", MEMORY, IRCS)
    found.at_most(1, "tls-idle", "KiB per connection, irc / InspIRCd, both TLS", MEMORY, IRCS,
                  "inspircd-tls")
    shake = found.get("tls-shake", IRCS, CPU)
    found.all.append(Goal("tls-shake", "handshakes a second and core",
                          1e6 / shake if shake else None, 2500, True))
    found.absolute(10_000, "tls-storm", "p99 latency in us while 500 shake hands a second",
                   "p99_us", IRCS)


def of_websocket(found: Goals) -> None:
    for figure in ("ws-200", "ws-line"):
        found.at_most(1.1, figure, "CPU per delivery, irc, in WebSocket / in lines", CPU, WS, IRC)
    ours, lines = found.get("ws-idle", WS, MEMORY), found.get("ws-idle", IRC, MEMORY)
    found.all.append(Goal("ws-idle", "KiB per connection, irc, WebSocket more than lines",
                          ours - lines if ours and lines else None, 1))


def goals(medians: dict) -> list[Goal]:
    """The goals, as ratios within one run where they can be."""
    found = Goals(medians)
    for kind in (of_talk, of_joins, of_memory, of_slow_readers, of_harm, of_tls,
                 of_websocket):
        kind(found)
    return found.all
