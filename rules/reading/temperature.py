"""What a number may say as a temperature: °C 35.0 to 42.0 as written, Fahrenheit converted, or what to ask."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from rules.reading.figures import Figure, Shape
from rules.reading.outcome import Reason

LOWEST, HIGHEST = Decimal("35.0"), Decimal("42.0")
LOWEST_F, HIGHEST_F = Decimal("95.0"), Decimal("107.6")
TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Degrees:
    """A temperature in °C, or the reason why it must be asked about. ``sure``: no whole number, no lost point.

    ``whole``: its whole degrees, °C, where only the tenth lacks.
    """

    celsius: Decimal | None
    reason: Reason | None = None
    sure: bool = True
    whole: int | None = None


def living(value: Decimal) -> bool:
    """Whether a living person may have it, in °C."""
    return LOWEST <= value <= HIGHEST


def fahrenheit(value: Decimal) -> bool:
    """Whether it can be a living person's temperature in °F."""
    return LOWEST_F <= value <= HIGHEST_F


def celsius(value: Decimal) -> Decimal:
    """°F in °C, to one decimal."""
    return ((value - 32) * 5 / 9).quantize(TENTH, ROUND_HALF_UP)


def degrees(figure: Figure, unit: str, labelled: bool) -> Degrees | None:
    """The temperature that a number says with this unit ("c", "f", "degree" or none); None if it says none.

    ``labelled``: the word temperature stands before it.
    """
    value = figure.value
    match figure.shape:
        case Shape.DECIMAL:
            return of_decimal(value, unit)
        case Shape.WHOLE:
            return of_whole(value, unit, labelled)
        case Shape.DOTLESS:
            return of_dotless(value, unit, labelled)
        case Shape.LONG:
            near = 3500 <= value < 4300 or 9500 <= value <= 9999
            return Degrees(None, Reason.IMPLAUSIBLE, False) if near or labelled else None
        case Shape.VAGUE:
            return Degrees(None, Reason.RANGE) if labelled or unit or 33 < value < 44 else None
        case Shape.CUT:
            return Degrees(None, Reason.DECIMAL, False, whole_of(value))
        case Shape.MALFORMED:
            return Degrees(None, Reason.IMPLAUSIBLE) if labelled or 30 < value < 46 else None
    return None


def of_decimal(value: Decimal, unit: str) -> Degrees:
    """A decimal is taken as written; without a mark, 95.0 to 107.6 can only be Fahrenheit."""
    if unit == "f" or (unit != "c" and fahrenheit(value)):
        return Degrees(celsius(value)) if fahrenheit(value) else Degrees(None, contradiction(value))
    if living(value):
        return Degrees(value)
    return Degrees(None, Reason.UNIT if fahrenheit(value) else Reason.IMPLAUSIBLE)


def contradiction(value: Decimal) -> Reason:
    """Why a value marked Fahrenheit cannot be one."""
    return Reason.UNIT if living(value) else Reason.IMPLAUSIBLE


def of_whole(value: Decimal, unit: str, labelled: bool) -> Degrees | None:
    """A whole number needs a unit or the word temperature; alone it is asked about if it comes near one."""
    if unit == "f":
        return (
            Degrees(celsius(value), sure=False) if fahrenheit(value) else Degrees(None, contradiction(value))
        )
    if unit or labelled:
        if living(value):
            return Degrees(value, sure=False)
        if not (labelled or 20 <= value <= 120):
            return None
        return Degrees(None, Reason.UNIT if fahrenheit(value) and unit == "c" else Reason.IMPLAUSIBLE, False)
    near = 33 < value < 44 or 94 < value < 109
    return Degrees(None, Reason.DECIMAL, False, whole_of(value)) if near else None


def whole_of(value: Decimal) -> int | None:
    """The whole degrees that a number without its tenth says, where a living person may have them."""
    return int(value) if living(value) and value < HIGHEST else None


def of_dotless(value: Decimal, unit: str, labelled: bool) -> Degrees | None:
    """Exactly three digits 350 to 399 lost their point; 400 to 420 may be a flat; 101°F is whole."""
    if unit == "f":
        return of_whole(value, unit, labelled)
    if 350 <= value <= 399:
        return Degrees(value * TENTH, sure=False)
    if 400 <= value <= 420:
        return Degrees(None, Reason.DECIMAL, False)
    return Degrees(None, Reason.IMPLAUSIBLE, False) if unit or labelled else None
