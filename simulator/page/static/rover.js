// Messages as one stop of the Tab key: the arrows go from one to the next, and Tab into what belongs to the one.

const CONTROLS = ".bubble, button, a";

/** Whether `item`'s parts are stops of the Tab key. */
function dress(item, stop) {
  for (const part of item.querySelectorAll(CONTROLS)) part.tabIndex = stop ? 0 : -1;
}

export class Rover {
  /** `list` has the messages; `leave()` is called when somebody goes on beyond the last of them. */
  constructor(list, leave) {
    this.list = list;
    this.leave = leave;
    this.current = null;
    list.addEventListener("keydown", (event) => this.key(event));
    list.addEventListener("focusin", (event) => this.stand(event.target.closest(".message")));
  }

  /** After something was drawn: the stop is where somebody reads, else the newest message. */
  settle(drawn) {
    for (const item of drawn) if (item !== this.current) dress(item, false);
    const reads = this.current?.isConnected && this.current.contains(document.activeElement);
    if (!reads) this.stand([...this.list.querySelectorAll(".message")].at(-1));
  }

  focus() {
    const bubble = this.current?.querySelector(".bubble");
    bubble?.focus({ preventScroll: true });
    return Boolean(bubble);
  }

  stand(item) {
    if (!item) return;
    if (this.current && this.current !== item) dress(this.current, false);
    this.current = item;
    dress(item, true);
  }

  next(item, way) {
    let found = item[way];
    while (found && !found.classList.contains("message")) found = found[way];
    return found;
  }

  key(event) {
    const item = event.target.closest(".message");
    const way = { ArrowUp: "previousElementSibling", ArrowDown: "nextElementSibling" }[event.key];
    if (way) {
      const other = this.next(item, way);
      if (other) this.go(other);
      else if (event.key === "ArrowDown") this.leave();
    } else if (event.key === "Escape") {
      this.leave();
    } else if (["Enter", " "].includes(event.key) && event.target.matches(".bubble")) {
      item.querySelector(".more").click();
    } else {
      return;
    }
    event.preventDefault();
  }

  go(item) {
    this.stand(item);
    this.focus();
    item.scrollIntoView({ block: "nearest" });
  }
}
