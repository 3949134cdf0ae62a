"""Chinese numerals, as far as temperatures, counts and clock times need them."""

DIGITS = {
    **dict(zip("零一二三四五六七八九", range(10), strict=True)),
    **dict(zip("〇壹贰叁肆伍陆柒捌玖", range(10), strict=True)),
    "幺": 1, "两": 2, "弌": 1, "参": 3,
}  # fmt: skip
ALL_DIGITS = "".join(DIGITS)
TENS = "十拾"
WHOLE = f"(?:[{ALL_DIGITS}]?[{TENS}][{ALL_DIGITS}]?|卅[{ALL_DIGITS}]?|[{ALL_DIGITS}]{{1,3}})"


def number(numeral: str) -> int:
    """The number of 三十六, 卅六, 三六 and 三十六七 (digit by digit) or 12; 0 for an empty one."""
    if numeral.isdecimal():
        return int(numeral)
    numeral = numeral.replace("拾", "十").replace("卅", "三十")
    tens, ten, ones = numeral.partition("十")
    if not ten or len(tens) > 1 or len(ones) > 1 or ones == "十":
        return int("".join(str(DIGITS[digit]) for digit in numeral if digit != "十") or "0")
    return 10 * (DIGITS[tens] if tens else 1) + (DIGITS[ones] if ones else 0)


def decimals(numeral: str) -> str:
    """The digits after the point: 五 is 5, 半 is 5, 二五 is 25; Arabic ones stay."""
    if numeral.isdecimal():
        return numeral
    return "".join(
        "5" if digit == "半" else digit if digit.isdecimal() else str(DIGITS[digit]) for digit in numeral
    )


NUMERAL_DIGITS = ALL_DIGITS + TENS + "卅"
