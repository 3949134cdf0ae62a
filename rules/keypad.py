"""The keypad: what is still to be tapped until a temperature is whole, and the value that two taps make."""

from decimal import Decimal
from typing import Literal

Step = Literal["who", "slot", "whole", "tenth", "ready"]
WHOLE = range(35, 42)
"""The whole degrees offered, °C: all alike, so that no normal value is suggested."""
TENTHS = range(10)


def step(resident: int | None, slot: str, celsius: Decimal | None, whole: int | None) -> Step:
    """What to ask next: whose it is, of which slot, the whole degrees, the tenths; else it can be recorded."""
    if resident is None:
        return "who"
    if not slot:
        return "slot"
    if celsius is not None:
        return "ready"
    return "whole" if whole is None else "tenth"


def value(whole: int, tenth: int) -> Decimal:
    """The temperature in °C, 35.0 to 41.9."""
    return Decimal(f"{whole}.{tenth}")
