"""A server under test: starts it on loopback, and asks how it is, by an operator (STATS) and
by a look into /proc.
"""
import asyncio
import os
import re
import resource
import shutil
import tempfile

ROOT = "Rhea"
# How the line begins that a listener prints, and how it is called.
BANNERS = {"Chat server": "colon", "Server running": "bracket", "IRC server": "irc",
           "Web page": "web", "Metrics": "metrics"}


def allow_descriptors():
    """As many as this process, and a server that it starts, may ever open."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


class ServerProcess:
    """A server on free ports, with a folder of its own, which goes with it."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="hubbub-soak-")
        self.process = None

    async def start(self, program, *options, listeners=("colon", "bracket", "irc"),
                    stderr=None):
        self.ports = {}
        command = [program, "--config-file=/dev/null", "--oper.name=root",
                   "--oper.password=soak"]
        command += [f"--listen.{name}={'127.0.0.1:0' if name in listeners else ''}"
                    for name in BANNERS.values()]
        command += options
        if os.geteuid() == 0:
            command.append("--allow-root")  # a container in which everybody is root
        self.process = await asyncio.create_subprocess_exec(
            *command, stdout=asyncio.subprocess.PIPE, stderr=stderr, cwd=self.folder)
        while len(self.ports) < len(listeners):
            line = (await asyncio.wait_for(self.process.stdout.readline(), 10)).decode()
            if not line:
                raise SystemExit("soak: the server did not start")
            for words, name in BANNERS.items():
                if line.startswith(words):
                    self.ports[name] = int(re.search(r"(\d+)\D*$", line)[1])
        return self

    @property
    def pid(self):
        return self.process.pid

    def resident(self):
        """Bytes of memory."""
        with open(f"/proc/{self.pid}/smaps_rollup") as file:
            return next(int(x.split()[1]) for x in file if x.startswith("Rss:")) * 1024

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def cpu_seconds(self):
        with open(f"/proc/{self.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    async def end(self):
        """Its folder stays: it can be started again. @returns the exit status."""
        if self.process.returncode is None:
            self.process.terminate()
        return await asyncio.wait_for(self.process.wait(), 10)

    async def stop(self):
        """@returns the exit status."""
        code = await self.end()
        shutil.rmtree(self.folder)
        return code


async def drain(stream):
    while await stream.read(65536):
        pass


class Operator:
    """The one who stays, and asks."""

    async def start(self, port):
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", port)
        self.send(f"NICK {ROOT}\r\nUSER r 0 * :Rhea\r\nOPER root soak")
        await self.until(" 381 ")
        return self

    def send(self, line):
        self.writer.write((line + "\r\n").encode())

    async def until(self, token):
        lines = []
        while True:
            line = (await asyncio.wait_for(self.reader.readline(), 20)).decode().rstrip()
            if not line:
                raise ConnectionError("the server has closed the operator's connection")
            if line.startswith("PING"):
                self.send("PONG" + line[4:])
            lines.append(line)
            if token in line:
                return lines

    async def stay(self):
        """Answers what the server has asked meanwhile: whoever is silent is dropped."""
        self.send("PING :still-here")
        await self.until("still-here")

    async def audit(self):
        """The numbers of STATS c, and its examples of mismatches."""
        self.send("STATS c")
        lines = [x.split(" c :", 1)[1] for x in await self.until(" 219 ") if " 249 " in x]
        numbers = {k: int(v) for k, v in re.findall(r"(\w+)=(\d+)", lines[0])}
        return numbers, lines[1:]

    async def report(self, letter):
        self.send(f"STATS {letter}")
        return [x.split(f" {letter} ", 1)[1].lstrip(":")
                for x in await self.until(" 219 ") if " 249 " in x]
