"""The command line: what each command is called and takes. The rooms behind it are imported when called."""

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from bot.language import language
from bot.starting import starting
from texts import say_plain


def told(key: str) -> str:
    """Help in the terminal's language."""
    return say_plain(language(), f"help.{key}")


app = typer.Typer(name="chenhun", help=told("chenhun"), add_completion=False, rich_markup_mode=None)
Command = TypeVar("Command", bound=Callable[..., Any])
Port = Annotated[int, typer.Option(help=told("port"), min=0, max=65535)]
Seed = Annotated[int, typer.Option(help=told("seed"))]
Database = Annotated[str | None, typer.Option("--database-url", help=told("database_url"))]


def command(name: str) -> Callable[[Command], Command]:
    """A command whose help stands whole in the list of all."""
    return app.command(name, help=told(name), short_help=told(name))


def day(text: str) -> date:
    """A day as 2020-02-10."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(say_plain(language(), "command.day", text=text)) from None


@command("demo")
def demo(
    port: Port = 8080,
    speed: Annotated[float, typer.Option(help=told("speed"), min=0.1)] = 60,
    scenario: Annotated[str, typer.Option(help=told("scenario"))] = "day",
    seed: Seed = 1,
    english: Annotated[bool, typer.Option("--english", help=told("english"))] = False,
) -> None:
    with starting():
        from bot.commands import rehearsing

    rehearsing.demo(scenario, port, speed, seed, english)


@command("rehearse")
def rehearse(
    name: Annotated[str, typer.Argument(help=told("scenario"))],
    out: Annotated[Path | None, typer.Option(help=told("out"))] = None,
    seed: Seed = 1,
    database_url: Database = None,
    webhook: Annotated[bool, typer.Option(help=told("webhook"))] = False,
) -> None:
    with starting():
        from bot.commands import rehearsing

    rehearsing.rehearse(name, out or Path("rehearsal") / Path(name).name, seed, database_url, webhook)


@command("run")
def run() -> None:
    with starting():
        from bot.commands import running

    running.run()


@command("import")
def import_(
    site: Annotated[Path, typer.Argument(metavar="SITE.toml", help=told("site_file"))],
    roster: Annotated[Path, typer.Argument(metavar="ROSTER.(csv|xlsx)", help=told("roster_file"))],
    dry_run: Annotated[bool, typer.Option("--dry-run", help=told("dry_run"))] = False,
    allow_leavers: Annotated[bool, typer.Option("--allow-leavers", help=told("allow_leavers"))] = False,
) -> None:
    with starting():
        from bot.commands import bookkeeping

    bookkeeping.import_(site, roster, dry_run, allow_leavers)


@command("ledger")
def ledger(
    first: Annotated[date, typer.Option("--from", parser=day, metavar="DATE", help=told("from"))],
    last: Annotated[date, typer.Option("--to", parser=day, metavar="DATE", help=told("to"))],
    out: Annotated[Path, typer.Option("--out", metavar="FILE.(csv|xlsx)", help=told("ledger_out"))],
) -> None:
    with starting():
        from bot.commands import bookkeeping

    bookkeeping.ledger(first, last, out)


@command("parse")
def parse() -> None:
    with starting():
        from bot.commands import parsing

    parsing.parse(sys.stdin, sys.stdout)


@command("migrate")
def migrate() -> None:
    with starting():
        from bot.commands import bookkeeping

    bookkeeping.migrate()


@command("doctor")
def doctor() -> None:
    with starting():
        from bot.commands import doctor as surgery

    raise typer.Exit(surgery.doctor())


@command("simulator")
def simulator(port: Port = 8081) -> None:
    with starting():
        from bot.commands import rehearsing

    rehearsing.simulator(port)


def complain(sentence: str) -> None:
    """One line on stderr."""
    print(f"chenhun: {' '.join(sentence.split())}", file=sys.stderr)  # noqa: T201 - the command line's own voice


def answer(argv: list[str]) -> int:
    """Run one command line; the exit status. Whatever goes wrong becomes one sentence."""
    if not argv:
        return answer(["--help"]) or 2
    try:
        return int(app(argv, prog_name="chenhun", standalone_mode=False) or 0)
    except typer.exceptions.TyperException as fault:  # a wrong option, a missing argument
        reason = getattr(fault, "format_message", fault.__str__)()
        complain(say_plain(language(), "command.usage", reason=reason or told("chenhun")))
        return 2
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except BaseException as fault:
        if sys.flags.dev_mode or isinstance(fault, SystemExit):
            raise
        from bot.reasons import explain

        sentence, status = explain(fault)
        complain(sentence)
        return status


def main() -> None:
    """`chenhun`, and `python -m bot`."""
    sys.exit(answer(sys.argv[1:]))
