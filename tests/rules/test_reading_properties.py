"""What holds of any message: chatter around changes nothing, nor does width; a list is its lines; no bad value."""

import time
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.reading import messages
from rules.reading import Context, Outcome, read
from rules.reading.lexicon import lexicon
from rules.reading.read import read_in_stages
from tests.rules.reading_cases import ALONE, ENGLISH, FAMILY, LEAD, STRANGER

CORPUS = Path(__file__).parent / "corpus"
CHATTER = [message["text"] for message in messages(CORPUS / "chatter.jsonl")]
REPORTS = (
    "36.5",
    "爸爸36.5 妈妈36.6 我36.4",
    "体温37.8，咳嗽",
    "501李娜 早36.4 晚36.6",
    "三十六度五",
    "妈妈63.5",
    "我36",
)
PEOPLE = ("吴建军", "徐丽华", "孙志强", "马秀兰", "朱文静", "胡国平", "何俊杰", "高玉梅", "欧阳锋", "许家明")
PIECES = (
    "36.5", "36", "365", "3650", "36.", "36度5", "三十六度五", "三六五", "36.5-36.6", "37.8→36.8", "/", ",", "。", " ",
    "\n", ":", "*", "?", "1.", "501", "3-2-501", "张伟", "爸爸", "李娜", "欧阳", "①", "½", "İ", "ﬁ", "\u200d", "😀",
    "\x00", "\ud800",
)  # fmt: skip
CONTEXTS = st.sampled_from((ALONE, FAMILY, ENGLISH, LEAD, STRANGER))
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.one_of(st.sampled_from(PIECES), st.sampled_from(sorted(lexicon()))), max_size=14).map(
        "".join
    ),
)
TENTHS = st.integers(350, 420).map(lambda tenths: f"{Decimal(tenths) / 10:.1f}")
WIDE = str.maketrans({n: n + 0xFEE0 for n in range(0x21, 0x7F)} | {0x20: 0x3000})
quick = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def sound(outcome: Outcome) -> None:
    """What every outcome keeps to."""
    assert all(Decimal(35) <= reading.celsius <= Decimal(42) and reading.who for reading in outcome.readings)
    assert bool(outcome.asks) == (outcome.kind == "unclear")
    assert not (outcome.readings and outcome.kind in ("none", "absence"))
    assert outcome.readings or outcome.kind not in ("report", "correction")


@quick
@given(TEXTS, CONTEXTS)
def test_any_text_has_a_sound_outcome(text: str, context: Context) -> None:
    sound(read(text, context))


@quick
@given(
    st.sampled_from(REPORTS),
    st.lists(st.sampled_from(CHATTER), max_size=2),
    st.lists(st.sampled_from(CHATTER), max_size=2),
)
def test_chatter_around_a_report_changes_nothing(report: str, before: list[str], after: list[str]) -> None:
    assert read("\n".join([*before, report, *after]), FAMILY) == read(report, FAMILY)


@quick
@given(st.one_of(st.sampled_from([*REPORTS, *CHATTER]), TENTHS.map("Dad {}C, 妈 36.6".format)))
def test_full_and_half_width_read_alike(text: str) -> None:
    assert read(text.translate(WIDE), FAMILY) == read(text, FAMILY)


@quick
@given(st.lists(st.tuples(st.sampled_from(PEOPLE), TENTHS), unique_by=lambda line: line[0], min_size=1))
def test_a_list_reads_as_its_lines(lines: list[tuple[str, str]]) -> None:
    rows = [f"{n}. {name} {value}" for n, (name, value) in enumerate(lines, 1)]
    whole = read("\n".join(rows), LEAD).readings
    assert whole == tuple(reading for row in rows for reading in read(row, LEAD).readings)
    assert [(reading.who, str(reading.celsius)) for reading in whole] == lines


REPEATED = (
    "36.5 ",
    "36,",
    "三十六度五",
    "张伟 36.5\n",
    "我36.5和",
    "37.8→36.8 ",
    "昨天36.5今天36.6",
    "36度",
    "不",
    "嗓子有点",
    "A",
    "我",
    "昨天我，",
    "97 ",
    "36 of ",
    "我已登记36.5，",
    "36.5 平稳 ",
    "爸爸没量，都36.5",
    "㊱",
    "㊱爸",
    "ﷺ",
    "爸\n",
    "咳嗽，",
    "收到36.5",
)


@pytest.mark.parametrize("piece", REPEATED)
def test_time_grows_with_length_only(piece: str) -> None:
    """Four times the text takes about four times as long (a square would take sixteen), and never long."""
    short, long = least_time((piece * 1024)[:1024]), least_time((piece * 4096)[:4096])
    assert long < 10 * short + 0.005
    assert long < 0.5


def least_time(text: str) -> float:
    """Seconds, the best of three."""
    best = 9.0
    for _ in range(3):
        start = time.process_time()
        read(text, FAMILY)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.soak
def test_an_hour_of_any_text() -> None:
    @settings(deadline=None, max_examples=500_000, suppress_health_check=list(HealthCheck))
    @given(st.one_of(TEXTS, st.text(max_size=4096)), CONTEXTS)
    def fuzz(text: str, context: Context) -> None:
        start = time.process_time()
        sound(read(text, context))
        assert time.process_time() - start < 0.5

    fuzz()


@given(
    st.integers(3400, 4300),
    st.sampled_from([".", "．", ","]),
    st.sampled_from([ALONE, FAMILY, ENGLISH, LEAD, STRANGER]),
)
def test_a_bare_number_reads_the_same_by_the_short_way(hundredths: int, dot: str, context: Context) -> None:
    whole, rest = divmod(hundredths, 100)
    for text in (f"{whole}{dot}{rest:02}", f"{whole}{dot}{rest // 10}"):
        assert read(text, context) == read_in_stages(text, context)
