"""`python -m bench [NAME] [OPTIONS]`: all benchmarks, or the one that is named."""

import sys

from bench import inbox, ingest, roll_call

ALL = {"inbox": inbox.main, "roll_call": roll_call.main, "ingest": ingest.main}


def main() -> None:
    """Run what the command line names."""
    name, options = (sys.argv[1], sys.argv[2:]) if len(sys.argv) > 1 else ("", [])
    if name and name not in ALL:
        sys.exit(f"bench: there is no {name}; there are {', '.join(ALL)} (and ./dev reading)")
    for run in [ALL[name]] if name else ALL.values():
        run(options)


main()
