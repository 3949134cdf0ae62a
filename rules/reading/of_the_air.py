"""Stage 4: the signs that a number belongs to the air, water, a place, or what was heated."""

from rules.reading.around import PERSON
from rules.reading.beside import before_it
from rules.reading.line import ELSEWHERE, talk
from rules.reading.surroundings import Surroundings
from rules.reading.words import words
from rules.reading.words.kinds import Word

BEING = words("it's it_is is was it_was its")
OF_ANYTHING = words("温度 温度是 温度为 测量温度")
CLIMATES = words("animal device weather water")
IN_A_PLACE = ("in ", "back in ", "still in ", "now in ")


def of_the_air(near: Surroundings) -> bool:
    """昨天36度，今天降到12度: degrees that no living person has are told of beside it."""
    if not near.line.cold or near.sense.labelled or near.sense.unit != "degree":
        return False
    return near.leader is None


def heated(near: Surroundings) -> bool:
    """水烧到38度: a thing was heated so far."""
    told = near.tokens[max(0, near.at - 2) : near.at]
    return len(told) > 1 and told[1].text.startswith("烧") and talk(told[0])


def of_a_climate(near: Surroundings) -> bool:
    """孵小鸡第3天，温度38，湿度60: the word is 温度, and the talk of animals, devices or the air."""
    if near.leader is not None or not near.sense.labelled:
        return False
    named = any(token.text in OF_ANYTHING for token in near.tokens[max(0, near.at - 4) : near.at])
    return named and (bool(near.line.topics & CLIMATES) or any(token.text == "湿度" for token in near.tokens))


def of_a_place(near: Surroundings) -> bool:
    """Back in Madrid it's 41.2; my sister overseas has 37.8: of where somebody is, or of kin who are there."""
    if not near.line.any(Word.ABSENT, Word.KIN):
        return near.line.says(ELSEWHERE) and there_it_is(near)
    told = before_it(near)
    away = [token for token in told if token.text in ELSEWHERE or token.text.startswith(IN_A_PLACE)]
    if not away:
        return False
    kin = any(token.plays(Word.KIN) and token.start < away[0].start for token in told)
    own = any(token.plays(*PERSON) and token.start > away[0].start for token in told)
    return (kin and not own) or (near.leader is None and told[-1].text in BEING)


def there_it_is(near: Surroundings) -> bool:
    """Back home it's 37.4 already."""
    told = [token.text for token in near.clause if not token.plays(Word.SPACE)]
    return len(told) > 2 and told[0] in ELSEWHERE and told[1] in BEING and near.leader is None


OF_THE_AIR = (of_the_air, of_a_climate, of_a_place, heated)
