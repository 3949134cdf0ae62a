"""The site as one person reads it: its wording in private is in the language that they chose."""

from rules.site import Site
from services.accounts import language_of
from services.work import Work


async def read_by(work: Work, account: int) -> Site:
    """The site in the language of this account."""
    identity = work.site.site.model_copy(update={"language": await language_of(work, account)})
    return work.site.model_copy(update={"site": identity})
