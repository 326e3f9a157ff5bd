#!/usr/bin/env python3
"""Starts a server and lets a crowd live on it for a while: people come, talk, take other
names, change rooms and go, on all wire formats, and some of them break in every way a
client can. What each of them does follows from the seed and its number alone; only the
timing is the machine's.

Checked meanwhile: nobody hears an echo, nobody hears a room it has left or never entered,
and the lines of one author in one room come in order, none twice. Checked at the end, when
all but one operator have left: memory, descriptors, actors, names and rooms are back, and
an audit of the server finds no mismatch. Exit status: 0 if all of that holds, else 1.
"""
import argparse
import asyncio
import os
import random
import re
import signal
import socket
import struct
import sys
import time

from server_process import Operator, ServerProcess, allow_descriptors, drain

# What resident memory under full load may grow by, against the mark after warm-up.
GROWTH_SHARE, GROWTH_BYTES = 0.10, 8 << 20
# How long the server may take to forget those who have left: longer than all its timeouts
# here.
SETTLE_SECONDS = 30
PEOPLE_PER_ROOM = 20
SAID = re.compile(rb"soak ([0-9]+) ([0-9]+) (#r[0-9]+)")
FORMATS = ["colon", "bracket", "irc"]
# How somebody leaves, and how often.
ENDS = [("quit", 40), ("close", 15), ("reset", 15), ("half-close", 6), ("half-line", 6),
        ("flood", 4), ("garbage", 4), ("oversize", 4), ("stops-reading", 3)]
# Such as this crowd meets within the minutes it has.
LIMITS = ["--limits.stall-timeout=2s", "--limits.registration-timeout=6s",
          "--limits.input-backlog=16384", "--limits.flood-timeout=2s"]


class Soak:
    """What all users share: where the server is, what was counted, what went wrong."""

    def __init__(self, options):
        self.options = options
        self.ports = {}
        self.here = set()
        self.number = 0
        self.heard = 0
        self.faults = []
        self.ends = {}
        self.rooms = max(1, options.users // PEOPLE_PER_ROOM)
        self.wanted = 0

    def fault(self, what):
        if len(self.faults) < 20:
            print(f"FAULT: {what}", flush=True)
        self.faults.append(what)


class User(asyncio.Protocol):
    """Somebody on one connection, from the first byte to the last."""

    def __init__(self, soak, number):
        self.soak = soak
        self.number = number
        self.random = random.Random(f"{soak.options.seed}/{number}")
        self.format = FORMATS[self.random.randrange(3)]
        self.silent = self.random.random() < 0.03
        self.nick = f"U{number}"
        self.renames = 0
        self.lines_said = 0
        self.rest = b""
        self.last = {}  # (author, room) -> the number of its last line
        self.rooms = set()  # that it may hear
        self.fences = 0
        self.said_all = False  # it has closed its half
        self.leaving = set()  # that it may hear until the server confirms the leaving
        self.transport = None
        self.ready = False
        self.gone = asyncio.get_running_loop().create_future()

    # -- the connection ---------------------------------------------------------------

    def connection_made(self, transport):
        self.transport = transport
        self.soak.here.add(self)

    def connection_lost(self, _):
        self.soak.here.discard(self)
        if not self.gone.done():
            self.gone.set_result(None)

    def eof_received(self):
        return False

    def send(self, line):
        if not self.transport.is_closing() and not self.said_all:
            end = "\r\n" if self.format == "irc" else "\n"
            self.transport.write((line + end).encode())

    def data_received(self, data):
        lines = (self.rest + data).split(b"\n")
        self.rest = lines.pop()
        for line in lines:
            self.take(line)

    # -- what is heard ------------------------------------------------------------------

    def take(self, line):
        said = SAID.search(line)
        if said:
            self.check(int(said[1]), int(said[2]), said[3].decode())
        elif self.format != "irc":
            # The answer comes after everything that was asked before: it has left by now.
            if b"Unknown command /fence" in line:
                self.fences -= 1
                if self.fences == 0:
                    self.leaving.clear()
        elif line.startswith(b"PING"):
            self.send("PONG" + line[4:].decode().rstrip("\r"))
        elif b" PART #" in line and self.is_own(line):
            self.leaving.discard(line.split(b" PART ")[1].split()[0].decode())
        elif b" 001 " in line[:80]:
            self.ready = True

    def is_own(self, line):
        return line[1:].split(b"!", 1)[0].decode() == self.nick

    def check(self, author, seq, room):
        self.soak.heard += 1
        who = f"user {self.number} ({self.format})"
        if author == self.number:
            self.soak.fault(f"{who} hears its own line {seq} in {room}")
        if room not in self.rooms and room not in self.leaving:
            self.soak.fault(f"{who} hears user {author} in {room}, where it is not")
        if self.last.get((author, room), -1) >= seq:
            self.soak.fault(f"{who} hears line {seq} of user {author} late or twice")
        self.last[author, room] = seq

    # -- what it does -------------------------------------------------------------------

    async def live(self):
        room = f"#r{self.random.randrange(self.soak.rooms)}"
        await asyncio.sleep(0)
        if self.silent:
            await self.pause(3, 12)
            return self.reset() if self.random.random() < 0.5 else self.transport.close()
        if self.format == "irc":
            self.send(f"NICK {self.nick}\r\nUSER u 0 * :Soak")
        else:
            self.send(self.nick)
        self.enter(room)
        for _ in range(self.random.randrange(4, 20)):
            await self.pause(1, 6)
            if self.transport.is_closing():
                return
            self.act()
        self.end(self.random.choices([x for x, _ in ENDS], [w for _, w in ENDS])[0])
        await asyncio.wait([self.gone], timeout=5)
        self.reset()

    async def pause(self, least, most):
        await asyncio.wait([self.gone], timeout=self.random.uniform(least, most))

    def act(self):
        what = self.random.random()
        if what < 0.75:
            self.say()
        elif what < 0.85:
            self.renames += 1
            self.nick = f"U{self.number}_{self.renames}"
            self.send(f"{'' if self.format == 'irc' else '/'}nick {self.nick}")
        elif self.format != "irc" or what < 0.95:
            self.move()
        else:
            self.send("WHO " + self.random.choice(sorted(self.rooms)))

    def say(self):
        room = self.random.choice(sorted(self.rooms))
        self.lines_said += 1
        text = f"soak {self.number} {self.lines_said} {room}"
        self.send(f"PRIVMSG {room} :{text}" if self.format == "irc" else text)

    def enter(self, room):
        # Heard from the moment of asking on: the answer may come with the first line.
        self.rooms.add(room)
        self.leaving.discard(room)
        self.send(f"JOIN {room}" if self.format == "irc" else f"/join {room}")

    def move(self):
        others = [x for x in (f"#r{i}" for i in range(self.soak.rooms))
                  if x not in self.rooms and x not in self.leaving]
        if not others:
            return
        old = self.random.choice(sorted(self.rooms))
        if self.format == "irc":
            self.send(f"PART {old}")
        self.rooms.discard(old)
        self.leaving.add(old)
        self.last = {k: v for k, v in self.last.items() if k[1] != old}
        self.enter(self.random.choice(others))
        if self.format != "irc":
            self.fences += 1
            self.send("/fence")

    def end(self, how):
        self.soak.ends[how] = self.soak.ends.get(how, 0) + 1
        if how == "quit":
            self.send("QUIT :bye" if self.format == "irc" else "exit")
        elif how == "close":
            self.transport.close()
        elif how == "reset":
            self.reset()
        elif how == "half-close":
            self.said_all = True
            self.transport.write_eof()
        elif how == "half-line":
            self.transport.write(b"PRIVMSG #r0 :half a li")
            self.transport.close()
        elif how == "flood":
            # More than the server lets wait: it is slowed down, and then dropped.
            for _ in range(3000):
                self.say()
        elif how == "garbage":
            self.transport.write(self.random.randbytes(4000))
        elif how == "oversize":
            self.transport.write(b"x" * 100_000)
        elif how == "stops-reading":
            self.transport.pause_reading()
            # Of all people and rooms, again and again: more than the kernel holds for one
            # reader.
            for _ in range(20):
                self.send("WHO *" if self.format == "irc" else "/who")
                self.send("LIST" if self.format == "irc" else "/rooms")

    def reset(self):
        sock = self.transport.get_extra_info("socket")
        if sock is not None and not self.transport.is_closing():
            try:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            except OSError:
                pass
            self.transport.abort()


async def keep_coming(soak):
    """Lets people come until enough are here, and again for each who has left."""
    loop = asyncio.get_running_loop()
    living = set()

    async def one(number):
        address = f"127.0.{1 + number % 20}.{1 + number // 20 % 200}"
        user = User(soak, number)
        try:
            await loop.create_connection(lambda: user, "127.0.0.1",
                                         soak.ports[user.format], local_addr=(address, 0))
            await user.live()
        except OSError as problem:
            if soak.wanted:
                soak.fault(f"user {number} cannot connect: {problem}")
        finally:
            if user.transport is not None:
                user.transport.abort()

    while soak.wanted or living:
        # A hundred a second at most: a crowd, not an attack.
        for _ in range(10):
            if len(living) < soak.wanted:
                soak.number += 1
                task = asyncio.create_task(one(soak.number))
                living.add(task)
                task.add_done_callback(living.discard)
        if not soak.wanted:
            for user in list(soak.here):
                user.end("quit") if not user.transport.is_closing() else None
            await asyncio.sleep(1)
            for task in list(living):
                task.cancel()
            await asyncio.gather(*living, return_exceptions=True)
            return
        await asyncio.sleep(0.05)


async def watch(soak, server, root, seconds):
    """Prints the table; returns memory at the mark after warm-up and at the end."""
    warm = min(120, max(20, seconds / 4))
    step = 60 if seconds > 180 else 10
    print(f"{'seconds':>8}{'users':>8}{'lived':>8}{'heard':>10}{'per s':>8}{'RSS MiB':>9}"
          f"{'fds':>7}{'CPU s':>8}{'faults':>8}")
    began, mark, last = time.monotonic(), 0, (0, 0)
    nudges = random.Random(soak.options.seed)
    next_row, late = step, []
    while (now := time.monotonic() - began) < seconds:
        await asyncio.sleep(1)
        if server.process.returncode is not None:
            soak.fault(f"the server has ended: {server.process.returncode}")
            break
        if nudges.random() < 0.1:
            server.process.send_signal(nudges.choice([signal.SIGHUP, signal.SIGUSR1]))
        if now >= warm and now < warm + 10:
            mark = max(mark, server.resident())
        if now >= seconds - 10:
            late.append(server.resident())
        if now >= next_row:
            next_row += step
            await root.stay()
            rate = (soak.heard - last[1]) / (now - last[0])
            last = now, soak.heard
            print(f"{now:8.0f}{len(soak.here):8}{soak.number:8}{soak.heard:10}{rate:8.0f}"
                  f"{server.resident() / 2**20:9.1f}{server.descriptors():7}"
                  f"{server.cpu_seconds():8.1f}{len(soak.faults):8}", flush=True)
    return mark, max(late, default=0)


async def run(options):
    soak = Soak(options)
    server = ServerProcess()
    await server.start(options.server, *LIMITS, "--log.level=info",
                       f"--log.file={server.folder}/log")
    checks = []
    try:
        soak.ports = server.ports
        asyncio.create_task(drain(server.process.stdout))
        root = await Operator().start(soak.ports["irc"])
        alone, _ = await root.audit()
        fds_alone = server.descriptors()
        soak.wanted = options.users
        crowd = asyncio.create_task(keep_coming(soak))
        mark, late = await watch(soak, server, root, options.minutes * 60)
        soak.wanted = 0
        await crowd
        # The server learns of the last ones a little later.
        until = time.monotonic() + SETTLE_SECONDS
        while True:
            after, examples = await root.audit()
            fds_after = server.descriptors()
            if (after == alone and fds_after <= fds_alone) or time.monotonic() > until:
                break
            await asyncio.sleep(0.5)
        empty = server.resident()
        for letter in "ltd":
            print(f"STATS {letter}:", " ".join(await root.report(letter)))
        print("left by:", " ".join(f"{k}={v}" for k, v in sorted(soak.ends.items())))
        bound = mark * (1 + GROWTH_SHARE) + GROWTH_BYTES
        mib = 2**20
        checks = [
            (not soak.faults, f"faults seen by users: {len(soak.faults)}"),
            (soak.heard > 0, f"lines heard: {soak.heard}"),
            (late <= bound, f"memory under load: {mark / mib:.1f} MiB after warm-up, "
             f"{late / mib:.1f} MiB at the end (bound {bound / mib:.1f})"),
            (empty <= bound, f"memory when all have left: {empty / mib:.1f} MiB"),
            (fds_after <= fds_alone, f"descriptors: {fds_alone} before, {fds_after} after"),
            (after["mismatches"] == 0, f"mismatches: {after['mismatches']} {examples}"),
            (after == alone, f"names, rooms, actors before: {alone}, after: {after}"),
        ]
    finally:
        code = await server.stop()
        checks.append((code == 0, f"the server's exit status: {code}"))
    for good, text in checks:
        print("ok    " if good else "FAILED", text)
    verdict = len(checks) > 1 and all(good for good, _ in checks)
    print("VERDICT:", "all is well" if verdict else "something is wrong")
    return 0 if verdict else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--users", type=int, default=2000, help="connected at once")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--server", required=True)
    options = parser.parse_args()
    options.server = os.path.abspath(options.server)
    allow_descriptors()
    print(f"soak: {options.users} users for {options.minutes:g} minutes, "
          f"seed {options.seed}", flush=True)
    sys.exit(asyncio.run(run(options)))


if __name__ == "__main__":
    main()
