"""getFile; the content itself is downloaded from /file/bot<token>/<path>."""

from simulator.api.registry import Call, method
from simulator.errors import bad_request
from simulator.files import file_json
from simulator.records import Json

DOWNLOAD_BYTES = 20 * 1024 * 1024


@method("getFile", "file_id")
def get_file(call: Call) -> Json:
    if not call.fields.has("file_id"):
        raise bad_request("file_id not specified")
    file = call.world.files.get(call.fields.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.content) > DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return file_json(file) | {"file_path": file.path}
