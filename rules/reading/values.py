"""A step of the walk: a temperature is met, or a flat."""

from rules.reading import doors, whom
from rules.reading.mentions import Group, Mention
from rules.reading.outcome import Reason
from rules.reading.people import Person
from rules.reading.standing import Standing
from rules.reading.temperature import Degrees
from rules.reading.tokens import Token
from rules.reading.words.kinds import Word

PARTS_OF_ADDRESS = ("栋", "幢", "座", "单元", "号楼", "楼", "区", "期", "层", "#")


def temperature(here: Standing, at: int) -> None:
    """A number said of the people at hand; with a head count and nobody named, of everybody."""
    group = here.gathered.group
    if group.mentions and group.people and here.order.names_follow:
        group = here.gathered.begin()
    group = not_of_those_left_out(here, at)
    if here.count > 1 and not group.people:
        whom.everyone(here, at, here.count)
    degrees = here.line.senses[at].degrees
    assert degrees is not None
    if degrees.reason is Reason.PERSON and at not in here.old:
        here.gathered.begin().add_person(Person(reason=Reason.PERSON), False)
    elif well_apart(here, at):
        degrees = Degrees(None, Reason.PERSON)
    mention = Mention(degrees, here.slots.now, here.day, at in here.old, slashed(here, at), here.fixing)
    here.gathered.group.add_mention(mention)
    here.slots.waiting, here.last_value, here.day_has_numbers, here.count = False, at, True, 0


def well_apart(here: Standing, at: int) -> bool:
    """我和妈妈都没事，36.5: several were called well in a clause of their own, and whose the number is nobody says."""
    group = here.gathered.group
    several = len(group.people) > 1 and group.stated and not (group.everybody or group.mentions)
    return (
        several and here.last_person >= 0 and here.tokens[here.last_person].clause != here.tokens[at].clause
    )


def not_of_those_left_out(here: Standing, at: int) -> Group:
    """爸爸没量，36.5; all except dad 36.5: a number behind a comma, or after everybody, is not theirs."""
    group = here.gathered.group
    rest_told = group.stated and any(one.rest for one in group.people)
    if group.mentions or not (group.left_out or rest_told):
        return group
    if group.left_out and any(place > at for place in here.values):
        return group
    if group.left_out and any(one.everybody and one.mentions for one in here.gathered.groups):
        return group  # everyone 36.5 except Dad, 37.1
    near = here.last_person >= 0 and here.tokens[here.last_person].clause == here.tokens[at].clause
    return here.gathered.back_to_everybody(group if near else None)


def slashed(here: Standing, at: int) -> bool:
    """Whether only a slash parts it from the number before."""
    if here.last_value < 0 or at - here.last_value > 8:
        return False
    between = here.tokens[here.last_value + 1 : at]
    return [token.text for token in between if not token.plays(Word.SPACE, Word.UNIT)] == ["/"]


def flat(here: Standing, at: int, token: Token) -> None:
    """An address: of the people at hand, or of those who follow."""
    group = here.gathered.group
    if (group.mentions and any(place > at for place in here.values)) or doors.ill_elsewhere(here, at):
        group = here.gathered.begin()
    if group.mentions and (here.last_value < 0 or group.room):
        return
    after = here.tokens[at + 1] if at + 1 < len(here.tokens) else None
    written = token.text + (after.text if after and after.plays(Word.PLACE) else "")
    apart = " " if group.room and not group.room.endswith(PARTS_OF_ADDRESS) else ""
    here.flat_clause = token.clause
    group.room = here.room = (group.room or "") + apart + written
