"""Stage 4: what rooms, boxes and thermometers themselves have: 宝宝房间36.5, 车里温度计41.5."""

from rules.reading.beside import before_it
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import Token, piece
from rules.reading.words import things, words
from rules.reading.words.kinds import Word

ROOMS = tuple(things.ROOMS.split())
STAYING = ("在", "到", "回", "回到", "进", "进了", "躺", "坐", "睡", "来", "去", "待", "下", "刚进")
INSIDE = ("里", "里面", "内", "上", "外", "边", "外面", "台")
ROOM_ENDS = frozenset(room[-1] for room in ROOMS)
POINTED = ("那个", "那支", "那只", "这个", "这支", "的那个", "挂的")
AIR_THERMOMETERS = words("温度计 温湿度计 寒暑表 温度表 电子钟 温湿计")
OLD = tuple(things.FOUND_THINGS.split())
SETTINGS = tuple(things.SETTINGS.split())
PRINTED = tuple(things.PRINTED.split())
VETS = words(things.VETS)
STOPPING = tuple(things.STOPPING.split())
SIGNS = frozenset("±")
BETWEEN = words(
    "是 有 都有 才 也 都 现在 今天 得有 就 足足 居然 竟然 怕有 少说 至少 : 快 这会儿 已经 还 只有"
)
REACH = 24  # tokens


def text_before(near: Surroundings) -> str:
    """What stands before the number in the line, as far as one looks back."""
    return piece(near.tokens[max(0, near.at - REACH) : near.at])


def leading(near: Surroundings) -> list[Token]:
    """What stands before it in its clause, without the small words that lead to it."""
    told = before_it(near)
    while told and told[-1].text in BETWEEN:
        told.pop()
    return told


def of_a_room(near: Surroundings) -> bool:
    """宝宝房间36.5, 被窝里三十六度五: a room or a surface leads straight to it."""
    told = leading(near)
    if not told or told[-1].text[-1:] not in ROOM_ENDS or near.sense.labelled:
        return False
    text = piece(told[-6:])
    room = max((room for room in ROOMS if text.endswith(room)), key=len, default="")
    return bool(room) and not text.removesuffix(room).endswith(STAYING)  # 爷爷在卧室36.6


def on_the_wall(near: Surroundings) -> bool:
    """车里温度计41.5, 阳台的温度计显示36.8: a thermometer that hangs somewhere."""
    if not near.line.says(AIR_THERMOMETERS) or near.own:
        return False
    told = leading(near)
    at = max((at for at, token in enumerate(told) if token.text in AIR_THERMOMETERS), default=0)
    place = piece(told[max(0, at - 4) : at])
    if place.endswith(POINTED):  # 阳台上晒得慌，那支温度计都39.5了
        return any(room in text_before(near) for room in ROOMS) and not near.measured_beside()
    place = place.removesuffix("的")
    return place.endswith(ROOMS) or (len(place) > 1 and place.endswith(INSIDE) and not place.endswith("家里"))


def stopped_there(near: Surroundings) -> bool:
    """翻出根老体温计，水银还停在38.5: what it showed when it was put away."""
    if near.own or not piece(before_it(near)[-3:]).endswith(STOPPING):
        return False
    told = text_before(near)
    return any(found in told for found in OLD)


def of_a_setting(near: Surroundings) -> bool:
    """额温枪报警点出厂是37.3, ±0.3以内都合格，显示36.2实际36.5不算坏: how the device is made or set."""
    if not (near.line.any(Word.HAN, Word.TOPIC) or near.line.says(SIGNS)) or near.own:
        return False
    told = text_before(near) if near.line.says(SIGNS) else piece(before_it(near))
    return any(setting in told for setting in SETTINGS) and not near.measured_beside()


def printed(near: Surroundings) -> bool:
    """体温计盒子上印的36.5是图案啦."""
    if not near.line.any(Word.HAN):
        return False
    return piece(leading(near)[-4:]).endswith(PRINTED)


def at_the_vet(near: Surroundings) -> bool:
    """旺财今早烧到40.2度，宠物医院还开门吗: of whom the vet is asked, whatever they are called."""
    if not near.line.says(VETS) or near.alone():
        return False
    return not (
        near.sense.labelled or near.led_by(Word.SELF, Word.KIN, Word.NAME, Word.ALL) or near.has(Word.REDO)
    )


OF_ROOMS = (of_a_room, on_the_wall, at_the_vet)
OF_DEVICES = (stopped_there, of_a_setting, printed)
