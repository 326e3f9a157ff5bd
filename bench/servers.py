"""The servers that are compared: how each is started, and with which limits off.

Everything that belongs to one server stands in its function here. To add one, write a
function that returns its command line, and list it in ALL.
"""

import itertools
import os
import pathlib
import random
import shutil
import signal
import socket
import subprocess
import time
from dataclasses import dataclass
from typing import Callable

# Flood control is off, as it is in the other servers, and so is the limit of connections per
# address, since all come from one; nothing else is changed.
NO_FLOOD_CONTROL = ["--limits.flood-rate=0"]
HUBBUB_OPTIONS: list[str] = ["--limits.connections-per-address=0"]
# It refuses root unless told. A container in which everything is root may measure.
if os.geteuid() == 0:
    HUBBUB_OPTIONS.append("--allow-root")


@dataclass(frozen=True)
class Server:
    key: str
    title: str
    wire: str
    # port, folder for its files, folder of the executables -> command line
    command: Callable[[int, pathlib.Path, pathlib.Path], list[str]]
    # How many newcomers may wait for an answer. None: what the workload says.
    newcomers: int | None = None
    newcomers_why: str = ""
    # Whether TLS is spoken.
    tls: bool = False
    # False where 15,000 connections take longer than a comparison has time for.
    takes_15000: bool = True


def tool(name: str) -> str:
    path = os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin"
    found = shutil.which(name, path=path)
    if found is None:
        raise FileNotFoundError(f"{name} is not installed (scripts/install-deps bench)")
    return found


def hubbub(wire: str, flood_control: bool = False):
    def command(port, folder, binaries):
        listeners = {"colon": "", "bracket": "", "irc": "", "web": ""} | {wire: f"127.0.0.1:{port}"}
        return [str(binaries / "hubbub-server"), "--config-file=/dev/null",
                f"--server.state-folder={folder}",
                *(f"--listen.{name}={at}" for name, at in listeners.items()),
                *HUBBUB_OPTIONS, *([] if flood_control else NO_FLOOD_CONTROL)]
    return command


def certificate(folder: pathlib.Path, binaries: pathlib.Path) -> tuple[pathlib.Path, pathlib.Path]:
    """One for all who speak TLS: ECDSA, P-256, which vouches for itself."""
    subprocess.run([str(binaries / "hubbub-server"), "--make-certificate",
                    "--config-file=/dev/null", f"--server.state-folder={folder}",
                    *HUBBUB_OPTIONS], check=True, stdout=subprocess.DEVNULL)
    pair = folder / "tls-certificate.pem", folder / "tls-key.pem"
    for file in pair:
        file.chmod(0o644)  # InspIRCd may have given up root
    return pair


def bare_epoll(port, _folder, binaries):
    return [str(binaries / "hubbub-peer-epoll"), f"--port={port}"]


def go_design(name: str):
    def command(port, _folder, binaries):
        return [str(binaries / f"hubbub-peer-{name}"), "-port", str(port)]
    return command


def build_go(name: str, binaries: pathlib.Path) -> None:
    source = pathlib.Path(__file__).parent / "peers" / f"{name}.go"
    target = binaries / f"hubbub-peer-{name}"
    if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
        environment = os.environ | {"GO111MODULE": "off"}
        environment.setdefault("HOME", "/tmp")  # where Go keeps its cache
        subprocess.run([tool("go"), "build", "-o", str(target), str(source)], check=True,
                       env=environment)


def ngircd(port, folder, _binaries):
    """No limits on connections, per address or in all, nor on joins; no penalty times (its
    flood control); no look-ups (DNS, Ident, PAM); no PING during a run."""
    config = folder / "ngircd.conf"
    as_root = "ServerUID = nobody\nServerGID = nogroup\n" if os.geteuid() == 0 else ""
    config.write_text(f"""[Global]
Name = bench.example.net
Info = bench
AdminInfo1 = bench
Listen = 127.0.0.1
Ports = {port}
MotdPhrase = hello
{as_root}[Limits]
MaxConnections = 0
MaxConnectionsIP = 0
MaxJoins = 0
MaxPenaltyTime = 0
MaxNickLength = 31
PingTimeout = 600
PongTimeout = 600
[Options]
DNS = no
Ident = no
PAM = no
""")
    return [tool("ngircd"), "-n", "-f", str(config)]


def inspircd_tls(port, folder, binaries):
    """As `inspircd`, with its GnuTLS module: Debian has no other."""
    chain, key = certificate(folder, binaries)
    command = inspircd(port, folder, binaries)
    config = folder / "inspircd.conf"
    config.write_text(config.read_text().replace(
        'type="clients"', 'type="clients" sslprofile="clients"') + f"""<module name="ssl_gnutls">
<sslprofile name="clients" provider="gnutls" certfile="{chain}" keyfile="{key}">
""")
    return command


def inspircd(port, folder, _binaries):
    """No fake lag and no flood threshold; no limits per address; no look-ups (DNS, Ident);
    a send queue of 1 MiB like the others'. It refuses to run as root unless forced."""
    config = folder / "inspircd.conf"
    config.write_text(f"""<server name="bench.example.net" description="bench" network="bench" id="0BN">
<admin name="bench" nick="bench" email="bench@example.net">
<bind address="127.0.0.1" port="{port}" type="clients">
<connect name="main" allow="*" timeout="60" pingfreq="10m" maxchans="100"
         hardsendq="1M" softsendq="1M" recvq="1M"
         threshold="1000000000" commandrate="1000000000" fakelag="no"
         localmax="100000" globalmax="100000" maxconnwarn="no" limit="100000"
         resolvehostnames="no" useident="no">
<performance netbuffersize="65536" somaxconn="4096" softlimit="100000" clonesonconnect="no">
<limits maxnick="31">
<pid file="{folder}/inspircd.pid">
<log method="file" type="* -USERINPUT -USEROUTPUT" level="default" target="{folder}/inspircd.log">
""")
    as_root = ["--runasroot"] if os.geteuid() == 0 else []
    return [tool("inspircd"), "--nofork", *as_root, f"--config={config}"]


def redis(port, folder, _binaries):
    """Nothing is written to disk. Its limits of a subscriber's output (32 MiB at once, 8 MiB
    for a minute) stay; they are wider than the other servers'."""
    return [tool("redis-server"), "--port", str(port), "--bind", "127.0.0.1",
            "--save", "", "--appendonly", "no", "--dir", str(folder),
            "--maxclients", "60000", "--tcp-backlog", "4096"]


def nats(port, _folder, _binaries):
    """As it comes, without its store. 64 MiB may wait for a subscriber."""
    return [tool("nats-server"), "-a", "127.0.0.1", "-p", str(port)]


ALL = [
    Server("hubbub-colon", "Hubbub, colon", "colon", hubbub("colon")),
    Server("epoll", "bare epoll, C++", "colon", bare_epoll),
    Server("go-mutex", "Go, mutex + channels", "colon", go_design("mutex")),
    Server("go-broadcaster", "Go, one broadcaster", "colon", go_design("broadcaster")),
    Server("hubbub-irc", "Hubbub, irc", "irc", hubbub("irc"), newcomers=100_000),
    Server("hubbub-tags", "Hubbub, irc, tags", "irc-tags", hubbub("irc")),
    Server("hubbub-ws", "Hubbub, irc over WebSocket", "ws", hubbub("web"), newcomers=100_000),
    Server("ngircd", "ngIRCd", "irc", ngircd, newcomers=8, takes_15000=False,
           newcomers_why="its listen queue holds ten"),
    Server("inspircd", "InspIRCd", "irc", inspircd, newcomers=100_000,
           newcomers_why="it registers newcomers once a second"),
    Server("hubbub-ircs", "Hubbub, irc, TLS", "irc", hubbub("ircs"), newcomers=100_000, tls=True),
    Server("inspircd-tls", "InspIRCd, TLS", "irc", inspircd_tls, newcomers=100_000, tls=True),
    Server("redis", "Redis", "resp", redis),
    Server("nats", "NATS", "nats", nats),
    # For what is measured under the limits everybody has.
    Server("limited-colon", "Hubbub, colon, default limits", "colon",
           hubbub("colon", flood_control=True)),
    Server("limited-tags", "Hubbub, irc, tags, default limits", "irc-tags",
           hubbub("irc", flood_control=True)),
]


# Outside the range from which the system takes ports for connections.
PORTS = itertools.cycle(range(20_000, 30_000))
for _ in range(random.randrange(10_000)):
    next(PORTS)


def free_port() -> int:
    for port in PORTS:
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue
    raise AssertionError("PORTS has no end")


def is_listening(port: int) -> bool:
    """Asks the kernel, so that no connection disturbs what is to be measured. It names those
    who listen first, before what may be tens of thousands of connections."""
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        with open(table, encoding="ascii") as lines:
            next(lines)
            for line in lines:
                local, state = line.split()[1], line.split()[3]
                if state != "0A":
                    break
                if int(local.rsplit(":", 1)[1], 16) == port:
                    return True
    return False


class Running:
    """A started server; ends with the `with` block."""

    def __init__(self, server: Server, folder: pathlib.Path, binaries: pathlib.Path,
                 more: list[str]):
        self.port = free_port()
        self.log = folder / f"{server.key}.log"
        command = server.command(self.port, folder, binaries)
        if server.key.startswith("hubbub"):
            command += more
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log,
                                            stderr=subprocess.STDOUT, cwd=folder)
        deadline = time.monotonic() + 10
        while not is_listening(self.port):
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise RuntimeError(f"{server.title} did not start:\n"
                                   + self.log.read_text(errors="replace")[-2000:])
            time.sleep(0.02)
        time.sleep(0.1)

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(3)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
