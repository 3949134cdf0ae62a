"""getUpdates and the webhook methods: the two ways to the same queue, one at a time."""

from typing import Any

from simulator.api.registry import Call, Result, method
from simulator.errors import bad_request, conflict
from simulator.records import Json
from simulator.updates import KINDS
from simulator.webhook import check_secret, check_url


@method("getUpdates", "offset limit timeout allowed_updates")
async def get_updates(call: Call) -> list[Json]:
    if call.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    _remember_allowed(call)
    return await call.poll.next(
        offset=call.fields.integer("offset"),
        limit=min(max(call.fields.integer("limit", 100), 1), 100),
        timeout=min(max(call.fields.integer("timeout"), 0), 50),
    )


@method(
    "setWebhook",
    "url certificate ip_address max_connections allowed_updates drop_pending_updates secret_token",
)
def set_webhook(call: Call) -> Result:
    url, fields = call.fields.text("url"), call.fields
    if not url:
        return _delete(call)
    check_url(url)
    secret = check_secret(fields.text("secret_token"))
    _remember_allowed(call)
    if fields.flag("drop_pending_updates"):
        call.world.updates.drop_all()
    same = call.webhook.url == url
    call.webhook.set(url, secret, min(max(fields.integer("max_connections", 40), 1), 100))
    return Result(True, "Webhook is already set" if same else "Webhook was set")


@method("deleteWebhook", "drop_pending_updates")
def delete_webhook(call: Call) -> Result:
    return _delete(call)


def _delete(call: Call) -> Result:
    was_set = bool(call.webhook.url)
    call.webhook.remove()
    if call.fields.flag("drop_pending_updates"):
        call.world.updates.drop_all()
    return Result(True, "Webhook was deleted" if was_set else "Webhook is already deleted")


@method("getWebhookInfo")
def get_webhook_info(call: Call) -> Json:
    answer = call.webhook.info()
    if call.world.updates.allowed:
        answer["allowed_updates"] = call.world.updates.allowed
    return answer


def _remember_allowed(call: Call) -> None:
    """The list stays until another is given; unknown kinds are ignored, as in Telegram."""
    given: Any = call.fields.json("allowed_updates", "can't parse allowed updates JSON object")
    if given is None:
        return
    if not isinstance(given, list):
        raise bad_request("expected an Array of String as allowed updates")
    call.world.updates.allowed = [kind for kind in given if kind in KINDS]
