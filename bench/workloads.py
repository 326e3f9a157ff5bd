"""What is run, and on whom."""

from dataclasses import dataclass, field

COLON = ["hubbub-colon", "epoll", "go-mutex", "go-broadcaster"]
IRC = ["hubbub-irc", "ngircd", "inspircd"]
OURS = ["hubbub-colon", "hubbub-irc", "epoll"]
BROKERS = ["redis", "nats"]
LIMITED = ["limited-colon", "limited-tags"]
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
    # More options for Hubbub.
    hubbub: list[str] = field(default_factory=list)
    # These are run three times as often: where a goal compares two p99 of one second each,
    # which differ by a tenth from one repetition to the next.
    closely: list[str] = field(default_factory=list)
    # So often, whatever the comparison says. None: as often as that says.
    times: int | None = None
    # On all its servers at once: it measures memory, which nobody else's work changes.
    together: bool = False
    timeout_s: int = 120  # the longest run of a whole comparison takes about ten
    # Nobody compares how long something took, so nothing is repeated when the machine pauses.
    untimed: bool = False
    # Two people come, talk and go before anything is measured. What a server takes once,
    # when it first serves somebody (pages of its program, tables), is nobody's share then.
    rehearsed: bool = False

    # How many newcomers may wait for an answer, on servers that could do with more. None: as
    # many as the server takes.
    newcomers: int | None = None

    def newcomers_of(self, server: int | None) -> int | None:
        if self.newcomers is None or server is None:
            return self.newcomers if server is None else server
        return min(self.newcomers, server)

    def repetitions(self, server: str, repeat: int) -> int:
        if self.times is not None:
            return self.times
        return 3 * repeat if server in self.closely else repeat


def members(key: str, title: str, options: str, seconds: int, servers: list[str]) -> Workload:
    """People who are there: after they have come, after they have talked, and after they
    have left, each time with so many seconds of silence before anything is measured."""
    wait = f"quiet={seconds}"
    figures = [f"{key}-{when}" for when in ("came", "talking", "talked", "left")]
    return Workload(key, title, options, [wait, "closed", wait, f"leave={seconds}"], figures,
                    servers, measure_ms=1000, times=1, together=True, timeout_s=300,
                    untimed=True, rehearsed=True, newcomers=500, hubbub=FORGETFUL)


def loud(senders: int, readers: int, title: str, measure_ms: int) -> Workload:
    return Workload(f"loud-{senders}", title,
                    f"--members={readers + senders} --senders={senders} --window=32 "
                    f"--line=4096 --pace={MB}",
                    [f"paced={readers}", "shout"], [f"loud-{senders}"], LIMITED,
                    measure_ms=measure_ms, times=1, untimed=True)


def firehose(weight: str, members_: int, options: str, measure_ms: int) -> Workload:
    return Workload(f"firehose-{weight}",
                    f"one sends {weight} lines to {members_}, one of whom reads 2 MB/s",
                    f"--members={members_} --senders=1 --pace={2 * MB} {options}",
                    ["paced=1", "closed"], [f"firehose-{weight}"],
                    ["hubbub-colon", "hubbub-tags"], measure_ms=measure_ms, times=1,
                    untimed=True)


# By itself Hubbub remembers what was said, up to `archive.memory`. The others do not.
FORGETFUL = ["--archive.recent=0"]

# By itself Hubbub would have everybody wait for a slow reader, for a while (backpressure).
# Here it is measured what slow ones cost the others if they do not.
IMPATIENT = ["--limits.slowdown-time=0s"]

MB = 977  # KiB in a megabyte
# The bare server, in clear: what the kernel alone takes for as many lines.
TLS = ["hubbub-irc", "hubbub-ircs", "inspircd", "inspircd-tls", "epoll"]
WS = ["hubbub-irc", "hubbub-ws"]
MEMBERS_OF = ["hubbub-colon", "hubbub-irc", "ngircd", "inspircd"]

# The sizes of a whole comparison.
FULL = [
    Workload("room-200", "200 members, 8 senders, closed loop",
             "--members=200 --senders=8 --window=16", ["closed"], ["room-200"],
             servers=COLON + IRC + ["hubbub-tags"] + BROKERS),
    Workload("room-200-long", "the same, four seconds each",
             "--members=200 --senders=8 --window=16", ["closed"], ["room-200-long"],
             servers=["hubbub-colon", "epoll"], measure_ms=4000, times=5),
    Workload("room-1000", "1,000 members, 4 senders, closed loop",
             "--members=1000 --senders=4 --window=16 --newcomers=64", ["closed"],
             ["room-1000"], servers=ALL_BUT_BROADCASTER + BROKERS,  # it needs 3 s to let them in
             closely=["hubbub-colon", "epoll"]),
    Workload("rate-20", "20 members, 2,000 lines/s",
             "--members=20 --senders=20", ["open=2000"], ["rate-20"],
             servers=COLON + IRC + BROKERS, closely=["hubbub-colon", "epoll"]),
    Workload("rate-200", "200 members, 200 lines/s",
             "--members=200 --senders=200", ["open=200"], ["rate-200"],
             servers=COLON + IRC + BROKERS, closely=["hubbub-colon", "epoll"]),
    Workload("rooms", "500 rooms of 10",
             "--rooms=500 --members=10 --senders=1 --window=4", ["closed", "open=1000"],
             ["rooms-closed", "rooms-rate"], servers=IRC + BROKERS),
    Workload("joins-irc", "5,000 join 50 rooms", "--rooms=50 --members=100", ["storm"],
             ["joins-irc"], servers=IRC),
    Workload("joins-colon", "2,000 join one room, 16 at a time",
             "--members=2000 --newcomers=16", ["storm"], ["joins-colon"],
             servers=[s for s in COLON if s != "go-broadcaster"]),  # takes it 20 s
    Workload("idle", "idle connections", "", ["idle=5000", "idle=15000"],
             ["idle-5000", "idle-15000"], measure_ms=500,
             servers=ALL_BUT_BROADCASTER, untimed=True),  # which is as go-mutex here
    Workload("nameless", "idle connections without a name", "", ["nameless=5000"],
             ["nameless-5000"], measure_ms=500, servers=["hubbub-irc", "inspircd"],
             untimed=True),
    members("members-10", "4,000 members, in rooms of 10",
            "--rooms=400 --members=10 --senders=1 --window=4", 10, MEMBERS_OF),
    members("members-200", "4,000 members, in rooms of 200",
            "--rooms=20 --members=200 --senders=2 --window=4", 10, MEMBERS_OF),
    members("members-4000", "4,000 members, in one room",
            "--members=4000 --senders=4 --window=4", 10,
            [s for s in MEMBERS_OF if s != "ngircd"]),  # takes it a minute or more
    Workload("slow", "200 members, some slow", "--members=200 --senders=8 --window=16",
             ["closed", "stop=1", "closed", "slow=10", "closed"],
             ["slow-none", "slow-never", "slow-ten"],
             servers=OURS + ["ngircd", "inspircd"],
             hubbub=IMPATIENT, closely=["hubbub-colon", "hubbub-irc"]),
    Workload("tls-line", "200 members, one line at a time, TLS and in clear",
             "--members=200 --senders=1 --window=1", ["closed"], ["tls-line"],
             TLS, closely=["hubbub-irc", "hubbub-ircs"]),
    Workload("tls-lines", "the same, 20 lines at a time",
             "--members=200 --senders=1 --window=20", ["closed"], ["tls-lines"],
             TLS, closely=["hubbub-irc", "hubbub-ircs"]),
    Workload("tls-idle", "idle connections, TLS", "", ["idle=2000"], ["tls-idle"],
             ["hubbub-irc", "hubbub-ircs", "inspircd-tls"], measure_ms=500, untimed=True),
    Workload("tls-shake", "3,000 TLS handshakes", "", ["shake=3000"], ["tls-shake"],
             ["hubbub-ircs", "inspircd-tls"]),
    Workload("tls-storm", "50 members, 100 lines/s, while 500 handshakes/s come",
             "--members=50 --senders=10 --knocks=500", ["open=100"], ["tls-storm"],
             ["hubbub-ircs"], measure_ms=3000),
    Workload("ws-200", "200 members, 8 senders, with and without WebSocket",
             "--members=200 --senders=8 --window=16", ["closed"], ["ws-200"], WS, closely=WS),
    Workload("ws-line", "the same, one sender, one line at a time",
             "--members=200 --senders=1 --window=1", ["closed"], ["ws-line"], WS, closely=WS),
    Workload("ws-idle", "idle connections, with and without WebSocket", "", ["idle=2000"],
             ["ws-idle"], WS, measure_ms=500, untimed=True),
    *(loud(senders, 100, f"{senders} shout at 100 who read 1 MB/s", 4000)
      for senders in (5, 20, 50)),
    firehose("light", 200, "--window=1000", 3000),
    firehose("heavy", 200, "--window=200 --line=4096", 3000),
    Workload("list", "LIST of 20,000 rooms", "--rooms=200 --members=1",
             ["found=20000", "list=1", "list=20"], ["list-1", "list-20"], ["hubbub-irc"],
             measure_ms=1500),
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
    Workload("nameless", "nameless connections", "", ["nameless=500"], ["nameless-5000"],
             ["hubbub-irc"], 200),
    members("members-10", "50 members, in rooms of 10",
            "--rooms=5 --members=10 --senders=1 --window=4", 0, ["hubbub-colon", "hubbub-irc"]),
    Workload("slow", "50 members, some slow", "--members=50 --senders=4 --window=16",
             ["closed", "stop=1", "closed", "slow=10", "closed"],
             ["slow-none", "slow-never", "slow-ten"], OURS, 300, 50, hubbub=IMPATIENT),
    Workload("tls-lines", "20 members, 20 lines at a time, TLS",
             "--members=20 --senders=1 --window=20", ["closed"], ["tls-lines"],
             ["hubbub-ircs"], 200, 50),
    Workload("tls-shake", "50 TLS handshakes", "", ["shake=50"], ["tls-shake"], ["hubbub-ircs"]),
    Workload("tls-storm", "20 members, 100 lines/s, while 50 handshakes/s come",
             "--members=20 --senders=10 --knocks=50", ["open=100"], ["tls-storm"],
             ["hubbub-ircs"], 300),
    Workload("ws-200", "50 members, over WebSocket", "--members=50 --senders=4 --window=16",
             ["closed"], ["ws-200"], ["hubbub-ws"], 200, 50),
    loud(5, 10, "5 shout at 10 who read 1 MB/s", 300),
    firehose("heavy", 10, "--window=20 --line=4096", 200),
    Workload("list", "LIST of 300 rooms", "--rooms=5 --members=1",
             ["found=300", "list=1", "list=4"], ["list-1", "list-20"], ["hubbub-irc"], 200),
]


# Large rooms are let in by so many at a time, or the bare server would announce each newcomer
# by himself; they take minutes, so once is enough.
LARGE = 512
# What a process needs besides those of its connections.
SPARE_DESCRIPTORS = 100


def scaling(descriptors: int) -> tuple[list[Workload], list[Workload]]:
    """How cost grows: figures are called `what=how many`. Returns what there is to run, and
    what has more members than a process of this machine may have descriptors."""
    plan, too_large = [], []
    for count in (10, 30, 100, 300, 1000, 2000):
        plan.append(Workload(
            f"members={count}", f"{count} members", f"--members={count} --senders=4",
            ["closed"], [f"members={count}"],
            [s for s in ALL_BUT_BROADCASTER if count <= 1000 or s != "go-mutex"] + BROKERS))
    for count, able in ((10_000, OURS + BROKERS),
                        (50_000, ["hubbub-colon", "hubbub-irc", *BROKERS])):
        work = Workload(
            f"members={count}", f"{count} members",
            f"--members={count} --senders=4 --burst=64", ["closed"], [f"members={count}"], able,
            measure_ms=2000, times=1, timeout_s=900, newcomers=LARGE)
        (plan if count + SPARE_DESCRIPTORS <= descriptors else too_large).append(work)
    for rooms in (1, 10, 50, 100, 500):
        plan.append(Workload(
            f"rooms={rooms}", f"{rooms} rooms of 10",
            f"--rooms={rooms} --members=10 --senders=1 --window=4", ["closed"],
            [f"rooms={rooms}"], IRC + BROKERS, measure_ms=1500))
    # Nobody is asked for more than it can do: an open loop would only fill its queues.
    for rates, able in (((10, 50, 200, 1000), ALL_BUT_BROADCASTER + BROKERS),
                        ((5000,), OURS + ["ngircd", "inspircd", "redis"]), ((20000,), OURS)):
        plan.append(Workload(
            f"rate={rates[0]}", "rates of " + ", ".join(map(str, rates)),
            "--members=100 --senders=10", [f"open={rate}" for rate in rates],
            [f"rate={rate}" for rate in rates], able, measure_ms=1500))
    return plan, too_large
