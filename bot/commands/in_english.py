"""A scenario in English: the site's posts and everyone's phone; people and places keep their names."""

import csv
import json
import re
import shutil
from pathlib import Path


def in_english(scenario: Path, folder: Path) -> Path:
    """A copy of the scenario in that folder, with English for its site and for everybody in its roster."""
    copy = folder / f"{scenario.name}-en"
    shutil.copytree(scenario, copy)
    site, day = copy / "site.toml", copy / "day.toml"
    site.write_text(
        re.sub(r"^language = .*$", 'language = "en"', site.read_text("utf-8"), flags=re.MULTILINE), "utf-8"
    )
    with (copy / "roster.csv").open(encoding="utf-8-sig", newline="") as file:
        names = sorted({row["name"] for row in csv.DictReader(file)})
    everyone = f"english = {json.dumps(names, ensure_ascii=False)}"
    told = re.sub(r"^english = .*$", lambda _: everyone, day.read_text("utf-8"), flags=re.MULTILINE)
    day.write_text(re.sub(r'text = "[^"]*", english = ("[^"]*")', r"text = \1", told), "utf-8")
    return copy
