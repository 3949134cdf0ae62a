"""Every table at once: whoever makes or compares a schema imports this, so that none is forgotten."""

from models import absence, case, duty, introduction, mail, report, resident, site
from models.database import Base

METADATA = Base.metadata

__all__ = ["METADATA", "absence", "case", "duty", "introduction", "mail", "report", "resident", "site"]
