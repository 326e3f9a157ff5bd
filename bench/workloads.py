"""What is run, on whom, and what it should reach."""

from dataclasses import dataclass, field

COLON = ["hubbub-colon", "epoll", "go-mutex", "go-broadcaster"]
IRC = ["hubbub-irc", "ngircd", "inspircd"]
OURS = ["hubbub-colon", "hubbub-irc", "epoll"]
ALL_BUT_BROADCASTER = [s for s in COLON + IRC if s != "go-broadcaster"]


@dataclass(frozen=True)
class Workload:
    key: str
    title: str
    options: str  # for hubbub-load; see its usage
    steps: list[str]
    # The name of each measured step, in order.
    figures: list[str]
    servers: list[str] = field(default_factory=lambda: COLON + IRC)
    measure_ms: int = 800
    warmup_ms: int = 200
    # These are run three times as often: where a goal compares two p99 of one second each,
    # which differ by a tenth from one repetition to the next.
    closely: list[str] = field(default_factory=list)

    def repetitions(self, server: str, repeat: int) -> int:
        return 3 * repeat if server in self.closely else repeat


# The sizes of a whole comparison.
FULL = [
    Workload("room-200", "200 members, 8 senders, closed loop",
             "--members=200 --senders=8 --window=16", ["closed"], ["room-200"],
             servers=COLON + IRC + ["hubbub-tags"]),
    Workload("room-1000", "1,000 members, 4 senders, closed loop",
             "--members=1000 --senders=4 --window=16 --newcomers=64", ["closed"],
             ["room-1000"], servers=ALL_BUT_BROADCASTER),  # needs 3 s to let them in
    Workload("rate-20", "20 members, 2,000 lines/s",
             "--members=20 --senders=20", ["open=2000"], ["rate-20"],
             closely=["hubbub-colon", "epoll"]),
    Workload("rate-200", "200 members, 200 lines/s",
             "--members=200 --senders=200", ["open=200"], ["rate-200"],
             closely=["hubbub-colon", "epoll"]),
    Workload("rooms", "500 rooms of 10",
             "--rooms=500 --members=10 --senders=1 --window=4", ["closed", "open=1000"],
             ["rooms-closed", "rooms-rate"], servers=IRC),
    Workload("joins-irc", "5,000 join 50 rooms", "--rooms=50 --members=100", ["storm"],
             ["joins-irc"], servers=IRC),
    Workload("joins-colon", "2,000 join one room, 16 at a time",
             "--members=2000 --newcomers=16", ["storm"], ["joins-colon"],
             servers=[s for s in COLON if s != "go-broadcaster"]),  # takes it 20 s
    Workload("idle", "idle connections", "", ["idle=5000", "idle=15000"],
             ["idle-5000", "idle-15000"], measure_ms=500,
             servers=ALL_BUT_BROADCASTER),  # which is as go-mutex here
    Workload("slow", "200 members, some slow", "--members=200 --senders=8 --window=16",
             ["closed", "stop=1", "closed", "slow=10", "closed"],
             ["slow-none", "slow-never", "slow-ten"],
             servers=OURS + ["ngircd", "inspircd"],
             closely=["hubbub-colon", "hubbub-irc"]),
]

# A smoke run: every workload once, small, on ours and the bare server.
QUICK = [
    Workload("room-200", "50 members, 4 senders, closed loop",
             "--members=50 --senders=4 --window=16", ["closed"], ["room-200"], OURS, 200, 50),
    Workload("rate-200", "20 members, 500 lines/s",
             "--members=20 --senders=20", ["open=500"], ["rate-200"], OURS, 300, 50),
    Workload("rooms", "20 rooms of 5", "--rooms=20 --members=5 --senders=1 --window=4",
             ["closed", "open=1000"], ["rooms-closed", "rooms-rate"], ["hubbub-irc"], 200, 50),
    Workload("joins-irc", "100 join 10 rooms", "--rooms=10 --members=10", ["storm"],
             ["joins-irc"], ["hubbub-irc"]),
    Workload("joins-colon", "200 join one room, 16 at a time",
             "--members=200 --newcomers=16", ["storm"], ["joins-colon"],
             ["hubbub-colon", "epoll"]),
    Workload("idle", "idle connections", "", ["idle=500"], ["idle-5000"], OURS, 200),
    Workload("slow", "50 members, some slow", "--members=50 --senders=4 --window=16",
             ["closed", "stop=1", "closed", "slow=10", "closed"],
             ["slow-none", "slow-never", "slow-ten"], OURS, 300, 50),
]


def scaling() -> list[Workload]:
    """How cost grows: figures are called `what=how many`."""
    plan = []
    for members in (10, 30, 100, 300, 1000, 2000):
        plan.append(Workload(
            f"members={members}", f"{members} members", f"--members={members} --senders=4",
            ["closed"], [f"members={members}"],
            [s for s in ALL_BUT_BROADCASTER if members <= 1000 or s != "go-mutex"]))
    for rooms in (1, 10, 50, 100, 500):
        plan.append(Workload(
            f"rooms={rooms}", f"{rooms} rooms of 10",
            f"--rooms={rooms} --members=10 --senders=1 --window=4", ["closed"],
            [f"rooms={rooms}"], IRC, measure_ms=1500))
    # Nobody is asked for more than it can do: an open loop would only fill its queues.
    for rates, able in (((10, 50, 200, 1000), ALL_BUT_BROADCASTER),
                        ((5000,), OURS + ["ngircd", "inspircd"]), ((20000,), OURS)):
        plan.append(Workload(
            f"rate={rates[0]}", "rates of " + ", ".join(map(str, rates)),
            "--members=100 --senders=10", [f"open={rate}" for rate in rates],
            [f"rate={rate}" for rate in rates], able, measure_ms=1500))
    return plan


SCALING = scaling()


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


def goals(medians: dict) -> list[Goal]:
    """The goals as ratios within one run; `medians` is figure -> server -> metric."""

    def get(figure, server, metric):
        return medians.get(figure, {}).get(server, {}).get(metric)

    def ratio(figure, metric, one, other):
        a, b = get(figure, one, metric), get(figure, other, metric)
        return a / b if a is not None and b else None

    def best(figure, metric, of):
        found = [(get(figure, s, metric), s) for s in of]
        found = [pair for pair in found if pair[0]]  # 0: nothing was delivered
        return min(found)[1] if found else of[0]

    cpu = "cpu_us_per_delivery"
    goes = ["go-mutex", "go-broadcaster"]
    ircds = ["ngircd", "inspircd"]
    out = []

    def at_most(limit, figure, text, metric, one, other):
        out.append(Goal(figure, text, ratio(figure, metric, one, other), limit))

    def at_least(limit, figure, text, metric, one, other):
        out.append(Goal(figure, text, ratio(figure, metric, one, other), limit, True))

    for figure in ("room-200", "room-1000"):
        at_most(1.25, figure, "CPU per delivery, colon / bare epoll", cpu, "hubbub-colon",
                "epoll")
        at_least(25, figure, "CPU per delivery, Go mutex / colon", cpu, "go-mutex",
                 "hubbub-colon")
        for peer in ircds:
            at_least(4, figure, f"CPU per delivery, {peer} / irc", cpu, peer, "hubbub-irc")
    at_most(2, "room-200", "CPU per delivery, irc with tags / without", cpu,
            "hubbub-tags", "hubbub-irc")
    for figure in ("rate-20", "rate-200"):
        at_most(1.25, figure, "CPU per delivery, colon / bare epoll", cpu, "hubbub-colon",
                "epoll")
        at_most(1.25, figure, "p99 latency, colon / bare epoll", "p99_us", "hubbub-colon",
                "epoll")
        at_most(1, figure, "CPU per delivery, colon / better of Go", cpu, "hubbub-colon",
                best(figure, cpu, goes))
    for figure in ("rooms-closed", "rooms-rate"):
        at_most(1, figure, "CPU per delivery, irc / better of ngIRCd, InspIRCd", cpu,
                "hubbub-irc", best(figure, cpu, ircds))
    at_most(1, "joins-irc", "server CPU, irc / better of ngIRCd, InspIRCd", "server_cpu_s",
            "hubbub-irc", best("joins-irc", "server_cpu_s", ircds))
    at_most(0.25, "joins-colon", "server CPU, colon / bare epoll", "server_cpu_s",
            "hubbub-colon", "epoll")
    for server in ("hubbub-colon", "hubbub-irc"):
        for figure in ("idle-5000", "idle-15000"):
            out.append(Goal(figure, f"KiB per connection, {server}",
                            get(figure, server, "kib_per_connection"), 4))
            # "No measurable CPU": a thousandth of a core.
            out.append(Goal(figure, f"CPU % of a core, {server}",
                            get(figure, server, "idle_cpu_percent"), 0.1))
        for figure in ("slow-never", "slow-ten"):
            for metric, text, limit, more in (("said_per_s", "lines/s", 0.9, True),
                                              ("p99_us", "p99 latency", 1.1, False)):
                a, b = get(figure, server, metric), get("slow-none", server, metric)
                out.append(Goal(figure, f"{text}, {server}, with slow members / without",
                                a / b if a and b else None, limit, more))
    return out
