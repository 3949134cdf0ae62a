"""The Telegram accounts we know: who can be written to in private, and in which language."""

from collections.abc import Collection, Iterable

from models.resident import Account, accounts
from services.work import Work


async def opened(work: Work, telegram_ids: Iterable[int]) -> set[int]:
    """Those who pressed Start and haven't blocked us."""
    there = await accounts(work.session, work.site.id, set(telegram_ids))
    return {number for number, account in there.items() if account.opened and not account.blocked}


async def known_unreachable(work: Work, telegram_ids: Iterable[int]) -> set[int]:
    """Those of whom we know that a message won't reach them; one we know nothing of is worth a try."""
    there = await accounts(work.session, work.site.id, set(telegram_ids))
    return {number for number, account in there.items() if account.blocked or not account.opened}


async def reach(work: Work, telegram_ids: Collection[int]) -> set[int]:
    """Those who are worth a try."""
    return set(telegram_ids) - await known_unreachable(work, telegram_ids)


async def language_of(work: Work, telegram_id: int) -> str:
    """The language somebody chose or came with; the site's for those we don't know."""
    account = (await accounts(work.session, work.site.id, [telegram_id])).get(telegram_id)
    return account.language if account and account.language else work.site.language


async def languages(work: Work, telegram_ids: Iterable[int]) -> dict[int, str]:
    """The language of each of many."""
    wanted = set(telegram_ids)
    there = await accounts(work.session, work.site.id, wanted)
    return {n: there[n].language or work.site.language if n in there else work.site.language for n in wanted}


async def seen(work: Work, telegram_id: int, language_code: str | None = None) -> Account:
    """Somebody wrote to us in private, so they can be answered there. A language once known stays."""
    account = (await accounts(work.session, work.site.id, [telegram_id])).get(telegram_id)
    if account is None:
        account = Account(site=work.site.id, telegram_id=telegram_id, language="")
        work.session.add(account)
    account.opened, account.blocked = account.opened or work.now, None
    account.language = account.language or spoken(work, language_code)
    return account


def spoken(work: Work, code: str | None) -> str:
    """Chinese for those whose Telegram is in Chinese, English for others, the site's when it isn't told."""
    if not code:
        return work.site.language
    return "zh" if code.lower().startswith("zh") else "en"


async def stopped(work: Work, telegram_id: int) -> None:
    """Somebody blocked us."""
    account = (await accounts(work.session, work.site.id, [telegram_id])).get(telegram_id)
    if account is None:
        account = Account(site=work.site.id, telegram_id=telegram_id, language="")
        work.session.add(account)
    account.blocked = work.now
