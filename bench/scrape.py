#!/usr/bin/env python3
"""What a scrape costs: how long it takes with many connections open, what CPU the server
spends on it, and how long a PING waits meanwhile. Phases with and without scrapes take turns,
so that both have the same neighbours on the machine.

  bench/scrape.py --server=build/release/bin/hubbub-server [--connections=19000]
"""

import argparse
import http.client
import os
import resource
import selectors
import socket
import subprocess
import threading
import time

HOST = "127.0.0.1"


def start(server: str):
    command = [server, "--config-file=/dev/null", "--listen.colon=", "--listen.bracket=",
               "--listen.web=", f"--listen.irc={HOST}:0", "--listen.metrics=:0",
               "--store.file=", "--limits.flood-rate=0", "--limits.ping-interval=0s"]
    if os.geteuid() == 0:
        command.append("--allow-root")
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    irc = int(process.stdout.readline().rsplit(":", 1)[1])
    metrics = int(process.stdout.readline().split(":")[2].split("/")[0])
    return process, irc, metrics


def crowd(port: int, count: int, per_room: int):
    """People who sit in rooms and read what they are sent."""
    selector = selectors.EpollSelector()
    for i in range(count):
        s = socket.create_connection((HOST, port))
        s.sendall(f"NICK u{i}\r\nUSER u 0 * :u\r\nJOIN #r{i // per_room}\r\n".encode())
        s.setblocking(False)
        selector.register(s, selectors.EVENT_READ)
        if i % 50 == 0:
            drain(selector, 0)
    while drain(selector, 2):
        pass
    return selector


def drain(selector, wait: float) -> int:
    ready = selector.select(wait)
    for key, _ in ready:
        try:
            key.fileobj.recv(65536)
        except BlockingIOError:
            pass
    return len(ready)


def cpu_of(pid: int) -> float:
    """Seconds, of all threads together."""
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Pinger(threading.Thread):
    """Asks for a PONG, waits for it, and asks again after a moment."""

    def __init__(self, port: int):
        super().__init__(daemon=True)
        self.times = []
        self.done = False
        self.socket = socket.create_connection((HOST, port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.sendall(b"NICK pinger\r\nUSER p 0 * :p\r\n")
        time.sleep(1)
        self.socket.recv(65536)

    def run(self):
        while not self.done:
            begun = time.perf_counter()
            self.socket.sendall(b"PING x\r\n")
            self.socket.recv(4096)
            self.times.append(time.perf_counter() - begun)
            time.sleep(0.001)


def scrape(port: int):
    begun = time.perf_counter()
    connection = http.client.HTTPConnection(HOST, port)
    connection.request("GET", "/metrics", headers={"Accept": "application/openmetrics-text"})
    text = connection.getresponse().read().decode()
    return time.perf_counter() - begun, text


def ms(x: float) -> str:
    return f"{x * 1000:.2f}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--server", required=True)
    parser.add_argument("--connections", type=int, default=19000)
    parser.add_argument("--seconds", type=int, default=15, help="of each phase")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    process, irc, metrics = start(args.server)
    try:
        people = crowd(irc, args.connections, 50)
        pinger = Pinger(irc)
        pinger.start()
        found = {True: [], False: []}
        scrapes, spent = [], {True: 0.0, False: 0.0}
        for _ in range(args.rounds):
            for scraping in (False, True):
                pinger.times = []
                before = cpu_of(process.pid)
                for _ in range(args.seconds):
                    end = time.monotonic() + 1
                    if scraping:
                        scrapes.append(scrape(metrics))
                    while (left := end - time.monotonic()) > 0:
                        drain(people, left)
                spent[scraping] += cpu_of(process.pid) - before
                found[scraping] += pinger.times
        times = sorted(x for x, _ in scrapes)
        for line in scrapes[-1][1].splitlines():
            if line.startswith(("hubbub_connections{format=\"irc\",tls=\"no", "hubbub_members",
                                "hubbub_rooms ", "process_resident", "process_open")):
                print(line)
        print(f"{len(times)} scrapes, {len(scrapes[-1][1])} bytes: median "
              f"{ms(times[len(times) // 2])} ms, longest {ms(times[-1])} ms")
        for scraping, name in ((False, "without scrapes"), (True, "one scrape a second")):
            x = sorted(found[scraping])
            print(f"PING {name}: {len(x)}, median {ms(x[len(x) // 2])} ms, 99 % "
                  f"{ms(x[len(x) * 99 // 100])} ms, longest {ms(x[-1])} ms; server's CPU "
                  f"{spent[scraping]:.2f} s in {args.rounds * args.seconds} s")
        extra = (spent[True] - spent[False]) / len(times)
        print(f"CPU per scrape: {ms(extra)} ms; at one in 15 s {extra / 15 * 100:.3f} %")
        pinger.done = True
        pinger.join()
    finally:
        process.terminate()
        process.wait()


main()
