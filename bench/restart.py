#!/usr/bin/env python3
"""What a restart costs people: many real clients in rooms, the listening socket kept by
somebody else as systemd keeps it, the server ended by SIGTERM and started again. Tells how long
it was away, whether anybody who connected meanwhile was refused, and when how many were back.

  bench/restart.py --binaries=build/release/bin [--people=2000]
"""

import argparse
import os
import re
import resource
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import urllib.request

HOST = "127.0.0.1"


class Server:
    """Started as systemd would, with the sockets as descriptors 3 and 4."""

    def __init__(self, binary: str, folder: str):
        self.binary, self.folder, self.process = binary, folder, None
        self.irc, self.metrics = (self.listen() for _ in range(2))

    @staticmethod
    def listen():
        return socket.create_server((HOST, 0), backlog=4096)

    def start(self):
        options = ["--config-file=/dev/null", "--listen.colon=", "--listen.bracket=",
                   "--listen.web=", f"--server.state-folder={self.folder}",
                   # All are at one address here.
                   "--limits.connections-per-address=0", "--limits.connect-rate=0",
                   "--limits.unregistered-per-address=0"]
        if os.geteuid() == 0:
            options.append("--allow-root")
        # LISTEN_PID has to be the server's, which only it knows before it is one.
        script = ('exec 3<&"$1" 4<&"$2"; shift 2; '
                  'LISTEN_PID=$$ LISTEN_FDS=2 LISTEN_FDNAMES=irc:metrics exec "$@"')
        fds = (self.irc.fileno(), self.metrics.fileno())
        self.process = subprocess.Popen(
            ["bash", "-c", script, "-", *map(str, fds), self.binary, *options],
            pass_fds=fds, stdout=subprocess.DEVNULL)

    def stop(self) -> float:
        """Seconds until it has ended."""
        begun = time.monotonic()
        self.process.terminate()
        self.process.wait()
        return time.monotonic() - begun

    def port(self) -> int:
        return self.irc.getsockname()[1]

    def members(self) -> int:
        """How many are in a room now; 0 while it is away."""
        try:
            where = f"http://{HOST}:{self.metrics.getsockname()[1]}/metrics"
            with urllib.request.urlopen(where, timeout=5) as answer:
                found = re.search(rb"^hubbub_members (\d+)", answer.read(), re.M)
            return int(found.group(1)) if found else 0
        except OSError:
            return 0


class Newcomer(threading.Thread):
    """Connects again and again, and counts what is refused."""

    def __init__(self, port: int):
        super().__init__(daemon=True)
        self.port, self.tried, self.refused, self.done = port, 0, 0, False

    def run(self):
        while not self.done:
            self.tried += 1
            try:
                socket.create_connection((HOST, self.port)).close()
            except OSError:
                self.refused += 1
            time.sleep(0.02)


def wait_for(server: Server, count: int, limit: float):
    """When how many were there, in seconds from now, until so many are or it takes too long."""
    begun = time.monotonic()
    seen = []
    while not seen or (seen[-1][1] < count and seen[-1][0] < limit):
        time.sleep(0.1)
        seen.append((time.monotonic() - begun, server.members()))
    return seen


def time_of(seen, count: float) -> str:
    return next((f"{t:.1f} s" for t, n in seen if n >= count), "never")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binaries", required=True)
    parser.add_argument("--people", type=int, default=2000)
    parser.add_argument("--per-room", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    folder = tempfile.mkdtemp()
    server = Server(f"{args.binaries}/hubbub-server", folder)
    clients = []
    try:
        server.start()
        for i in range(args.people):
            clients.append(subprocess.Popen(
                [f"{args.binaries}/hubbub-client", f"--name=u{i}", "--reconnect=on", "--history-lines=0",
                 f"--room=#r{i // args.per_room}",
                 HOST, str(server.port())],
                stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
            if i % 50 == 49:  # starting them is the work; the server has none with it
                wait_for(server, i + 1, 30)
        seen = wait_for(server, args.people, 120)
        print(f"{seen[-1][1]} of {args.people} clients are in rooms of {args.per_room}")
        newcomer = Newcomer(server.port())
        newcomer.start()
        for _ in range(args.rounds):
            away = server.stop()
            server.start()
            seen = wait_for(server, args.people, 120)
            print(f"ended within {away:.2f} s; back: first after "
                  f"{time_of(seen, 1)}, half after {time_of(seen, args.people / 2)}, 99 % after "
                  f"{time_of(seen, args.people * 0.99)}, all after {time_of(seen, args.people)}")
            time.sleep(2)
        newcomer.done = True
        newcomer.join()
        ended = sum(x.poll() is not None for x in clients)
        print(f"{newcomer.tried} connections of a newcomer's, {newcomer.refused} refused; "
              f"{ended} clients gave up")
    finally:
        for x in clients:
            x.terminate()
        for x in clients:
            x.wait()
        if server.process:
            server.process.terminate()
            server.process.wait()
        shutil.rmtree(folder)


main()
