#!/usr/bin/env python3
"""Runs the comparison: every workload on every server, repeated, and what came of it.

Each run gets a fresh server. Repetitions are interleaved between the servers, so that a
disturbance of the machine does not hit one of them alone; medians are shown.
"""

import argparse
import concurrent.futures
import datetime
import functools
import json
import os
import pathlib
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time

import goals
import servers
import tables
import workloads

HERE = pathlib.Path(__file__).resolve().parent
# A measurement in which the machine stood still for longer than this, or gave more than this
# share of a core to other guests of its host, is made again: one p99 of 0.8 s is spoiled by
# 8 ms. So often at most, for one and for all.
LONGEST_PAUSE_MS = 8
LARGEST_STEAL = 0.02
# After a rehearsal: what it needed for a moment is given back by then.
REHEARSAL_PAUSE_S = 4
MOST_REPEATS = 3
MOST_REPEATS_IN_ALL = 40
# Of a core, taken by others on this machine: from here on a run was not quiet.
NOT_QUIET = 0.1
FAULTS = ("lost", "repeated", "reordered", "echoed", "strange")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binaries", type=pathlib.Path,
                        default=HERE.parent / "build" / "release" / "bin")
    parser.add_argument("--output", type=pathlib.Path, default=HERE / "results",
                        help="folder for the tables and the plots")
    parser.add_argument("--raw", type=pathlib.Path, default=HERE.parent / "build" / "bench",
                        metavar="FOLDER", help="folder for all that was measured, as JSON")
    parser.add_argument("--repeat", type=int, default=3, metavar="N")
    parser.add_argument("--quick", action="store_true",
                        help="a smoke run: small, once, nothing is written")
    parser.add_argument("--scaling", action="store_true",
                        help="measure how cost grows with members, rooms and rate instead")
    parser.add_argument("--plots-only", action="store_true",
                        help="draw again from the medians that are in --raw")
    parser.add_argument("--servers", default="", metavar="A,B",
                        help="only these: " + ", ".join(s.key for s in servers.ALL))
    parser.add_argument("--workloads", default="", metavar="A,B",
                        help="only these: " + ", ".join(w.key for w in workloads.FULL))
    given = parser.parse_args()
    given.binaries = given.binaries.resolve()
    return given


def load(server: servers.Server, work: workloads.Workload, binaries: pathlib.Path,
         folder: pathlib.Path) -> tuple[list[dict], bool]:
    """One run: a fresh server, all steps of a workload. Returns what each step found, and
    whether all is well."""
    steps = work.steps
    if work.key == "idle" and not server.takes_15000:
        steps = [step for step in steps if step != "idle=15000"]
    options = [f"--measure={work.measure_ms}", f"--warmup={work.warmup_ms}", *work.options.split()]
    newcomers = work.newcomers_of(server.newcomers)
    if newcomers is not None:
        options.append(f"--newcomers={newcomers}")
    own = pathlib.Path(tempfile.mkdtemp(prefix=f"{server.key}-", dir=folder))
    own.chmod(0o755)  # ngIRCd gives up root and still reads here
    try:
        with servers.Running(server, own, binaries, work.hubbub) as running:
            command = [str(binaries / "hubbub-load"), f"--wire={server.wire}",
                       f"--port={running.port}", f"--pid={running.process.pid}",
                       f"--tls={server.tls:d}"]

            def generate(*what: str) -> subprocess.CompletedProcess:
                return subprocess.run([*command, *what], stdout=subprocess.PIPE,
                                      stderr=subprocess.PIPE, text=True,
                                      timeout=work.timeout_s, check=False)

            if work.rehearsed:
                generate("--measure=100", "--warmup=100", "--members=2", "--senders=1",
                         "--window=1", "closed").check_returncode()
                time.sleep(REHEARSAL_PAUSE_S)
            done = generate(*options, *steps)
            if running.process.poll() is not None:
                done.stderr += f"{server.title} ended with {running.process.returncode}\n"
                done.returncode = done.returncode or 1
    except (RuntimeError, FileNotFoundError, subprocess.SubprocessError) as failure:
        print(f"\n  WRONG: {server.title}, {work.title}: {failure}", file=sys.stderr)
        return [], False
    found = [json.loads(line) for line in done.stdout.splitlines()]
    for figure, result in zip(work.figures, found):
        result |= {"server": server.key, "figure": figure}
        derive(result)
    good = done.returncode == 0 and all(r["ok"] for r in found)
    if not good:
        wrong = [f"{r['figure']}: " + ", ".join(f"{r[f]:.0f} {f}" for f in FAULTS if r[f])
                 + (" stalled" if r["stalled"] else "") + " " + r["complaint"]
                 for r in found if not r["ok"]]
        print(f"\n  WRONG: {server.title}, {work.title}: {'; '.join(wrong)} {done.stderr}",
              file=sys.stderr)
    return found, good


def disturbance(found: list[dict]) -> float:
    """How much of what is allowed the machine's worst pause was, or what it gave away;
    above 1: too much."""
    return max((max(r["longest_pause_ms"] / LONGEST_PAUSE_MS,
                    r["stolen_ms"] / (1000 * LARGEST_STEAL * (r["seconds"] or 1)))
                for r in found), default=0)


class Quiet:
    """Makes runs that the machine has disturbed again, and remembers how often."""

    def __init__(self) -> None:
        self.runs = self.disturbed = self.repeats = self.still_disturbed = 0
        self.longest_ms = 0.0
        self.others: list[float] = []  # of a core, per run

    def insist(self, work: workloads.Workload, run) -> tuple[list[dict], bool]:
        """Calls `run` until it was not disturbed, or often enough; the calmest counts. A run
        in which a line was lost is never made again: that is what is looked for."""
        found, good = run()
        if work.untimed or not good:
            return found, good
        self.runs += 1
        self.longest_ms = max([self.longest_ms, *(r["longest_pause_ms"] for r in found)])
        self.others += [r["others_share"] for r in found]
        self.disturbed += disturbance(found) > 1
        for _ in range(MOST_REPEATS):
            if disturbance(found) <= 1 or not good or self.repeats == MOST_REPEATS_IN_ALL:
                break
            self.repeats += 1
            again, good = run()
            if not good or disturbance(again) < disturbance(found):
                found = again
        self.still_disturbed += disturbance(found) > 1
        return found, good

    def counts(self) -> dict:
        return {"runs": self.runs, "disturbed": self.disturbed, "repeats": self.repeats,
                "still_disturbed": self.still_disturbed, "longest_pause_ms": self.longest_ms,
                "others_share": statistics.median(self.others or [0])}

    def told(self) -> str:
        others = statistics.median(self.others or [0])
        return (f"The machine disturbed {self.disturbed} of {self.runs} runs (the longest pause: "
                f"{self.longest_ms:.0f} ms). Such runs were repeated {self.repeats} times; "
                f"{self.still_disturbed} of those that count were disturbed all the same. Other "
                f"processes took {others:.1%} of a core (median)"
                + (": this was NOT A QUIET RUN." if others > NOT_QUIET else "."))


def derive(result: dict) -> None:
    seconds = result["seconds"] or 1
    result["server_busy"] = result["server_cpu_s"] / seconds
    result["load_busy"] = result["load_cpu_s"] / seconds
    result["others_share"] = result["others_cpu_s"] / seconds
    if result["workload"] in ("idle", "quiet"):
        result["idle_cpu_percent"] = 100 * result["server_busy"]


def medians_of(results: list[dict]) -> dict:
    groups: dict = {}
    for result in results:
        groups.setdefault(result["figure"], {}).setdefault(result["server"], []).append(result)
    out: dict = {}
    for figure, by_server in groups.items():
        for server, runs in by_server.items():
            out.setdefault(figure, {})[server] = {
                key: statistics.median(run[key] for run in runs if key in run)
                for key, value in runs[0].items()
                if isinstance(value, (int, float)) and not isinstance(value, bool)}
    return out


def environment() -> dict:
    def first_line(path, prefix=""):
        try:
            with open(path, encoding="utf-8") as lines:
                for line in lines:
                    if line.startswith(prefix):
                        return line.split(":", 1)[-1].strip()
        except OSError:
            pass
        return ""

    return {"date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
            "kernel": platform.release(), "cores": os.cpu_count(),
            "cpu": first_line("/proc/cpuinfo", "model name"),
            "tcp_congestion_control": first_line("/proc/sys/net/ipv4/tcp_congestion_control"),
            "descriptor_limit": resource.getrlimit(resource.RLIMIT_NOFILE)[0]}


def compare(given, plan: list[workloads.Workload], repeat: int) -> tuple[list[dict], bool, Quiet]:
    chosen = [s for s in servers.ALL if not given.servers or s.key in given.servers.split(",")]
    plan = [w for w in plan if not given.workloads or w.key in given.workloads.split(",")]
    results, good, quiet = [], True, Quiet()
    with tempfile.TemporaryDirectory(prefix="hubbub-bench-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)

        def run(work: workloads.Workload, server: servers.Server):
            once = functools.partial(load, server, work, given.binaries, folder)
            done = once() if given.quick else quiet.insist(work, once)
            print(".", end="", flush=True, file=sys.stderr)
            return done

        for work in plan:
            began = time.monotonic()
            print(f"{work.title}: ", end="", flush=True, file=sys.stderr)
            wanted = {s: work.repetitions(s.key, repeat) for s in chosen
                      if s.key in work.servers}
            for i in range(max(wanted.values(), default=0)):
                due = [server for server, times in wanted.items() if i < times]
                at_once = len(due) if work.together else 1
                with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
                    for found, well in pool.map(functools.partial(run, work), due):
                        results += found
                        good = good and well
            print(f" {time.monotonic() - began:.0f} s", file=sys.stderr)
    return results, good, quiet


def draw(whole: dict, folder: pathlib.Path) -> None:
    import plots  # needs matplotlib, which a smoke run does without

    plots.draw(whole, folder)


def main() -> int:
    given = arguments()
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
    kind = "scaling" if given.scaling else "latest"
    file = given.raw / f"{kind}.json"
    if given.plots_only:
        draw(json.loads(file.read_text()), given.output)
        return 0
    if not given.quick:
        for name in ("mutex", "broadcaster"):
            servers.build_go(name, given.binaries)
    plan = workloads.QUICK if given.quick else workloads.FULL
    if given.scaling:
        plan, too_large = workloads.scaling(limit)
        for work in too_large:
            print(f"{work.title}: left out, {limit} descriptors are all a process may have",
                  file=sys.stderr)
    began = time.monotonic()
    results, good, quiet = compare(given, plan, 1 if given.quick else given.repeat)
    medians = medians_of(results)
    if not given.scaling:
        text = tables.report(medians, plan, given.quick)
        if not given.quick:
            text += "\n" + quiet.told() + "\n"
        print(text)
    took = time.monotonic() - began
    wrong = sum(r[f] for r in results for f in FAULTS)
    print(f"{len(results)} measurements in {took:.0f} s; lines lost, repeated, reordered, "
          f"echoed or damaged: {wrong:.0f}")
    if not given.quick:
        for folder in (given.output, given.raw):
            folder.mkdir(parents=True, exist_ok=True)
        whole = {"kind": kind, "environment": environment() | {"took_s": round(took)},
                 "disturbances": quiet.counts(),
                 "goals": [vars(g) | {"met": g.met} for g in goals.goals(medians)],
                 "medians": medians}
        file.write_text(json.dumps(whole, indent=1) + "\n")
        # Every single measurement, for who wants to look closer.
        (given.raw / f"{kind}-runs.json").write_text(json.dumps(results, indent=1) + "\n")
        if not given.scaling:
            (given.output / "latest.md").write_text(text)
        draw(whole, given.output)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
