"""Stage 4b: what rooms, surfaces, boxes and thermometers themselves have: 宝宝房间36.5, 车里温度计41.5, 盒子上印的36.5."""

from rules.reading.beside import before_it
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token
from rules.reading.words import things, words
from rules.reading.words.kinds import Word

ROOMS = words(things.ROOMS)
INSIDE = ("里", "里面", "内", "上", "外", "边", "外面", "台")
AIR_THERMOMETERS = words("温度计 温湿度计 寒暑表 温度表 电子钟 温湿计")
STOPPED = words(things.STOPPED)
OLD = things.FOUND_THINGS
SETTINGS = things.SETTINGS
PRINTED = things.PRINTED
VETS = words(things.VETS)
BETWEEN = words("是 有 都有 才 也 都 现在 今天 得有 就 足足 居然 竟然 怕有 少说 至少 : , 快 这会儿")
REACH = 24  # tokens
THE_WHOLE = 80


def before(near: Surroundings) -> str:
    """What stands before the number in the line, as far as one looks back."""
    return "".join(token.text for token in near.tokens[max(0, near.at - REACH) : near.at])


def solid_before(near: Surroundings) -> list[Token]:
    """What stands before it in its clause, without the small words that lead to it."""
    told = before_it(near)
    while told and told[-1].text in BETWEEN:
        told.pop()
    return told


def of_a_room(near: Surroundings) -> bool:
    """宝宝房间36.5, 被窝里三十六度五: a room or a surface leads straight to it."""
    if not near.line.says(ROOMS) or near.sense.labelled:
        return False
    told = solid_before(near)
    return bool(told) and told[-1].text in ROOMS


def on_the_wall(near: Surroundings) -> bool:
    """车里温度计41.5, 阳台的温度计显示36.8: a thermometer that hangs somewhere."""
    if not near.line.says(AIR_THERMOMETERS) or near.own:
        return False
    told = solid_before(near)
    for at, token in enumerate(told[1:], 1):
        if token.text in AIR_THERMOMETERS:
            place = told[at - 1] if told[at - 1].text != "的" else told[max(0, at - 2)]
            return place.text in ROOMS or (place.strange > 1 and place.text.endswith(INSIDE))
    return False


def stopped_there(near: Surroundings) -> bool:
    """翻出根老体温计，水银还停在38.5: what it showed when it was put away."""
    if not any(found in before(near) for found in OLD) or near.taken():
        return False
    told = before_it(near)
    return bool(told) and (told[-1].text in STOPPED or told[-1].text.endswith(things.STOPPING)) and not near.own


def of_a_setting(near: Surroundings) -> bool:
    """额温枪报警点出厂是37.3, ±0.3以内都合格，显示36.2实际36.5不算坏: how the device is made or set."""
    if not (near.line.any(Word.HAN, Word.TOPIC) or near.line.says(SIGNS)) or near.own:
        return False
    told = before(near)
    return any(setting in told for setting in SETTINGS) and not near.measured_beside()


SIGNS = frozenset("±")


def printed(near: Surroundings) -> bool:
    """体温计盒子上印的36.5是图案啦."""
    if not near.line.any(Word.HAN):
        return False
    told = "".join(token.text for token in solid_before(near)[-4:])
    return told.endswith(PRINTED)


def at_the_vet(near: Surroundings) -> bool:
    """旺财今早烧到40.2度，宠物医院还开门吗: of whom the vet is asked, whatever they are called."""
    if not near.line.says(VETS):
        return False
    return not (near.sense.labelled or near.led_by(Word.SELF, Word.KIN, Word.NAME, Word.ALL) or near.has(Word.REDO))


OF_ROOMS_SAID = ROOMS | AIR_THERMOMETERS | VETS  # one of these is in every line that these find
OF_ROOMS = (of_a_room, on_the_wall, at_the_vet)
OF_DEVICES = (stopped_there, of_a_setting, printed)
