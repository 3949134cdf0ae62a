"""A fault in what somebody gave us, as a key of the wording and its values.

Rules know what is wrong; only `texts` knows how to say it, in the reader's language.
"""

from typing import Any


class Problem(ValueError):
    """Bad input: ``key`` names the sentence in `texts`, ``values`` fill it."""

    def __init__(self, key: str, /, **values: object) -> None:
        super().__init__(f"{key} {values}" if values else key)
        self.key = key
        self.values: dict[str, Any] = values
