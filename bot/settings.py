"""The operator's settings: environment variables that begin with CHENHUN_, or a file `.env`."""

import hashlib
import re
from datetime import datetime
from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy import make_url

from bot.listening import loopback, split_address
from rules.problem import Problem

LIKE_A_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
LIKE_A_START = re.compile(r"(?P<start>\S+) x(?P<rate>\d+(\.\d+)?) @\d+(\.\d+)?")
DATABASES = ("sqlite+aiosqlite:///", "postgresql+psycopg://")


class Settings(BaseSettings):
    """What the operator decides; nothing here is about the community, which is SITE.toml's business.

    Secrets and addresses that may hold one don't show in its repr.
    """

    model_config = SettingsConfigDict(
        env_prefix="CHENHUN_", env_file=".env", env_file_encoding="utf-8", env_ignore_empty=True,
        extra="ignore", frozen=True, hide_input_in_errors=True,
    )  # fmt: skip

    bot_token: SecretStr | None = None
    api_url: str = "https://api.telegram.org"
    database_url: str = Field("sqlite+aiosqlite:///chenhun.db", repr=False)
    webhook_url: str | None = None
    webhook_listen: str = "127.0.0.1:8443"
    webhook_secret: SecretStr | None = None
    http_listen: str | None = None
    log_format: Literal["console", "json"] = "console"
    clock: str | None = None

    @field_validator("bot_token", "webhook_secret")
    @classmethod
    def well_formed(cls, value: SecretStr | None, info: object) -> SecretStr | None:
        """A token looks like 123456:ABC…; a secret is what Telegram allows in its header."""
        form = (
            LIKE_A_TOKEN
            if getattr(info, "field_name", "") == "bot_token"
            else re.compile(r"[\w-]{1,256}", re.ASCII)
        )
        if value is not None and not form.fullmatch(value.get_secret_value()):
            raise ValueError("form")
        return value

    @field_validator("api_url", "webhook_url")
    @classmethod
    def web_address(cls, value: str | None) -> str | None:
        """An http(s) address, without a slash at its end."""
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("address")
        return value.rstrip("/")

    @field_validator("webhook_listen", "http_listen")
    @classmethod
    def listening(cls, value: str | None) -> str | None:
        if value is not None:
            split_address(value)
        return value

    @field_validator("database_url")
    @classmethod
    def supported(cls, value: str) -> str:
        """A file, or a database on a server; one in memory would be forgotten between two commands."""
        if not value.startswith(DATABASES):
            raise ValueError("database")
        url = make_url(value)
        if url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:"):
            raise ValueError("file")
        return value

    @field_validator("clock")
    @classmethod
    def clock_form(cls, value: str | None) -> str | None:
        """The address of a rehearsal's clock, or ``START xN @REAL_EPOCH``."""
        if value and not value.startswith(("http://", "https://")):
            form = LIKE_A_START.fullmatch(value)
            if form is None or not float(form["rate"]):
                raise ValueError("clock")
            datetime.fromisoformat(form["start"])
        return value

    @model_validator(mode="after")
    def telegram_needs_https(self) -> Self:
        if (
            self.webhook_url
            and not self.webhook_url.startswith("https://")
            and not loopback(self.webhook_url)
        ):
            raise ValueError("webhook_url")
        return self

    @property
    def token(self) -> str:
        """The bot's token in the clear, for Telegram alone. Raises Problem when there is none."""
        if self.bot_token is None:
            raise Problem("settings.no_token")
        return self.bot_token.get_secret_value()

    @property
    def secret(self) -> str:
        """What Telegram must send along to the webhook: as set, or made out of the token."""
        if self.webhook_secret is not None:
            return self.webhook_secret.get_secret_value()
        return hashlib.sha256(f"webhook {self.token}".encode()).hexdigest()

    def for_running(self) -> Self:
        """Itself, fit for `run`. Raises Problem without a token, or with a clock far from this machine."""
        if self.token and self.clock and not loopback(self.api_url):
            raise Problem("settings.clock_far", api=self.api_url)
        return self


def read_settings() -> Settings:
    """The settings of this process. Raises Problem naming the setting and the way out; secrets aren't quoted."""
    try:
        return Settings()
    except ValidationError as faults:
        first = faults.errors()[0]
        name = str(first["loc"][0]) if first["loc"] else "webhook_url"
        raise Problem(f"settings.{name}") from None
    except UnicodeDecodeError:
        raise Problem("settings.env_file") from None
