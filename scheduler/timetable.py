"""Which use case each kind of duty calls."""

from collections.abc import Awaitable, Callable

from rules.duties import Duty, Kind
from services import call_roll, escalate, remind, summarise_day
from services.work import Work

UseCase = Callable[[Work, Duty], Awaitable[None]]
TIMETABLE: dict[Kind, UseCase] = {
    "open": call_roll.open_slot,
    "person": remind.remind_people,
    "group": remind.remind_groups,
    "lead": escalate.list_for_leads,
    "deputy": escalate.list_for_deputies,
    "leadership": escalate.tell_leadership,
    "close": call_roll.close_slot,
    "summary": summarise_day.summarise,
}
