#!/usr/bin/env python3
"""Runs the comparison: every workload on every server, repeated, and what came of it.

Each run gets a fresh server. Repetitions are interleaved between the servers, so that a
disturbance of the machine does not hit one of them alone; medians are shown.
"""

import argparse
import datetime
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

import plots
import servers
import tables
import workloads

HERE = pathlib.Path(__file__).resolve().parent
RUN_TIMEOUT = 120  # seconds; the longest run of a whole comparison takes about ten
FAULTS = ("lost", "repeated", "reordered", "echoed", "strange")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binaries", type=pathlib.Path,
                        default=HERE.parent / "build" / "release" / "bin")
    parser.add_argument("--output", type=pathlib.Path, default=HERE / "results",
                        help="folder for latest.json, latest.md and the plots")
    parser.add_argument("--repeat", type=int, default=3, metavar="N")
    parser.add_argument("--quick", action="store_true",
                        help="a smoke run: small, once, nothing is written")
    parser.add_argument("--scaling", action="store_true",
                        help="measure how cost grows with members, rooms and rate instead")
    parser.add_argument("--plots-only", action="store_true",
                        help="draw again from the results that are there")
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
    options = work.options.split()
    if server.newcomers is not None:  # replaces what the workload says
        options.append(f"--newcomers={server.newcomers}")
    try:
        with servers.Running(server, folder, binaries) as running:
            command = [str(binaries / "hubbub-load"), f"--wire={server.wire}",
                       f"--port={running.port}", f"--pid={running.process.pid}",
                       f"--measure={work.measure_ms}", f"--warmup={work.warmup_ms}",
                       *options, *steps]
            done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  text=True, timeout=RUN_TIMEOUT, check=False)
            if running.process.poll() is not None:
                done.stderr += f"{server.title} ended with {running.process.returncode}\n"
                done.returncode = done.returncode or 1
    except (RuntimeError, FileNotFoundError, subprocess.TimeoutExpired) as failure:
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


def derive(result: dict) -> None:
    seconds = result["seconds"] or 1
    result["server_busy"] = result["server_cpu_s"] / seconds
    result["load_busy"] = result["load_cpu_s"] / seconds
    if result["workload"] == "idle":
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


def compare(given, plan: list[workloads.Workload], repeat: int) -> tuple[list[dict], bool]:
    chosen = [s for s in servers.ALL if not given.servers or s.key in given.servers.split(",")]
    plan = [w for w in plan if not given.workloads or w.key in given.workloads.split(",")]
    results, good = [], True
    with tempfile.TemporaryDirectory(prefix="hubbub-bench-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)  # ngIRCd gives up root and still reads here
        for work in plan:
            began = time.monotonic()
            print(f"{work.title}: ", end="", flush=True, file=sys.stderr)
            wanted = {s.key: work.repetitions(s.key, repeat) for s in chosen
                      if s.key in work.servers}
            for i in range(max(wanted.values(), default=0)):
                for server in chosen:
                    if i >= wanted.get(server.key, 0):
                        continue
                    found, well = load(server, work, given.binaries, folder)
                    results += found
                    good = good and well
                    print(".", end="", flush=True, file=sys.stderr)
            print(f" {time.monotonic() - began:.0f} s", file=sys.stderr)
    return results, good


def main() -> int:
    given = arguments()
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
    kind = "scaling" if given.scaling else "latest"
    file = given.output / f"{kind}.json"
    if given.plots_only:
        plots.draw(json.loads(file.read_text()), given.output)
        return 0
    if not given.quick:
        for name in ("mutex", "broadcaster"):
            servers.build_go(name, given.binaries)
    plan = workloads.QUICK if given.quick else workloads.FULL
    if given.scaling:
        plan = workloads.SCALING
    began = time.monotonic()
    results, good = compare(given, plan, 1 if given.quick else given.repeat)
    medians = medians_of(results)
    if not given.scaling:
        text = tables.report(medians, plan, given.quick)
        print(text)
    took = time.monotonic() - began
    wrong = sum(r[f] for r in results for f in FAULTS)
    print(f"{len(results)} measurements in {took:.0f} s; lines lost, repeated, reordered, "
          f"echoed or damaged: {wrong:.0f}")
    if not given.quick:
        given.output.mkdir(parents=True, exist_ok=True)
        whole = {"kind": kind, "environment": environment() | {"took_s": round(took)},
                 "goals": [vars(g) | {"met": g.met} for g in workloads.goals(medians)],
                 "medians": medians, "runs": results}
        file.write_text(json.dumps(whole, indent=1) + "\n")
        if not given.scaling:
            (given.output / "latest.md").write_text(text)
        plots.draw(whole, given.output)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
