#!/usr/bin/env python3
"""Fills each container that a peer can make grow to the brim, and goes on: the table "What a
peer can make grow" in docs/security.md, one scenario after another, each with a server of its
own.

Checked in each: who goes beyond the limit gets the answer that is documented; the server's
memory grows by no more than the limit explains; somebody who has nothing to do with it is
answered within a second all the while; when they have left, memory, descriptors, actors,
names and rooms are back. Checked before: each row of that table has a scenario, or stands in
`NOT_FILLED` with the reason. Exit status: 0 if all of that holds, else 1.

Limits are the defaults but for those in the options of a scenario, which it says where it
says its limit. Fillers come from many addresses of loopback.
"""
import argparse
import asyncio
import base64
import collections
import contextlib
import dataclasses
import hashlib
import hmac
import os
import re
import select
import socket
import sqlite3
import struct
import sys
import time
import urllib.request

from server_process import Operator, ServerProcess, allow_descriptors, drain

KIB, MIB = 1 << 10, 1 << 20
# What any work leaves in buffers and in the allocator until the server tidies up: the pool of
# buffers keeps 16 MiB at most.
SLACK = 16 * MIB
# What may be left of it when all have gone, in an allocator full of holes.
LEFT = 16 * MIB
# How long the server may take to forget those who have left.
SETTLE_SECONDS = 20
WORST_PING = 1.0  # seconds
WAVE = 200  # people who say something at once
TABLE = os.path.join(os.path.dirname(__file__), "../../docs/security.md")

NOT_FILLED = {
    "what waits for the archive's disk":
        "needs a disk that is slower than people talk",
    "files of a page":
        "are the operator's: no peer adds to them",
    "messages to rooms under way":
        "a room answers within the turn, and the flood limits let nobody send 512 in one",
    "people thrown out who do not know it yet":
        "a connection knows it a turn later, whether its peer reads or not",
    "events of a turn in a room":
        "are over with the turn",
}


# -- who fills ---------------------------------------------------------------------------

class Peer(asyncio.Protocol):
    """A connection that says what it is told to, and counts what it hears."""

    def __init__(self, clings=False):
        self.clings = clings  # does not go when the server has closed its half
        self.transport = None
        self.rest = b""
        self.heard = collections.Counter()  # numerics, commands, codes of FAIL
        self.last = collections.deque(maxlen=4)
        self.kept = None  # a list: every line
        self.waits = []  # (token, future)
        self.fences = 0
        self.ended = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport

    def connection_lost(self, _):
        self.finish()

    def finish(self):
        if not self.ended.done():
            self.ended.set_result(None)
        for _, future in self.waits:
            if not future.done():
                future.set_exception(ConnectionError(f"closed: {self.words()}"))

    def eof_received(self):
        if self.clings and not self.ended.done():
            self.ended.set_result(None)
        return self.clings

    def data_received(self, data):
        lines = (self.rest + data).split(b"\n")
        self.rest = lines.pop()
        for line in lines:
            self.take(line.rstrip(b"\r"))

    def take(self, line):
        bare = line
        if bare[:1] == b"@":
            bare = bare.partition(b" ")[2]
        if bare[:1] == b":":
            bare = bare.partition(b" ")[2]
        words = bare.split(b" ", 3)
        key = b" ".join(words[:3]) if words[0] == b"FAIL" else words[0]
        self.heard[key.decode(errors="replace")] += 1
        self.last.append(line)
        if self.kept is not None:
            self.kept.append(line)
        if words[0] == b"PING":
            self.send("PONG " + bare[5:].decode())
        for wait in list(self.waits):
            if wait[0] in line and not wait[1].done():
                wait[1].set_result(line.decode(errors="replace"))

    def words(self):
        """What it heard last."""
        return b" / ".join(self.last).decode(errors="replace") or "nothing"

    def send(self, *lines):
        if not self.transport.is_closing():
            self.transport.write("".join(x + "\r\n" for x in lines).encode())

    async def until(self, token, seconds=60):
        """@returns the next line with that in it."""
        wait = token.encode(), asyncio.get_running_loop().create_future()
        self.waits.append(wait)
        try:
            return await asyncio.wait_for(wait[1], seconds)
        except asyncio.TimeoutError:
            raise ConnectionError(f"no {token!r}, but: {self.words()}") from None
        finally:
            self.waits.remove(wait)

    async def ask(self, *lines, seconds=60):
        """Says that, and waits until all of it is answered."""
        self.fences += 1
        self.send(*lines, f"PING fence-{self.fences}.")
        await self.until(f"fence-{self.fences}.", seconds)

    async def end(self, seconds=60):
        await asyncio.wait([self.ended], timeout=seconds)
        return self.ended.done()

    def stop_reading(self):
        self.transport.pause_reading()


def joins(rooms):
    """JOIN lines of 50 rooms each."""
    return [f"JOIN {','.join(rooms[x:x + 50])}" for x in range(0, len(rooms), 50)]


def address(number, network=1):
    """One of 40,000, of another network than others are."""
    return f"127.{network}.{number // 200}.{1 + number % 200}"


def reset(transport):
    sock = transport.get_extra_info("socket")
    with contextlib.suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


# -- who is not involved -----------------------------------------------------------------

def be_bystander(port):
    """Pings without end, in a process of its own; for each line on the standard input it
    says how long the worst answer took since the last."""
    sock = socket.create_connection(("127.0.0.1", port), 30)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask(lines, token):
        sock.sendall(lines.encode())
        got = b""
        while token not in got:
            more = sock.recv(65536)
            if not more:
                sys.exit("the bystander was closed")
            got += more

    ask("NICK Bystander\r\nUSER b 0 * :b\r\n", b" 005 ")
    worst = 0
    while True:
        begun = time.monotonic()
        ask("PING x\r\n", b"PONG")
        worst = max(worst, time.monotonic() - begun)
        # No faster than the limit of pings.
        if select.select([sys.stdin], [], [], 0.21)[0]:
            if not sys.stdin.readline():
                return
            print(worst, flush=True)
            worst = 0


class Bystander:
    async def start(self, port):
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, __file__, f"--bystander={port}", stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE)
        await self.worst()
        return self

    async def worst(self):
        """In seconds, since it was asked last."""
        self.process.stdin.write(b"\n")
        line = await asyncio.wait_for(self.process.stdout.readline(), 60)
        return float(line) if line else float("inf")

    async def stop(self):
        self.process.stdin.close()
        await self.process.wait()


# -- scenarios ---------------------------------------------------------------------------

@dataclasses.dataclass
class Scenario:
    rows: tuple  # of the table, as their first cell is
    run: object
    options: tuple  # of the server
    listeners: tuple
    prepare: object  # is given the server before it starts
    reads_output: bool


SCENARIOS = []


def scenario(*rows, options=(), listeners=("irc",), prepare=None, reads_output=True):
    def add(run):
        SCENARIOS.append(Scenario(rows, run, tuple(options), tuple(listeners), prepare,
                                  reads_output))
        return run
    return add


class Scene:
    """The server of a scenario, those who fill, and what is found."""

    def __init__(self, server, operator, bystander):
        self.server = server
        self.operator = operator
        self.bystander = bystander
        self.peers = []
        self.faults = []
        self.limit = self.filled = self.answer = "?"
        self.bound = 0
        self.kernel_bound = None
        self.before = self.most = 0
        self.kernel_before = self.kernel_most = 0
        self.watching = None

    def must(self, holds, what):
        if not holds and len(self.faults) < 10:
            self.faults.append(what)

    # -- people -----------------------------------------------------------------------

    async def connect(self, number, listener="irc", network=1, small=False, clings=False):
        """@param small the kernel takes little for it."""
        peer = Peer(clings)
        sock = socket.socket()
        sock.setblocking(False)
        if small:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
        # Ports are chosen when it connects: an address has enough of them for each.
        sock.setsockopt(socket.IPPROTO_IP, 24, 1)  # IP_BIND_ADDRESS_NO_PORT
        sock.bind((address(number, network), 0))
        loop = asyncio.get_running_loop()
        await loop.sock_connect(sock, ("127.0.0.1", self.server.ports[listener]))
        await loop.create_connection(lambda: peer, sock=sock)
        self.peers.append(peer)
        return peer

    async def many(self, count, make, at_once=100):
        """What `make` returns for each number, some at a time."""
        gate = asyncio.Semaphore(at_once)

        async def one(number):
            async with gate:
                return await make(number)
        return await asyncio.gather(*(one(x) for x in range(count)))

    async def register(self, number, nick="", caps="", **how):
        peer = await self.connect(number, **how)
        peer.nick = nick or f"U{number}"
        peer.send(f"NICK {peer.nick}", "USER u 0 * :Brim")
        if caps:
            peer.send(f"CAP REQ :{caps}", "CAP END")
        await peer.until(" 005 ")
        return peer

    async def crowd(self, count, first=0, **how):
        """People with names, who have all the lines of their budget."""
        result = await self.many(count, lambda x: self.register(first + x, **how))
        await asyncio.sleep(1)
        return result

    async def all(self, peers, *lines, seconds=60):
        """Each says that, or what a function makes of its number and it, and has the answer.
        They come in waves, as people do: thousands who say all they may in the same
        millisecond are another test."""
        def of(number, peer):
            return lines[0](number, peer) if lines and callable(lines[0]) else lines

        asked = []
        for number, x in enumerate(peers):
            if number % WAVE == WAVE - 1:
                await asyncio.sleep(0.1)
            asked.append(asyncio.create_task(x.ask(*of(number, x), seconds=seconds)))
        await asyncio.gather(*asked)

    def heard(self, peers, key):
        return sum(x.heard[key] for x in peers)

    # -- measuring ------------------------------------------------------------------------

    def queued(self):
        """Bytes in the kernel for sockets of the server."""
        ports = {f"{x:04X}" for x in self.server.ports.values()}
        result = 0
        with open("/proc/net/tcp") as file:
            for line in file:
                fields = line.split()
                if fields[1].partition(":")[2] in ports:
                    result += sum(int(x, 16) for x in fields[4].split(":"))
        return result

    async def watch(self):
        while True:
            self.most = max(self.most, self.server.resident())
            if self.kernel_bound is not None:
                self.kernel_most = max(self.kernel_most, self.queued())
            await asyncio.sleep(0.2)

    async def begin(self, bound, kernel=None):
        """Now it is filled: memory may grow by so much, and by the slack."""
        self.bound, self.kernel_bound = bound + SLACK, kernel
        self.before = self.most = self.server.resident()
        self.kernel_before = self.kernel_most = self.queued()
        await self.bystander.worst()
        self.watching = asyncio.create_task(self.watch())

    def full(self, limit, filled, answer):
        self.limit, self.filled, self.answer = limit, filled, answer

    async def finish(self):
        """@returns the worst time of the bystander."""
        await asyncio.sleep(0.3)
        if self.watching is not None:
            self.watching.cancel()
        return await self.bystander.worst()


async def settle(scene, alone, fds, resident):
    """Waits until all is as it was. @returns memory that is left, and what is wrong."""
    until = time.monotonic() + SETTLE_SECONDS
    while True:
        now, examples = await scene.operator.audit()
        left = scene.server.resident() - resident
        wrong = []
        if now != alone:
            wrong.append(f"names, rooms, actors {now}, before {alone} {examples}")
        if scene.server.descriptors() > fds:
            wrong.append(f"descriptors {scene.server.descriptors()}, before {fds}")
        if left > LEFT:
            wrong.append(f"{left / MIB:.1f} MiB are left")
        if not wrong or time.monotonic() > until:
            return left, wrong
        await asyncio.sleep(0.5)


async def play(what, program):
    """@returns whether all was well."""
    begun = time.monotonic()
    server = ServerProcess()
    worst, left, code = float("inf"), 0, None
    scene = Scene(server, None, None)
    options = ["--limits.exempt-networks=127.0.0.0/9", *what.options]
    if what.reads_output:
        options.append(f"--log.file={server.folder}/log")
    try:
        if what.prepare is not None:
            await what.prepare(server, program, options)
        await server.start(program, *options, listeners=what.listeners,
                           stderr=asyncio.subprocess.DEVNULL if what.reads_output
                           else asyncio.subprocess.PIPE)
        if what.reads_output:
            asyncio.create_task(drain(server.process.stdout))
        scene.operator = await Operator().start(server.ports["irc"])
        scene.bystander = await Bystander().start(server.ports["irc"])
        alone, _ = await scene.operator.audit()
        fds, resident = server.descriptors(), server.resident()
        try:
            await what.run(scene)
        except (OSError, asyncio.TimeoutError) as problem:
            scene.must(False, f"{type(problem).__name__}: {problem}")
        worst = await scene.finish()
        for peer in scene.peers:
            peer.transport.abort()
        left, wrong = await settle(scene, alone, fds, resident)
        scene.faults += wrong
        await scene.bystander.stop()
    except (OSError, asyncio.TimeoutError) as problem:
        scene.must(False, f"{type(problem).__name__}: {problem}")
    finally:
        code = await server.stop()
    growth = scene.most - scene.before
    kernel = scene.kernel_most - scene.kernel_before
    scene.must(code == 0, f"the exit status is {code}")
    scene.must(scene.bound > 0, "nothing was measured")
    scene.must(growth <= scene.bound, "memory grows beyond the bound")
    scene.must(scene.kernel_bound is None or kernel <= scene.kernel_bound,
               "the kernel keeps more than its bound")
    scene.must(worst <= WORST_PING, "somebody who is not involved waits too long")
    row = [f"{'ok' if not scene.faults else 'FAILED':6} {'; '.join(what.rows)}",
           f"limit {scene.limit}", f"filled {scene.filled}", f"answer {scene.answer}",
           f"growth {growth / MIB:.1f} of {scene.bound / MIB:.1f} MiB"]
    if scene.kernel_bound is not None:
        row.append(f"kernel {kernel / MIB:.1f} of {scene.kernel_bound / MIB:.1f} MiB")
    row += [f"worst PING {worst * 1000:.0f} ms", f"left {left / MIB:.1f} MiB",
            f"{time.monotonic() - begun:.0f} s"]
    print(" | ".join(row), flush=True)
    for fault in scene.faults:
        print(f"       {fault}", flush=True)
    return not scene.faults


# -- connections -------------------------------------------------------------------------

@scenario("connections", options=["--limits.max-connections=3000",
                                  "--limits.unregistered-per-address=16",
                                  "--limits.connect-burst=100"])
async def connections(scene):
    async def refused(number, network=1):
        peer = await scene.connect(number, network=network)
        await peer.end(10)
        return peer.words()

    await scene.begin(3000 * 16 * KIB)
    # 127.128.0.0 is not exempt.
    silent = [await scene.connect(0, network=128) for _ in range(16)]
    scene.must(all(not x.ended.done() for x in silent), "16 may be silent")
    words = [await refused(0, 128) for _ in range(30)]
    scene.must(all("not given a name" in x for x in words), f"unregistered: {words[0]}")
    named = [await scene.register(1, f"N{x}", network=128) for x in range(32)]
    scene.must(all(not x.ended.done() for x in named), "32 may have names")
    words = [await refused(1, 128) for _ in range(30)]
    scene.must(all("from your address: 32" in x for x in words), f"address: {words[0]}")
    await scene.crowd(3000 - 16 - 32 - 2)
    words = await scene.many(3000, lambda x: refused(3000 + x))
    good = sum("The server is full: 3000" in x for x in words)
    # Most of them are closed while their words are on the way.
    scene.must(good == 3000, f"{good} of 3000 are told, others: "
               + next((x for x in words if "full" not in x), "none"))
    scene.full("3000 in all, 32 of an address, 16 silent (less than by default)",
               "3000, 32, 16, and 3060 more", f"ERROR with the reason x{good + 60}")


@scenario("addresses that have knocked", options=["--limits.connect-rate=1"])
async def knockers(scene):
    async def knock(first, last):
        """From so many addresses, many of which go at once."""
        for start in range(first, last, 200):
            peers = await scene.many(200, lambda x: scene.connect(
                (start + x) % 40000, network=130 + (start + x) // 40000))
            # Who is gone before it is accepted has no address.
            for x in peers:
                x.send("CAP LS")
            await asyncio.gather(*(x.until(" LS ") for x in peers if not x.heard["CAP"]))
            for x in peers:
                reset(x.transport)
                scene.peers.remove(x)
            await asyncio.sleep(0.02)

    async def burst():
        """How many of an address come in at once."""
        peers = [await scene.connect(0, network=129) for _ in range(25)]
        await asyncio.sleep(0.5)
        count = sum(not x.ended.done() for x in peers)
        for x in peers:
            reset(x.transport)
            scene.peers.remove(x)
        return count

    await scene.begin(16384 * 256)
    first = await burst()
    scene.must(first == 20, f"{first} come in at once")
    await knock(0, 10000)
    soon = await burst()
    scene.must(soon <= 1, f"{soon} come in soon after that")
    await knock(10000, 17000)
    again = await burst()
    scene.must(again == 20, f"{again} come in later: the address is remembered")
    await knock(17000, 50000)
    scene.full("16384 (one a minute)", "50000", "forgotten: it may come again at once")


@scenario("who was refused and has not gone yet", options=["--limits.max-connections=100"])
async def leavers(scene):
    await scene.crowd(98)
    fds = scene.server.descriptors()
    await scene.begin(8 * 32 * KIB)
    most = 0
    told = 0

    async def cling(number):
        nonlocal most, told
        peer = await scene.connect(1000 + number, clings=True)
        if number % 2:
            peer.send("NICK Early")  # what is not read makes a reset of the end
        most = max(most, scene.server.descriptors())
        scene.must(await peer.end(10), "a refused one is kept")
        told += "The server is full" in peer.words()

    await scene.many(1000, cling, 50)
    scene.must(most <= fds + 8 + 2, f"{most - fds} of them have descriptors")
    scene.must(most > fds, "none of them has a descriptor")
    scene.full("8", f"1000 who do not go, {most - fds} descriptors at most",
               f"the reason x{told}, and the end at once")


@scenario("bytes of lines not served yet", options=["--limits.flood-timeout=5s"])
async def backlogs(scene):
    peers = await scene.crowd(300)
    # The kernel keeps what it likes for a socket that is not read.
    await scene.begin(300 * (64 + 16 + 16) * KIB, kernel=300 * 512 * KIB)
    line = ("PRIVMSG U0 :" + "x" * 480 + "\r\n").encode()

    async def flood(peer):
        for _ in range(40):
            if peer.ended.done():
                break
            if peer.transport.get_write_buffer_size() < 65536:
                peer.transport.write(line * 100)
            await asyncio.sleep(0.5)
        await peer.end(10)

    await asyncio.gather(*(flood(x) for x in peers))
    good = sum("Excess Flood" in x.words() for x in peers)
    ended = sum(x.ended.done() for x in peers)
    scene.must(ended == 300 and good >= 290, f"{good} of {ended} are told")
    scene.full("64 KiB and 16 (flood-timeout 5 s)", "300 connections, 2 MB each",
               f"read no further, ERROR Excess Flood x{good}")


@scenario("one line", listeners=["irc", "colon"])
async def lines(scene):
    irc = await scene.crowd(1000)
    plain = await scene.many(500, lambda x: scene.connect(2000 + x, "colon"))
    for number, x in enumerate(plain):
        x.send(f"P{number}")
    await asyncio.gather(*(x.until("joined") for x in plain[-1:]))
    await asyncio.sleep(1)
    await scene.begin(1500 * 8 * KIB)
    for x in irc:
        x.transport.write(b"@+t=" + b"x" * 4000 + b" PRIVMSG U0 :" + b"y" * 400)
    for x in plain:
        x.transport.write(b"z" * 4096)
    await asyncio.sleep(2)
    for x in irc[:500]:
        x.transport.write(b"y" * 500)
        x.send("")
    for x in plain:
        x.transport.write(b"z" * 20000)
        x.send("")
    for x in irc[500:]:
        for _ in range(10):
            x.transport.write(b"y" * 10000)
    await asyncio.gather(*(x.until("417", 10) for x in irc[:500] if not x.heard["417"]))
    await asyncio.gather(*(x.end(10) for x in irc[500:]))
    await asyncio.sleep(1)
    told = scene.heard(irc, "417")
    ended = sum("Line too long" in x.words() for x in irc[500:])
    unsent = sum("Your line was not sent" in x.words() for x in plain)
    # Those who are ended are told before.
    scene.must((told, unsent) == (1000, 500), f"417 x{told}, plain x{unsent}")
    scene.must(ended >= 490, f"ERROR x{ended}: {irc[-1].words()}")
    scene.full("4096 plain; 512 and 4096 of tags; 16384", "1500 lines up to 100 KB",
               f"417 x{told}, sentence x{unsent}, ERROR x{ended}")


# -- the page's door ---------------------------------------------------------------------

def frame(opcode, payload, last=True):
    """Of WebSocket, masked with zeros."""
    size = len(payload)
    head = bytes([opcode | (0x80 if last else 0)])
    head += bytes([0x80 | size]) if size < 126 else b"\xfe" + struct.pack(">H", size)
    return head + b"\0\0\0\0" + payload


@scenario("a WebSocket message", listeners=["irc", "web"])
async def websocket(scene):
    async def shake_hands(number):
        peer = await scene.connect(number, "web")
        peer.kept = []
        peer.send("GET /ws HTTP/1.1", "Host: localhost", "Upgrade: websocket",
                  "Connection: Upgrade", "Sec-WebSocket-Version: 13",
                  "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", "")
        await peer.until("Sec-WebSocket-Accept")
        return peer

    peers = await scene.many(1000, shake_hands)
    await scene.begin(1000 * 2 * 8701)
    for x in peers:
        x.transport.write(frame(1, b"x" * 4000, False) + frame(0, b"x" * 4000, False)
                          + frame(0, b"x" * 690, False))
    await asyncio.sleep(2)
    scene.must(not any(x.ended.done() for x in peers), "8690 bytes are too many")
    for x in peers:
        x.transport.write(frame(0, b"x" * 4000, False) * 5)
    await asyncio.gather(*(x.end(10) for x in peers))
    code = struct.pack(">H", 1009)
    good = sum(code in b"\n".join(x.kept) + x.rest for x in peers)
    scene.must(good == 1000, f"1009 x{good}: {peers[0].words()} {peers[0].rest}")
    scene.full("8701", "1000 messages of fragments, up to 28 KB", f"close 1009 x{good}")


@scenario("a request in HTTP", listeners=["irc", "web"])
async def requests(scene):
    peers = await scene.many(1000, lambda x: scene.connect(x, "web"))
    await scene.begin(1000 * 3 * 8192)
    for x in peers:
        x.transport.write(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 8100)
    await asyncio.sleep(2)
    scene.must(not any(x.ended.done() or x.heard for x in peers), "8140 bytes are too many")
    for x in peers:
        x.kept = []
        x.transport.write(b"x" * 4000)
    await asyncio.gather(*(x.end(10) for x in peers))
    good = sum(b" 431 " in x.kept[0] for x in peers if x.kept)
    scene.must(good == 1000, f"431 x{good}: {peers[0].kept[:1]}")
    many = await scene.many(100, lambda x: scene.connect(2000 + x, "web"))
    for x in many:
        x.kept = []
        for _ in range(130):
            x.transport.write(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
    await asyncio.gather(*(x.end(10) for x in many))
    for x in many:
        x.kept.append(x.rest)
    answers = sum(x.startswith(b"HTTP/1.1 200") for y in many for x in y.kept)
    scene.must(answers == 100 * 100, f"{answers} answers on 100 connections")
    scene.full("8192; 100 on a connection", "1000 requests of 12 KB; 130 on each of 100",
               f"431 x{good}, the end after 100 x{answers // 100}")


@scenario("who asks for metrics", listeners=["irc", "metrics"])
async def scrapers(scene):
    await scene.begin(16 * 64 * KIB)
    ask = "GET /metrics HTTP/1.1\r\nHost: localhost\r\n"
    here = [await scene.connect(x, "metrics") for x in range(16)]
    for x in here:
        x.kept = []
        x.send(ask)
    await asyncio.gather(*(x.until("process_max_fds") for x in here))
    refused = 0
    for number in range(300):
        peer = await scene.connect(100 + number, "metrics")
        peer.kept = []
        peer.send(ask)
        await peer.end(10)
        refused += bool(peer.kept) and b" 503 " in peer.kept[0]
    scene.must(refused == 300, f"503 x{refused}: {peer.kept[:1]}")
    scene.must(all(b" 200 " in x.kept[0] and not x.ended.done() for x in here),
               "those who are there are not answered")
    scene.full("16", "16, and 300 more", f"503 x{refused}")


@scenario("ACME challenges under way", options=["--web.acme-folder=."],
          listeners=["irc", "web"])
async def challenges(scene):
    await scene.begin(500 * 16 * KIB)
    answers = collections.Counter()
    # Files are read by another thread; while the loop takes what all of them ask, it has no
    # time for its answers.
    for turn in range(10):
        peers = await scene.many(500, lambda x: scene.connect(x, "web"))
        for x in peers:
            x.kept = []
        for x in peers:
            x.send(f"GET /.well-known/acme-challenge/token{turn} HTTP/1.1",
                   "Host: localhost", "Connection: close", "")
        await asyncio.gather(*(x.end(10) for x in peers))
        answers.update(x.kept[0].split()[1].decode() if x.kept else "none" for x in peers)
        if answers["503"] > 100:
            break
    scene.must(answers["503"] > 0 and answers["404"] > 0
               and answers["503"] + answers["404"] == 500 * (turn + 1), f"{dict(answers)}")
    scene.full("8", f"{500 * (turn + 1)}, 500 at once", f"503 x{answers['503']}, "
               f"404 x{answers['404']}")


# -- what waits for those who do not read ------------------------------------------------

@scenario("an answer under way", "who waits for a page of the list of rooms",
          listeners=["irc", "colon"])
async def answers(scene):
    authors = await scene.crowd(40)
    await scene.all(authors, lambda number, _: joins([f"#l{number}x{y}" for y in range(100)]))
    count = 300
    peers = await scene.many(count, lambda x: scene.register(1000 + x, small=True))
    plain = await scene.many(count, lambda x: scene.connect(3000 + x, "colon", small=True))
    for number, x in enumerate(plain):
        x.send(f"P{number}")
    await asyncio.sleep(1)
    # A quarter of the send queue, and the page that goes beyond it.
    await scene.begin(2 * count * (256 + 128) * KIB, kernel=2 * count * 256 * KIB)
    for x in peers + plain:
        x.stop_reading()
    for x in peers:
        x.send(*["LIST", "WHO *"] * 8)
    for x in plain:
        x.send(*["/rooms"] * 16)
    await asyncio.sleep(6)
    early = sum(x.ended.done() for x in peers + plain)
    scene.must(early == 0, f"{early} are ended")
    # Whoever reads again gets all of it.
    for x in peers[:20] + plain[:20]:
        x.transport.resume_reading()
    await scene.all(peers[:20])
    lists = [x.heard["322"] // 8 for x in peers[:20]]
    scene.must(all(x >= 4000 for x in lists), f"lists have {lists} rooms")
    scene.full("one; one page", f"{2 * count} who ask 16 times for 4000 rooms, all people",
               f"the next lines wait; who reads gets all: {20 * 16} lists whole")


@scenario("bytes not sent yet, a plain list under way among them", listeners=["irc", "colon"])
async def queues(scene):
    count = 150
    watcher = await scene.register(0, "Watcher")
    watcher.kept = []
    await watcher.ask("JOIN #loud", "MODE #loud -n")
    peers = await scene.many(count, lambda x: scene.register(1000 + x, small=True))
    for x in peers:
        x.send("JOIN #loud")
    plain = await scene.many(count, lambda x: scene.connect(3000 + x, "colon", small=True))
    for number, x in enumerate(plain):
        x.send(f"P{number}", "/join #loud")
    # They do not hear the room.
    speakers = await scene.crowd(120, 5000)
    await scene.begin(2 * count * MIB, kernel=2 * count * 256 * KIB)
    for x in peers + plain:
        x.stop_reading()
    for x in peers:
        x.send(*["WHO *"] * 12)
    for x in plain:
        x.send(*["/who"] * 12)
    begun = time.monotonic()
    gone = 0
    while gone < 2 * count and time.monotonic() - begun < 40:
        for x in speakers:
            x.send(*["PRIVMSG #loud :" + "x" * 400] * 4)
        await asyncio.sleep(1)
        gone = sum(b"QUIT :SendQ exceeded" in x for x in watcher.kept)
    scene.must(gone == 2 * count, f"{gone} of {2 * count} are gone")
    scene.full("1 MiB", f"{2 * count} who read nothing",
               f"QUIT :SendQ exceeded x{gone}, within {time.monotonic() - begun:.0f} s")


# -- what was said -----------------------------------------------------------------------

def history_bytes(scene):
    url = f"http://127.0.0.1:{scene.server.ports['metrics']}/metrics"
    with urllib.request.urlopen(url, timeout=10) as answer:
        text = answer.read().decode()
    return float(re.search(r"^hubbub_history_memory_bytes (\S+)", text, re.M)[1])


@scenario("what was said", options=["--archive.memory=33554432"],
          listeners=["irc", "metrics"])
async def history(scene):
    peers = await scene.crowd(2000, caps="message-tags batch draft/chathistory")
    for number, x in enumerate(peers):
        x.room = "#loud" if number < 40 else f"#h{number}"
    await scene.all(peers, lambda _, x: [f"JOIN {x.room}"])
    await peers[0].ask("PRIVMSG #loud :the first of all")
    # Besides what is kept, lines of each wait for its budget.
    await scene.begin(40 * MIB + 2000 * 16 * KIB)
    tags = "x" * 4000
    most = 0
    for turn in range(5):
        await scene.all(peers, lambda _, x: [f"@+t={tags} PRIVMSG {x.room} :{turn}",
                                             f"@+t={tags} TAGMSG {x.room}"])
        most = max(most, await asyncio.to_thread(history_bytes, scene))
    scene.must(30 * MIB < most <= 32 * MIB, f"{most / MIB:.1f} MiB are counted")
    # That somebody is typing is not kept, with whatever it was told.
    for turn in range(6):
        await asyncio.sleep(1)
        await scene.all(peers, lambda _, x: [f"PRIVMSG {x.room} :{turn}",
                                             f"@+typing={tags} TAGMSG {x.room}"])
    # More than are kept of one room.
    for turn in range(10):
        for x in peers[:40]:
            x.send(*[f"PRIVMSG #loud :{turn}"] * 5)
        await asyncio.sleep(1)
    await scene.all(peers[:40])
    rest = scene.server.resident() - scene.before
    scene.must(rest < 48 * MIB, f"{rest / MIB:.1f} MiB are kept, {most / MIB:.1f} counted")
    asker = peers[0]
    asker.kept = []
    await asker.ask("CHATHISTORY AFTER #loud timestamp=2020-01-01T00:00:00.000Z 1")
    oldest = [x for x in asker.kept if b" PRIVMSG " in x or b" TAGMSG " in x]
    scene.must(len(oldest) == 1 and b"the first" not in oldest[0], f"the oldest is {oldest}")
    scene.full("32 MiB (less than by default), 200 of a room",
               "130 MB, in 1961 rooms", "the oldest is gone")


@scenario("the answer to one CHATHISTORY, SEARCH or /history", listeners=["irc", "colon"])
async def pages(scene):
    peers = await scene.crowd(300, caps="batch draft/chathistory soju.im/search")
    await scene.all(peers, "JOIN #lobby")
    for _ in range(2):
        await scene.all(peers[:100], *["PRIVMSG #lobby :" + "word " * 60] * 2)
    plain = await scene.many(100, lambda x: scene.connect(1000 + x, "colon"))
    for number, x in enumerate(plain):
        x.send(f"P{number}")
    await asyncio.sleep(5)
    await scene.begin(400 * 256 * KIB)
    before = scene.heard(peers, "PRIVMSG")
    await scene.all(peers, *["CHATHISTORY LATEST #lobby * 2000000"] * 4,
                    *["SEARCH limit=2000000;in=#lobby;text=word"] * 4)
    shown = scene.heard(peers, "PRIVMSG") - before
    scene.must(shown == 300 * 8 * 100, f"{shown / 300 / 8} messages of each answer")
    for x in plain:
        x.kept = []
        x.send("/history 2000000", *["/history 100"] * 4, "/nosuch")
    await asyncio.gather(*(x.until("/nosuch") for x in plain))
    rows = sum(b"word word" in y for x in plain for y in x.kept)
    refused = sum(b"from 1 to 100" in y for x in plain for y in x.kept)
    scene.must(refused == 100, f"{refused} are told how many there may be")
    scene.must(rows == 100 * 4 * 100, f"{rows / 400} messages of each /history")
    scene.full("100", f"{300 * 8 + 400} questions for 2000000", "100 messages each")


@scenario("a message of several lines on its way in")
async def multiline(scene):
    peers = await scene.crowd(1000, caps="batch message-tags draft/multiline")
    half = peers[:500], peers[500:]
    await scene.begin(1000 * 2 * 4096 + 1000 * KIB)
    begin = "BATCH +m draft/multiline U0"
    await scene.all(half[0], begin, *["@batch=m PRIVMSG U0 :" + "x" * 400] * 10)
    await scene.all(half[1], begin, *["@batch=m PRIVMSG U0 :y"] * 32)
    refused = [scene.heard(peers, f"FAIL BATCH MULTILINE_MAX_{x}") for x in ("BYTES", "LINES")]
    scene.must(refused == [0, 0], f"refused too early: {refused}")
    await scene.all(peers, *["@batch=m PRIVMSG U0 :" + "x" * 400] * 5, "BATCH -m")
    refused = [scene.heard(peers, f"FAIL BATCH MULTILINE_MAX_{x}") for x in ("BYTES", "LINES")]
    scene.must(refused == [500, 500], f"FAIL x{refused}")
    scene.must(not peers[0].heard["PRIVMSG"], "something of it was sent")
    scene.full("4096 bytes, 32 lines", "1000 of 6000 bytes, or 37 lines",
               f"FAIL BATCH MULTILINE_MAX_BYTES x{refused[0]}, _LINES x{refused[1]}")


# -- rooms, names and what belongs to them -----------------------------------------------

@scenario("rooms of one IRC user", "rooms in all")
async def rooms(scene):
    peers = await scene.crowd(220)
    await scene.begin(20000 * 8 * KIB)
    await scene.all(peers[:200],
                    lambda number, _: joins([f"#{number}r{y}" for y in range(100)]))
    made = scene.heard(peers, "366")
    scene.must(made == 20000, f"{made} are made")
    await scene.all(peers[:200], "JOIN #0r0,#1r0,#2r0,#3r0")
    await scene.all(peers[200:],
                    lambda number, _: joins([f"#m{number}r{y}" for y in range(100)]))
    own, full = scene.heard(peers, "405"), scene.heard(peers, "437")
    scene.must(own == 196 * 4 + 4 * 3, f"405 x{own}")
    scene.must(full == 2000, f"437 x{full}")
    late = await scene.register(999)
    await late.ask("JOIN #0r0,#lobby")
    scene.must(late.heard["366"] == 2, "rooms that are there, and the lobby, stay open")
    scene.full("100, 20000", "200 users in 100, and 2000 rooms more",
               f"405 x{own}, 437 x{full}")


@scenario("masks of a room")
async def masks(scene):
    peers = await scene.crowd(150)
    await scene.all(peers, lambda _, x: [f"JOIN #{x.nick}"])
    await scene.begin(150 * 400 * (128 + 384))

    def three(mode, first):
        return f"+{mode * 3} " + " ".join(f"m{z}*!*@{'h' * 110}.{z}"
                                          for z in range(first, first + 3))

    for part in range(7):
        firsts = range(part * 18, part * 18 + 18, 3)
        await scene.all(peers, lambda _, x: [f"MODE #{x.nick} {three(mode, y)}"
                                             for mode in "beIq" for y in firsts])
    full = scene.heard(peers, "478")
    # 126 in each list.
    scene.must(full == 150 * 4 * 26, f"478 x{full}: {peers[0].words()}")
    await peers[0].ask(f"MODE #{peers[0].nick} b")
    scene.must(peers[0].heard["367"] == 100, f"{peers[0].heard['367']} are there")
    scene.full("100 in each list", "150 rooms, 126 in each of 4", f"478 x{full}")


@scenario("invitations of a room, and those that one has")
async def invitations(scene):
    guests = await scene.crowd(160)
    rooms = [await scene.crowd(8, 1000 + 8 * x) for x in range(20)]
    for number, x in enumerate(rooms):
        await scene.all(x, f"JOIN #i{number}")
    await scene.begin(20 * 100 * 256)
    for turn in range(20):
        for number, x in enumerate(rooms):
            for who, member in enumerate(x):
                member.send(f"INVITE U{turn * 8 + who} #i{number}")
            await scene.all(x)  # in the order of numbers
    sent = sum(scene.heard(x, "341") for x in rooms)
    scene.must(sent == 20 * 160, f"{sent} are invited")
    await scene.all([x[0] for x in rooms], lambda number, _: [f"MODE #i{number} +i"])
    await scene.all(guests, "JOIN " + ",".join(f"#i{x}" for x in range(20)))
    inside, outside = scene.heard(guests, "366"), scene.heard(guests, "473")
    scene.must(inside == 20 * 100 and outside == 20 * 60, f"{inside} enter, 473 x{outside}")
    scene.must(not guests[0].heard["366"] and guests[-1].heard["366"] == 20,
               "not the oldest are forgotten")
    # Fifty of one.
    hosts = await scene.crowd(80, 3000)
    await scene.all(hosts, lambda number, _: [f"JOIN #j{number}", f"INVITE U159 #j{number}"])
    await guests[-1].ask("INVITE")
    scene.must(guests[-1].heard["336"] == 50, f"{guests[-1].heard['336']} of one")
    scene.full("100, 50", "20 rooms, 160 each; 80 of one", f"473 x{outside}, for the oldest; "
               "the last 50")


@scenario("nicks one monitors")
async def monitors(scene):
    peers = await scene.crowd(1000)
    await scene.begin(1000 * 100 * 512)
    await scene.all(peers, lambda number, _: [
        "MONITOR + " + ",".join(f"m{number}_{z}{'m' * 20}" for z in range(y, y + 10))
        for y in range(0, 150, 10)])
    full = scene.heard(peers, "734")
    scene.must(full == 1000 * 5, f"734 x{full}")
    scene.full("100", "1000 users, 150 each", f"734 x{full}")


@scenario("nicks held, and kept while rooms still show them")
async def nicks(scene):
    peers = await scene.crowd(1500)
    await scene.all(peers, lambda number, _: [f"JOIN #n{number // 30}"])
    await scene.begin(1500 * 2 * KIB)
    await scene.all(peers, lambda number, _: [f"NICK V{number}_{y}" for y in range(8)])
    # Those that are to be had, and those that are not.
    takers = await scene.crowd(200, 5000)
    await scene.all(takers, lambda number, _: [f"NICK V{number}_4", f"NICK u{number}"])
    taken, fast = scene.heard(takers, "433"), scene.heard(peers, "438")
    scene.must(taken == 200, f"433 x{taken}")
    scene.must(fast == 1500 * 3, f"438 x{fast}")
    free = scene.heard(takers, "NICK")
    scene.must(free >= 200, f"{free} old names are to be had")
    scene.full("two of each", "1500 users, 5 new ones each", f"433 x{taken}, 438 x{fast}")


@scenario("WHOWAS")
async def whowas(scene):
    await scene.begin(1000 * KIB)
    for turn in range(5):
        peers = await scene.many(1000, lambda x: scene.register(x, f"W{turn}_{x}"))
        for x in peers:
            x.send("QUIT")
        await asyncio.gather(*(x.end() for x in peers))
    asker = await scene.register(0, "Asker")
    await asker.ask("WHOWAS W0_0", "WHOWAS W3_500")
    old = asker.heard["406"]
    await asker.ask("WHOWAS W4_0", "WHOWAS W4_500", "WHOWAS W4_999")
    scene.must(old == 2, f"406 x{old} for those who were forgotten")
    scene.must(asker.heard["314"] == 3, f"314 x{asker.heard['314']} for the latest")
    scene.full("1000", "5000", "406 for the oldest, 314 for the latest")


@scenario("people one turns to")
async def conversations(scene):
    peers = await scene.crowd(500)
    names = [x.nick for x in peers]
    await scene.begin(500 * 8 * 128)

    def others(number, count):
        return [names[(number + y + 1) % len(names)] for y in range(count)]

    # Twenty at once, then one a second: four a line.
    await scene.all(peers, lambda number, _: [
        f"PRIVMSG {','.join(others(number, 20)[y:y + 4])} :hello" for y in range(0, 20, 4)])
    early = scene.heard(peers, "439")
    # Going on with the last eight costs nothing, with those before it does.
    await scene.all(peers, lambda number, _: [
        f"PRIVMSG {','.join(others(number, 20)[y:y + 4])} :you again" for y in (12, 16)])
    free = scene.heard(peers, "439")
    await scene.all(peers, lambda number, _: [
        f"PRIVMSG {names[(number + 100 + y) % 500]} :hello" for y in range(60)])
    refused = scene.heard(peers, "439")
    scene.must(early == 0 and free == 0, f"439 x{early}, x{free} too early")
    scene.must(refused > 500 * 30, f"439 x{refused}")
    scene.full("8", "500 users, 80 each", f"439 x{refused}; with the last 8 one goes on")


@scenario("what others changed or quit lately")
async def changes(scene):
    watchers = await scene.crowd(200)
    quitters = await scene.crowd(600, 1000)
    shared = "JOIN #a,#b,#c,#d,#e"
    await scene.all(watchers + quitters, shared)
    await asyncio.sleep(2)
    await scene.begin(200 * 64 * 256 + 600 * 64 * KIB)
    before = scene.heard(watchers, "QUIT")
    # In some three hundred turns a second.
    for x in quitters:
        x.send("NICK Q" + x.nick, "QUIT")
        await asyncio.sleep(0.003)
    await asyncio.gather(*(x.end() for x in quitters))
    await asyncio.sleep(1)
    await scene.all(watchers)
    quits = scene.heard(watchers, "QUIT") - before
    renames = scene.heard(watchers, "NICK")
    scene.must(quits == 200 * 600, f"{quits / 200} of 600 are seen to quit")
    scene.must(renames == 200 * 600, f"{renames / 200} of 600 are seen to be called otherwise")
    scene.full("64, a second", "1200 changes in 5 rooms, within 2 s",
               "each is seen once in all of them")


@scenario("targets of one line")
async def targets(scene):
    peers = await scene.crowd(200)
    await asyncio.sleep(2)
    await scene.begin(200 * 8 * KIB)
    await scene.all(peers, "PRIVMSG U1,U2,U3,U4,U5,U6,U7 :hello", "WHOIS U1,U2,U3,U4,U5,U6",
                    "NAMES #1,#2,#3,#4,#5,#6")
    count = scene.heard(peers, "407")
    # PRIVMSG has one for each that is too many.
    scene.must(count == 200 * 5, f"407 x{count}: {peers[0].words()}")
    heard = scene.heard(peers[1:5], "PRIVMSG"), scene.heard(peers[5:8], "PRIVMSG")
    scene.must(heard == (800, 0), f"{heard} messages")
    await peers[0].ask("JOIN " + ",".join(f"#{x}" for x in range(120)))
    scene.must(peers[0].heard["366"] == 101 and peers[0].heard["407"] == 6,
               f"{peers[0].heard['366']} rooms")
    scene.full("4; 100 of JOIN", "200 users with 6 and 7, one with 120", f"407 x{count + 1}")


@scenario("people whose messages one accepts", "people who knock at a room within a minute")
async def callers(scene):
    peers = await scene.crowd(500)
    await scene.begin(500 * 100 * 32)
    await scene.all(peers, lambda number, _: [
        "ACCEPT " + ",".join(f"U{(number + z) % 500}" for z in range(y, y + 30))
        for y in range(1, 151, 30)])
    full = scene.heard(peers, "456")
    scene.must(full == 500 * 50, f"456 x{full}: {peers[0].words()}")
    await peers[0].ask("JOIN #closed", "MODE #closed +i")
    for x in peers[1:201]:
        await x.ask("KNOCK #closed")
    many = scene.heard(peers, "712")
    scene.must(many == 195 and peers[0].heard["710"] == 5, f"712 x{many}")
    scene.full("100, 5", "500 users, 150 each; 200", f"456 x{full}, 712 x{many}")


@scenario("people whose lines a room counts (`+f`)")
async def counted(scene):
    first = await scene.register(0, "First")
    await first.ask("JOIN #f", "MODE #f -n+f 1:3600")
    stranger = await scene.register(1, "Stranger")
    await stranger.ask(*["PRIVMSG #f :hello"] * 2)
    scene.must(stranger.heard["404"] == 1, f"404 x{stranger.heard['404']} at first")
    await scene.begin(16384 * 64)

    async def speak(number):
        peer = await scene.register(2 + number)
        await peer.ask("PRIVMSG #f :hello")
        peer.send("QUIT")
        await peer.end()
        scene.peers.remove(peer)

    await scene.many(10000, speak)
    await stranger.ask("PRIVMSG #f :hello")
    scene.must(stranger.heard["404"] == 2, "it may speak again too early")
    await scene.many(8000, lambda x: speak(10000 + x))
    await stranger.ask("PRIVMSG #f :hello")
    scene.must(stranger.heard["404"] == 2, "it is still counted")
    scene.must(first.heard["PRIVMSG"] == 18002, f"{first.heard['PRIVMSG']} are heard")
    scene.full("16384", "18001", "counted anew: it may speak again")


# -- metadata and markers ----------------------------------------------------------------

@scenario("metadata")
async def metadata(scene):
    # The budget is ten changes at once, and then one each three seconds.
    peers = await scene.crowd(4200, caps="batch draft/metadata-3")
    await scene.begin(24 * MIB + 300 * 50 * 128)
    full = "FAIL METADATA LIMIT_REACHED"
    value = "v" * 256
    for part in (range(10), range(10, 13)):
        if part.start:
            await asyncio.sleep(9)
        await scene.all(peers, *[f"METADATA * SET {y:03}{'k' * 37} :{value}" for y in part])
    made, refused = scene.heard(peers, "761"), scene.heard(peers, full)
    most = 16 * MIB // (40 + 256 + 128)
    scene.must(most - 20 <= made <= most, f"{made} of {most} values are set")
    scene.must(refused == 4200 * 13 - made, f"{full} x{refused}")
    # Others can still take some away, and one may have twenty.
    await asyncio.sleep(9)
    await scene.all(peers[:100], "METADATA * CLEAR")
    one = peers[0]
    for y in range(30):
        await one.ask(f"METADATA * SET s{y} :x")
        while one.heard["775"]:
            one.heard["775"] = 0
            await asyncio.sleep(1)
            await one.ask(f"METADATA * SET s{y} :x")
        if one.heard[full]:
            break
    scene.must(y == 20 or b" 20 " not in one.last[0], f"{y} keys of one: {one.words()}")
    before = scene.heard(peers[:300], full)
    await scene.all(peers[:300], *["METADATA * SUB " + " ".join(f"k{z}"
                                                                for z in range(y, y + 10))
                                   for y in range(0, 80, 10)])
    subs = scene.heard(peers[:300], full) - before
    scene.must(subs == 300 * 3, f"{subs} for subscriptions")
    scene.full("16 MiB, 20 keys, 50 subscriptions", "54600 values of 424 bytes; 80 "
               "subscriptions of 300", f"{full} x{refused + subs}")


@scenario("read markers")
async def markers(scene):
    peers = await scene.crowd(500, caps="draft/read-marker")
    await scene.begin(500 * 100 * 256)
    when = "timestamp=2026-01-01T00:00:00.000Z"
    await scene.all(peers, *[f"MARKREAD {'t' * 28}{y} {when}" for y in range(130)])
    refused = scene.heard(peers, "FAIL MARKREAD INTERNAL_ERROR")
    scene.must(refused == 500 * 30, f"FAIL MARKREAD INTERNAL_ERROR x{refused}")
    scene.full("100", "500 users, 130 each", f"FAIL MARKREAD INTERNAL_ERROR x{refused}")


# -- accounts ----------------------------------------------------------------------------

PASSWORD = "correct-horse"


@scenario("accounts, and their names and certificates", "a password of an account")
async def accounts(scene):
    await scene.begin(20 * 64 * KIB)
    codes = collections.Counter()
    first = None
    for number in range(9):
        # 127.128.0.1 is not exempt.
        peer = await scene.register(0, f"Acc{number}", network=128)
        await peer.ask(f"REGISTER * * {PASSWORD}")
        codes += collections.Counter({x: y for x, y in peer.heard.items() if "REGISTER" in x})
        first = first or peer
    made, late = codes["REGISTER"], codes["FAIL REGISTER TEMPORARILY_UNAVAILABLE"]
    scene.must((made, late) == (5, 4), f"{dict(codes)}")
    first.kept = []
    for number in range(15):
        await first.ask(f"NICKSERV CERT ADD {number:064x}")
    refused = sum(b"The list is full: 10" in x for x in first.kept)
    scene.must(refused == 5, f"{refused} certificates too many: {first.words()}")
    refused = 0
    for number in range(3):  # five names each
        peer = await scene.register(number, f"G{number}x0")
        peer.kept = []
        await peer.ask(f"NICKSERV IDENTIFY Acc0 {PASSWORD}")
        for y in range(5):
            await peer.ask("NICKSERV GROUP", f"NICK G{number}x{y + 1}")
        refused += sum(b"The list is full: 10" in x for x in peer.kept)
    scene.must(refused == 5, f"{refused} names too many: {peer.words()}")
    others = await scene.crowd(50, 100)
    await scene.all(others, "REGISTER * * 12345", f"REGISTER * * {'x' * 301}")
    weak = scene.heard(others, "FAIL REGISTER WEAK_PASSWORD")
    long = scene.heard(others, "FAIL REGISTER UNACCEPTABLE_PASSWORD")
    scene.must((weak, long) == (50, 50), f"WEAK_PASSWORD x{weak}, UNACCEPTABLE x{long}")
    scene.full("5 a day of an address, 10 names and 10 certificates of each; 6 to 300 bytes",
               "9; 15, 15; 5 and 301", f"TEMPORARILY_UNAVAILABLE x{late}, a sentence x10, "
               f"WEAK_PASSWORD x{weak}, UNACCEPTABLE_PASSWORD x{long}")


@scenario("passwords that wait to be checked")
async def passwords(scene):
    peers = await scene.crowd(400)
    other = [await scene.register(0, f"O{x}", network=128) for x in range(15)]
    for x in peers + other:
        x.kept = []
    await scene.begin(415 * 8 * KIB)
    for x in other + peers:
        x.send("NICKSERV IDENTIFY Nobody wrong")

    def refused(those):
        return sum(b"Too many passwords wait" in b" ".join(x.kept) for x in those)

    # Of one address ten wait, and less when others come: addresses take turns. How fast
    # the rest is checked is the machine's.
    until = time.monotonic() + 20
    while refused(peers + other) < 300 and time.monotonic() < until:
        await asyncio.sleep(0.2)
    full, own = refused(peers), refused(other)
    scene.must(full + own >= 300 and own >= 4, f"{full} and {own}: {peers[-1].words()}")
    scene.full("100, 10 of an address", "400, 15 of an address", f"a sentence x{full + own}")
    # Who only closes may still want the answer, and stays until it is made.
    for x in peers + other:
        reset(x.transport)


@scenario("a SASL message")
async def sasl(scene):
    async def begin(number):
        peer = await scene.connect(number)
        peer.send("CAP REQ :sasl", f"NICK S{number}", "USER u 0 * :Brim",
                  "AUTHENTICATE PLAIN")
        await peer.until("AUTHENTICATE +")
        return peer

    peers = await scene.many(1000, begin)
    await scene.begin(1000 * 2 * 1200)
    for x in peers:
        x.send(*["AUTHENTICATE " + "A" * 400] * 2)
    await asyncio.sleep(1)
    scene.must(scene.heard(peers, "905") == 0, "905 too early")
    for x in peers:
        x.send(*["AUTHENTICATE " + "A" * 400] * 2)
    await asyncio.gather(*(x.until(" 905 ") for x in peers))
    scene.full("1200", "1000 of 1600", f"905 x{scene.heard(peers, '905')}")


@scenario("a PROXY header", options=["--proxy.listeners=colon",
                                     "--proxy.networks=127.0.0.0/8"],
          listeners=["irc", "colon"])
async def proxy_headers(scene):
    peers = await scene.many(1000, lambda x: scene.connect(x, "colon"))
    await scene.begin(1000 * 2 * 768)
    old = b"PROXY TCP4 " + b"1" * 90
    new = b"\r\n\r\n\0\r\nQUIT\n\x21\x11" + struct.pack(">H", 5000) + b"x" * 700
    for number, x in enumerate(peers):
        x.transport.write(old if number % 2 else new)
    await asyncio.sleep(1)
    early = sum(x.ended.done() for x in peers[1::2])
    scene.must(early == 0, f"{early} are ended early")
    for number, x in enumerate(peers):
        x.transport.write(b"1" * 400)
    await asyncio.gather(*(x.end(10) for x in peers))
    ended = sum(x.ended.done() for x in peers)
    scene.must(ended == 1000, f"{ended} are ended")
    scene.full("107 and 768 bytes", "1000 of 500 and 1100", f"the end x{ended}")


ACCOUNTS = 1300


async def make_accounts(server, program, options):
    """One, and then as many like it in the file: passwords take their time."""
    await server.start(program, *options, stderr=asyncio.subprocess.DEVNULL)
    scene = Scene(server, None, None)
    peer = await scene.register(0, "A0")
    await peer.ask(f"REGISTER * * {PASSWORD}")
    peer.transport.abort()
    await server.end()
    with contextlib.closing(sqlite3.connect(f"{server.folder}/hubbub.db")) as store, store:
        for number in range(1, ACCOUNTS):
            made = store.execute(
                "INSERT INTO accounts (name, secret, registered_at, used_at, scram) "
                "SELECT ?, secret, registered_at, used_at, scram FROM accounts WHERE id = 1",
                [f"A{number}"])
            store.execute("INSERT INTO names VALUES (?, ?, ?)",
                          [f"a{number}", f"A{number}", made.lastrowid])


SALTED = {}  # the accounts have the same salt


async def log_in(peer, account):
    """SCRAM-SHA-256 (RFC 7677), which costs the server nothing."""
    def digest(key, text):
        return hmac.new(key, text.encode(), hashlib.sha256).digest()

    def encoded(x):
        return base64.b64encode(x).decode()

    async def say(text, token):
        peer.send("AUTHENTICATE " + encoded(text.encode()))
        return await peer.until(token)

    peer.send("AUTHENTICATE SCRAM-SHA-256")
    await peer.until("AUTHENTICATE +")
    bare = f"n={account},r=brim{account}"
    answer = await say("n,," + bare, "AUTHENTICATE ")
    challenge = base64.b64decode(answer.split()[-1]).decode()
    given = dict(x.split("=", 1) for x in challenge.split(","))
    salt = given["s"], int(given["i"])
    if salt not in SALTED:
        SALTED[salt] = hashlib.pbkdf2_hmac("sha256", PASSWORD.encode(),
                                           base64.b64decode(salt[0]), salt[1])
    without_proof = f"c=biws,r={given['r']}"
    client = digest(SALTED[salt], "Client Key")
    signature = digest(hashlib.sha256(client).digest(), f"{bare},{challenge},{without_proof}")
    proof = bytes(x ^ y for x, y in zip(client, signature))
    await say(f"{without_proof},p={encoded(proof)}", "AUTHENTICATE ")
    peer.send("AUTHENTICATE +")
    await peer.until(" 903 ")


@scenario("accounts remembered to have been in a room", options=["--accounts.scram"],
          prepare=make_accounts)
async def visits(scene):
    async def come(number):
        peer = await scene.connect(number)
        peer.send("CAP REQ :sasl batch draft/chathistory", f"NICK A{number}",
                  "USER u 0 * :Brim")
        await peer.until(" ACK ")
        await log_in(peer, f"A{number}")
        peer.send("CAP END")
        await peer.until(" 005 ")
        return peer

    host = await scene.register(2000, "Host")
    await host.ask("JOIN #closed", "MODE #closed +s")
    peers = await scene.many(ACCOUNTS, come)
    await scene.begin(1000 * 128 + ACCOUNTS * 8 * KIB)
    await scene.all(peers[:900], "JOIN #closed")
    await scene.all(peers[900:], "JOIN #closed")
    await host.ask("PRIVMSG #closed :before")
    early, late = peers[:900], peers[1000:]
    some = early[:50] + late[-50:]
    await scene.all(some, "PART #closed", "JOIN #closed")
    before = [x.heard["PRIVMSG"] for x in some]
    await scene.all(some, "CHATHISTORY LATEST #closed * 50")
    seen = [x.heard["PRIVMSG"] - y for x, y in zip(some, before)]
    scene.must(seen == [1] * 50 + [0] * 50,
               f"{sum(seen[:50])} of the first see it, {sum(seen[50:])} of the last")
    scene.full("1000", f"{ACCOUNTS}", "later ones see what happened since they came in last")


@scenario("rooms an account registers, and the access list of each",
          options=["--accounts.scram"], prepare=make_accounts)
async def registered(scene):
    owner = await scene.register(0, "Owner")
    await owner.ask(f"NICKSERV IDENTIFY A0 {PASSWORD}")
    owner.kept = []
    await scene.begin(20 * 8 * KIB + 50 * 256)
    for number in range(30):
        await owner.ask(f"JOIN #c{number}", f"CHANSERV REGISTER #c{number}")
    rooms = sum(b"as many rooms as you may: 20" in x for x in owner.kept)
    for number in range(1, 71):
        await owner.ask(f"CHANSERV AMODE #c0 +v A{number}")
    entries = sum(b"access list is full: 50" in x for x in owner.kept)
    # The founder is none of them, or is.
    scene.must(rooms == 10 and entries in (20, 21), f"{rooms} rooms, {entries} accounts: "
               + owner.words())
    scene.full("20, 50", "30, 70", f"a sentence x{rooms + entries}")
    # They stay.
    for number in range(20):
        owner.kept = []
        await owner.ask(f"CHANSERV DROP #c{number}")
        code = re.search(rb"DROP #c\d+ (\w+)", b" ".join(owner.kept))
        scene.must(code is not None, owner.words())
        if code:
            await owner.ask(f"CHANSERV DROP #c{number} {code[1].decode()}")


# -- what the operator does not read -----------------------------------------------------

@scenario("lines for the log and the console", options=["--log.level=info"],
          reads_output=False)
async def output(scene):
    await scene.begin(4 * 256 * KIB)

    async def visit(number):
        peer = await scene.register(number)
        peer.send("QUIT")
        await peer.end()
        scene.peers.remove(peer)

    await scene.many(6000, visit)
    process = scene.server.process
    # The pipes are read again, and what is missing is told.
    found = []
    for stream, words in ((process.stdout, rb"(\d+) lines are missing here"),
                          (process.stderr, rb"log_lines_lost lines=(\d+)")):
        text = b""
        while not re.search(words, text):
            text += await asyncio.wait_for(stream.read(65536), 10)
        found.append(int(re.search(words, text)[1]))
        scene.must(len(text) < 768 * KIB, f"{len(text)} bytes waited")
        asyncio.create_task(drain(stream))
    scene.must(all(found), f"{found} lines are lost")
    scene.full("256 KiB each", "6000 visits", f"{found[0]} and {found[1]} lines lost, and "
               "counted")


# -- the beginning -----------------------------------------------------------------------

def table_rows():
    """The first cells of the table."""
    with open(TABLE, encoding="utf-8") as file:
        text = file.read().split("## What a peer can make grow\n", 1)[1]
    table = re.search(r"^\| what \|.*\n\| ---.*\n((?:\|.*\n)+)", text, re.M)[1]
    return [x.split("|")[1].strip() for x in table.splitlines()]


def compare_rows():
    """@returns what the table has and this does not, or the other way around."""
    rows = table_rows()
    known = [row for x in SCENARIOS for row in x.rows] + list(NOT_FILLED)
    faults = [f"no scenario fills: {x}" for x in rows if x not in known]
    faults += [f"no row of the table: {x}" for x in known if x not in rows]
    return faults


async def run(options):
    faults = compare_rows()
    for x in faults:
        print(f"FAILED {x}")
    failed = len(faults)
    for x in SCENARIOS:
        if not options.only or x.run.__name__ in options.only.split(","):
            failed += not await play(x, options.server)
    for name, why in NOT_FILLED.items():
        print(f"       not filled: {name}: {why}")
    print("VERDICT:", f"{failed} failed" if failed else "all is well")
    return 1 if failed else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server")
    parser.add_argument("--only", default="", help="some scenarios: metadata,masks")
    parser.add_argument("--bystander", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.bystander:
        sys.exit(be_bystander(options.bystander))
    if not options.server:
        parser.error("--server is missing")
    options.server = os.path.abspath(options.server)
    allow_descriptors()
    sys.exit(asyncio.run(run(options)))


if __name__ == "__main__":
    main()
