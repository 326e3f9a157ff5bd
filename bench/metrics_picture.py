#!/usr/bin/env python3
"""Draws what docs/dashboard.json asks for, from a real run: starts a server and Prometheus, has
some hundred people come, talk, read slowly and go, and draws some panels of the dashboard with
matplotlib (Grafana is not in Debian).

  bench/metrics_picture.py --server=build/release/bin/hubbub-server [--out=FILE.svg]
"""

import argparse
import json
import os
import random
import re
import socket
import subprocess
import tempfile
import threading
import time
import urllib.parse
import urllib.request

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt  # noqa: E402

HOST = "127.0.0.1"
PANELS = ["Connections", "Lines", "Lag of the event loop", "Who reads slowly", "Unsent",
          "Coming and going"]


def free_port() -> int:
    with socket.socket() as s:
        s.bind((HOST, 0))
        return s.getsockname()[1]


def start_server(server: str, state: str):
    command = [server, "--config-file=/dev/null", "--listen.bracket=", "--listen.web=",
               f"--listen.colon={HOST}:0", f"--listen.irc={HOST}:0", "--listen.metrics=:0",
               "--store.file=", f"--server.state-folder={state}",
               "--limits.send-queue=262144"]
    if os.geteuid() == 0:
        command.append("--allow-root")
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    colon, irc, metrics = (int(re.search(r":(\d+)(/metrics)?$", process.stdout.readline())[1])
                           for _ in range(3))
    return process, {"colon": colon, "irc": irc, "metrics": metrics}


def start_prometheus(folder: str, metrics: int):
    port = free_port()
    config = os.path.join(folder, "prometheus.yml")
    with open(config, "w") as f:
        f.write("global: {scrape_interval: 1s}\n"
                "scrape_configs:\n- job_name: hubbub\n"
                f"  static_configs: [{{targets: ['{HOST}:{metrics}']}}]\n")
    process = subprocess.Popen(
        ["prometheus", f"--config.file={config}", f"--storage.tsdb.path={folder}/data",
         f"--web.listen-address={HOST}:{port}"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return process, port


class Person(threading.Thread):
    """Comes, says something now and then, reads what it is sent, or not, and goes."""

    def __init__(self, ports, number: int, stays: float, reads: bool):
        super().__init__(daemon=True)
        self.args = ports, number, stays, reads

    def run(self):
        ports, number, stays, reads = self.args
        chance = random.Random(number)
        irc = number % 3 != 0
        try:
            s = socket.socket()
            if not reads:
                s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            s.connect((HOST, ports["irc" if irc else "colon"]))
            name = f"p{number}"
            s.sendall((f"NICK {name}\r\nUSER {name} 0 * :{name}\r\nJOIN #lobby\r\n" if irc
                       else f"{name}\n").encode())
            s.settimeout(0.2)
            end = time.monotonic() + stays
            text = " ".join(["something"] * 30)
            while time.monotonic() < end:
                if reads:
                    try:
                        while s.recv(65536):
                            pass
                    except TimeoutError:
                        pass
                else:
                    time.sleep(0.2)
                if reads and chance.random() < 0.1:
                    s.sendall((f"PRIVMSG #lobby :{text}\r\n" if irc else f"{text}\n").encode())
            s.sendall(b"QUIT\r\n" if irc else b"exit\n")
            s.close()
        except OSError:
            pass


def live(ports, seconds: float):
    """A morning, a busy time, and an evening."""
    chance = random.Random(1)
    begun = time.monotonic()
    number = 0
    while (now := time.monotonic() - begun) < seconds:
        busy = 0.25 < now / seconds < 0.7
        for _ in range(4 if busy else 1):
            number += 1
            slow = busy and number % 25 == 0
            stays = chance.uniform(10, 50)
            Person(ports, number, stays, not slow).start()
        time.sleep(0.5)


def ask(port: int, query: str, begin: float, end: float):
    parameters = urllib.parse.urlencode({"query": query, "start": begin, "end": end, "step": 1})
    with urllib.request.urlopen(f"http://{HOST}:{port}/api/v1/query_range?{parameters}") as x:
        return json.load(x)["data"]["result"]


def legend(format: str, labels: dict) -> str:
    if format == "__auto":
        return ""
    return re.sub(r"\{\{(\w+)\}\}", lambda x: labels.get(x[1], ""), format)


def draw(port: int, begin: float, end: float, out: str):
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    with open(os.path.join(root, "docs", "dashboard.json")) as f:
        panels = {x["title"]: x for x in json.load(f)["panels"] if x["type"] == "timeseries"}
    plt.rcParams.update({"font.size": 8, "svg.fonttype": "none", "axes.spines.top": False,
                         "axes.spines.right": False, "svg.hashsalt": "hubbub"})
    figure, axes = plt.subplots(2, 3, figsize=(11, 5.2))
    for place, title in zip(axes.flat, PANELS):
        panel = panels[title]
        stacked = []
        for target in panel["targets"]:
            query = target["expr"].replace("$instance", ".*").replace("$__rate_interval", "5s")
            for series in ask(port, query, begin, end):
                x = [float(t) - begin for t, _ in series["values"]]
                y = [float("nan") if v == "NaN" else float(v) for _, v in series["values"]]
                if not any(y):
                    continue
                name = legend(target["legendFormat"], series["metric"])
                stacked.append((x, y, name))
        for x, y, name in stacked:
            place.plot(x, y, label=name, linewidth=1)
        place.set_title(title + {"s": ", seconds", "Bps": ", bytes a second", "bytes": ", bytes",
                                 "ops": ", a second"}.get(panel["fieldConfig"]["defaults"]["unit"],
                                                          ""), loc="left", fontsize=9)
        place.set_ylim(bottom=0)
        place.set_xlim(0, end - begin)
        if stacked:
            place.legend(frameon=False, fontsize=7, loc="best")
    for place in axes[1]:
        place.set_xlabel("seconds")
    figure.tight_layout()
    figure.savefig(out, metadata={"Date": None})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--server", required=True)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--out", default="docs/pictures/metrics.svg")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server, ports = start_server(args.server, folder)
        prometheus, port = start_prometheus(folder, ports["metrics"])
        try:
            time.sleep(5)
            begin = time.time()
            live(ports, args.seconds)
            draw(port, begin, time.time(), args.out)
        finally:
            for x in (server, prometheus):
                x.terminate()
                x.wait()


main()
