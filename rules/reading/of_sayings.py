"""Stage 4: numbers of books, jokes, notices and marks: 冷笑话：, 课本写的，人的体温是37度, 公告里37.3, 答案是36.5."""

from rules.reading.beside import before_it
from rules.reading.surroundings import Surroundings
from rules.reading.tokens import piece
from rules.reading.words import things, words
from rules.reading.words.kinds import Word

JOKES = tuple(things.JOKES.split())
TITLES = tuple(things.TITLES.split())
BOOKS = tuple(things.BOOKS.split())
NOTICES = tuple(things.NOTICES.split())
MANKIND = tuple(things.MANKIND.split())
REACH = 24  # tokens
CLOSE = 6  # characters
STOPS = words("。 ; ! ?")


def told_before(near: Surroundings) -> str:
    """What stands before it in its sentence."""
    told = ""
    for token in near.tokens[max(0, near.at - REACH) : near.at]:
        told = "" if token.text in STOPS else told + token.text
    return told


def of_a_joke(near: Surroundings) -> bool:
    """冷笑话：温度计说我37度; 答案是36.5: what is announced as a joke, a riddle or an answer."""
    if not near.line.any(Word.HAN, Word.EXAMPLE, Word.RULE):
        return False
    told = told_before(near)
    here = piece(before_it(near))
    return any(joke in told and (joke in here or announced(joke, told)) for joke in JOKES)


def announced(joke: str, told: str) -> bool:
    """Whether a colon stands close behind it: 冷笑话：, 讲个笑话给你们听："""
    return ":" in told[told.index(joke) : told.index(joke) + len(joke) + CLOSE]


def of_a_book(near: Surroundings) -> bool:
    """记得小学课本写的，人的体温是37度: what everybody learns."""
    if not near.line.any(Word.HAN, Word.ALL, Word.TOPIC):
        return False
    told = told_before(near)
    if told.endswith(MANKIND):
        return True
    if near.led_by(Word.SELF, Word.NAME) and near.leader_here():
        return False
    titled = not near.sense.labelled and any(title in told for title in TITLES)
    here = piece(before_it(near))
    return titled or (any(book in here for book in BOOKS) and not near.measured_beside())


def of_a_notice(near: Surroundings) -> bool:
    """公告里37.3写成33.7了: what stands in a notice."""
    if not near.line.any(Word.CUSTOM, Word.RULE, Word.HAN, Word.TOPIC):
        return False
    told = piece(before_it(near)[-3:])
    return told.endswith(NOTICES) and not near.own


OF_SAYINGS = (of_a_joke, of_a_book, of_a_notice)
