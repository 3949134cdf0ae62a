"""Runs the bot as the command line it is given: start, kill -9, stop, start again. It never looks inside."""

import asyncio
import os
import signal
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

_PATIENCE = 10.0
_LAST_LINES = 15


class CommandError(Exception):
    """A command line ended as it should not; the message has its last lines."""


class Supervisor:
    """One child process at a time, in a session of its own; what it prints goes to `log`."""

    def __init__(
        self, argv: Sequence[str], env: Mapping[str, str], log: Path, cwd: Path | None = None
    ) -> None:
        self._argv = list(argv)
        self._env = {**os.environ, **env}
        self._log = log
        self._cwd = cwd
        self._process: Process | None = None
        self._meant_to_end = False
        self._started = asyncio.Event()
        self.starts = 0

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """Start the command, or start it again."""
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *self._argv,
                stdin=DEVNULL,
                stdout=log,
                stderr=log,
                env=self._env,
                cwd=self._cwd,
                start_new_session=True,
            )
        self._meant_to_end = False
        self.starts += 1
        self._started.set()

    async def kill(self) -> None:
        """kill -9, with its children; nothing can be finished or said."""
        await self._end(signal.SIGKILL, _PATIENCE)

    async def stop(self) -> int:
        """SIGTERM and at most ten seconds (real) of patience. Raises CommandError if it has to be killed."""
        if await self._end(signal.SIGTERM, _PATIENCE):
            assert self._process is not None
            return self._process.returncode or 0
        await self.kill()
        raise CommandError(f"the bot did not stop within {_PATIENCE:.0f} s\n{self.last_lines()}")

    async def restart(self) -> None:
        """kill -9 and start."""
        await self.kill()
        await self.start()

    async def died(self) -> int:
        """Wait until the command ends by itself; its exit status. Kills, stops and restarts are not meant."""
        while True:
            await self._started.wait()
            process = self._process
            assert process is not None
            status = await process.wait()
            if process is self._process:
                if not self._meant_to_end:
                    return status
                self._started.clear()

    def last_lines(self) -> str:
        """The end of the log."""
        text = self._log.read_text("utf-8", errors="replace") if self._log.exists() else ""
        return "\n".join(text.splitlines()[-_LAST_LINES:])

    async def _end(self, signal_: signal.Signals, patience: float) -> bool:
        """Whether it is gone within `patience` seconds."""
        process = self._process
        if process is None or process.returncode is not None:
            return True
        self._meant_to_end = True
        with suppress(ProcessLookupError):
            if signal_ == signal.SIGKILL:
                os.killpg(process.pid, signal_)
            else:
                process.send_signal(signal_)
        try:
            await asyncio.wait_for(process.wait(), patience)
        except TimeoutError:
            return False
        return True


async def run_once(argv: Sequence[str], env: Mapping[str, str], cwd: Path | None = None) -> str:
    """Run a command to its end and return what it printed. Raises CommandError unless it exits with 0."""
    process = await asyncio.create_subprocess_exec(
        *argv, stdin=DEVNULL, stdout=PIPE, stderr=PIPE, env={**os.environ, **env}, cwd=cwd
    )
    try:
        output, errors = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode != 0:
        lines = (output + errors).decode(errors="replace").strip().splitlines()[-_LAST_LINES:]
        command = " ".join(argv)
        raise CommandError("\n".join([f"`{command}` ended with {process.returncode}:", *lines]))
    return output.decode()
