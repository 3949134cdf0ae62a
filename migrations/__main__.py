"""`python -m migrations "Why"`: writes the next migration from what the models have and the last has not."""

import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import Script, ScriptDirectory

HERE = Path(__file__).parent


def configuration(url: str) -> Config:
    """Alembic's configuration for an address."""
    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return config


def main(message: str) -> None:
    """Compare the models with a fresh database at head, and write what differs."""
    with tempfile.TemporaryDirectory() as folder:
        config = configuration(f"sqlite+aiosqlite:///{folder}/empty.db")
        known = list(ScriptDirectory.from_config(config).walk_revisions())
        command.upgrade(config, "head")
        made = command.revision(config, message, autogenerate=True, rev_id=f"{len(known) + 1:04}")
    if isinstance(made, Script):
        tidy(Path(made.path))


def tidy(path: Path) -> None:
    """Leave out Alembic's remarks to whoever generates."""
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "# ###" not in line), "utf-8")


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]) or "What changed")
