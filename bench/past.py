#!/usr/bin/env python3
"""What the past costs: how long LATEST takes from memory, and how many instructions of the
event loop it takes to remember what is said in a room of 200. Instructions, which callgrind
(valgrind) counts, are the same whatever else the machine does; the kernel's are not among them.

  bench/past.py [--binaries=build/release/bin] [--asks=2000]
"""

import argparse
import os
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import time

HOST = "127.0.0.1"
OPTIONS = ["--config-file=/dev/null", "--listen.colon=", "--listen.bracket=", "--listen.web=",
           "--store.file=", "--limits.flood-rate=0", "--limits.target-rate=0",
           "--limits.ping-interval=0s", "--limits.connections-per-address=0"]


def start(binaries: pathlib.Path, folder: str, options: list[str], tool=()):
    command = [*tool, str(binaries / "hubbub-server"), *OPTIONS, f"--listen.irc={HOST}:0",
               f"--server.state-folder={folder}", *options]
    if os.geteuid() == 0:
        command.append("--allow-root")
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    return process, int(process.stdout.readline().rsplit(":", 1)[1])


def end(process: subprocess.Popen) -> None:
    process.terminate()
    process.wait()


class Client:
    def __init__(self, port: int, nick: str):
        self.socket = socket.create_connection((HOST, port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rest = b""
        self.say("CAP REQ :batch draft/chathistory server-time message-tags", f"NICK {nick}",
                 "USER u 0 * :u", "CAP END", "JOIN #room")
        self.until(b" 366 ")

    def say(self, *lines: str) -> None:
        self.socket.sendall("".join(line + "\r\n" for line in lines).encode())

    def until(self, words: bytes) -> int:
        """Reads up to the line with these words; how many lines it took."""
        count = 0
        while True:
            *lines, self.rest = self.rest.split(b"\r\n")
            for i, line in enumerate(lines):
                count += 1
                if words in line:
                    self.rest = b"\r\n".join(lines[i + 1:] + [self.rest])
                    return count
            self.rest += self.socket.recv(1 << 16)


def latest(binaries: pathlib.Path, asks: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        process, port = start(binaries, folder, [])
        try:
            alice, bob = Client(port, "alice"), Client(port, "bob")
            for i in range(300):
                alice.say(f"PRIVMSG #room :line {i}, of about as many words as people say at once")
            bob.until(b":line 299,")
            times = []
            for _ in range(asks):
                begun = time.perf_counter()
                bob.say("CHATHISTORY LATEST #room * 100")
                bob.until(b"BATCH +")
                lines = bob.until(b"BATCH -") - 1
                times.append((time.perf_counter() - begun) * 1000)
                if lines != 100:
                    raise SystemExit(f"{lines} lines instead of 100")
        finally:
            end(process)
    times.sort()
    print(f"LATEST 100 from memory, asked {asks} times: median {times[asks // 2]:.2f} ms, 99 % "
          f"{times[asks * 99 // 100]:.2f} ms, asking and reading included")


def instructions(binaries: pathlib.Path, options: list[str], load: list[str], ms: int):
    """Those of the busiest thread, which is the loop's, and how many lines were delivered."""
    with tempfile.TemporaryDirectory() as folder:
        tool = ["valgrind", "-q", "--tool=callgrind", "--separate-threads=yes",
                f"--callgrind-out-file={folder}/out"]
        process, port = start(binaries, folder, options, tool)
        try:
            said = subprocess.run(
                [str(binaries / "hubbub-load"), "--wire=irc", f"--port={port}",
                 f"--pid={process.pid}", "--members=200", "--warmup=0", f"--measure={ms}", *load],
                check=True, capture_output=True, text=True).stdout
        finally:
            end(process)
        counts = [int(found.group(1)) for file in pathlib.Path(folder).glob("out-*")
                  if (found := re.search(r"^(?:totals|summary): (\d+)", file.read_text(), re.M))]
    return max(counts), int(re.search(r'"deliveries": (\d+)', said).group(1))


def per_delivery(binaries, options, load) -> float:
    """A longer run less a shorter one: coming and going do not count."""
    short, few = instructions(binaries, options, load, 1000)
    long, many = instructions(binaries, options, load, 10000)
    return (long - short) / (many - few)


def recording(binaries: pathlib.Path) -> None:
    if shutil.which("valgrind") is None:
        print("no valgrind: what recording costs is not measured")
        return
    for name, load in (("20 lines a second", ["--senders=4", "open=20"]),
                       ("as much as goes", ["--senders=8", "--window=16", "closed"])):
        without = per_delivery(binaries, ["--archive.recent=0"], load)
        with_it = per_delivery(binaries, [], load)
        print(f"a room of 200, {name}: {without:.0f} instructions a delivery when nothing is "
              f"remembered, {with_it:.0f} when the last 200 are")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binaries", type=pathlib.Path, default=pathlib.Path("build/release/bin"))
    parser.add_argument("--asks", type=int, default=2000)
    given = parser.parse_args()
    latest(given.binaries, given.asks)
    recording(given.binaries)


main()
