// The messages of one chat: elements by id, in order; of those that the store keeps, which is a window on the chat.

import { together } from "./album.js";
import { bubble, dayLine, gist } from "./bubble.js";
import { dayOf, h, icon, t } from "./dom.js";
import { rich } from "./entities.js";
import { Rover } from "./rover.js";
import { close, earlier, latest, on, open, reading, store } from "./store.js";

const NEAR = 90;
const TOGETHER = 300;
const AIMING = 2500;
const A_LOOK = 400;

function pointAt(node) {
  node.classList.add("found");
  setTimeout(() => node.classList.remove("found"), 1600);
}

export class Conversation {
  /** `phone` looks at `chat`. */
  constructor(phone, chat) {
    this.phone = phone;
    this.chat = chat;
    this.nodes = new Map();
    this.following = true;
    this.left = 0;
    this.list = h("ol", { class: "log" });
    this.older = h("button", { type: "button", class: "older", hidden: true, onclick: () => this.more() }, t("chat.earlier"));
    this.empty = h("p", { class: "empty", hidden: true }, t("chat.empty"));
    this.rover = new Rover(this.list, () => phone.focus());
    this.scroller = h("div", { class: "scroller", tabindex: "-1", role: "log", "aria-label": t("chat.messages") }, this.older, this.empty, this.list);
    this.toEnd = h("button", { type: "button", class: "to-end", hidden: true, "aria-label": t("chat.to_end"), onclick: () => this.follow() }, icon("down"), h("b"));
    this.pins = h("div", { class: "pins", hidden: true });
    this.element = h("div", { class: "conversation" }, this.pins, this.scroller, this.toEnd);
    this.scroller.addEventListener("scroll", () => this.scrolled(), { passive: true });
    this.top = 0;
    this.touched = -AIMING;
    for (const name of ["pointermove", "pointerdown", "keydown"]) {
      this.scroller.addEventListener(name, () => (this.touched = performance.now()), { passive: true });
    }
    this.scroller.addEventListener("pointerleave", () => (this.touched = -AIMING), { passive: true });
    this.stop = on(`chat:${chat}`, (ids) => this.draw(ids));
    this.resized = new ResizeObserver(() => {
      this.lookAtBoard?.();
      if (this.following) this.stick();
    });
    this.resized.observe(this.scroller);
    this.resized.observe(this.list);
    this.ready = open(chat).then(() => this.start());
  }

  start() {
    this.draw(new Set(store.open.get(this.chat)?.messages.keys() ?? []));
    this.follow();
    this.scroller.setAttribute("aria-live", "polite");
  }

  leave() {
    this.stop();
    this.resized.disconnect();
    close(this.chat, this);
  }

  draw(ids) {
    const room = store.open.get(this.chat);
    if (!room) return;
    const changed = [...ids].sort((a, b) => a - b);
    for (const id of changed) this.put(id, room);
    for (const id of changed) this.joinUp(id);
    this.older.hidden = !room.more;
    this.empty.hidden = room.messages.size > 0;
    this.rover.settle(changed.map((id) => this.nodes.get(id)).filter(Boolean));
    this.drawPins(room);
    this.tidyDays();
    if (this.following && changed.length) this.stick();
    this.toEnd.hidden = this.following;
    this.toEnd.lastChild.textContent = this.following ? "" : this.newest() - this.left || "";
  }

  /** Draw a message, or take it away; an album is one element, drawn anew with whatever is left of it. */
  put(id, room) {
    const message = room.messages.get(id) ?? this.restOf(id, room);
    if (!message) {
      this.nodes.get(id)?.remove();
      this.nodes.delete(id);
      return;
    }
    const album = together(room, message);
    const old = this.nodes.get(id) ?? album.map((one) => this.nodes.get(one.id)).find(Boolean);
    const node = bubble(album[0], this.phone, album);
    if (!room.messages.has(id)) this.nodes.delete(id);
    for (const one of album) this.nodes.set(one.id, node);
    if (old) this.swap(old, node);
    else this.place(album[0].id, node);
  }

  /** A message of the album that this one, which is gone, belonged to. */
  restOf(id, room) {
    const album = this.nodes.get(id)?.dataset.album;
    return album ? [...room.messages.values()].find((one) => one.album === album) : undefined;
  }

  place(id, node) {
    let before = this.list.lastElementChild;
    while (before && Number(before.dataset.id ?? Infinity) > id) before = before.previousElementSibling;
    if (before) before.after(node);
    else this.list.prepend(node);
  }

  /** Whoever had the focus inside keeps it. */
  swap(old, node) {
    const parts = (item) => [...item.querySelectorAll(".bubble, button, a")];
    const place = old.contains(document.activeElement) ? parts(old).indexOf(document.activeElement) : -1;
    old.replaceWith(node);
    if (place >= 0) (parts(node)[place] ?? node.querySelector(".more"))?.focus({ preventScroll: true });
  }

  /** Messages of one person within five minutes stand together; a new day gets a line. */
  joinUp(id) {
    const node = this.nodes.get(id);
    const ids = node ? [node, node.nextElementSibling] : [];
    for (const item of ids) if (item?.dataset.id) this.joinOne(item);
  }

  joinOne(item) {
    const { messages } = store.open.get(this.chat);
    const before = item.previousElementSibling;
    const [last, message] = [messages.get(Number(before?.dataset.id)), messages.get(Number(item.dataset.id))];
    if (!message) return;
    const close_ = last && !last.service && !message.service && last.by === message.by && message.at - last.at < TOGETHER;
    item.classList.toggle("joined", Boolean(close_));
    const day = (m) => dayOf(m.at, store.zone);
    const newDay = last && day(last) !== day(message) && !before.classList.contains("day");
    if (newDay) item.before(dayLine(message.at));
  }

  /** A line of a day stands between two messages; those whose messages went are put away. */
  tidyDays() {
    for (const line of this.list.querySelectorAll(".day")) {
      if (!line.previousElementSibling?.dataset.id || !line.nextElementSibling?.dataset.id) line.remove();
    }
  }

  drawPins(room) {
    const row = store.rows.get(this.chat);
    const id = row?.pins.at(-1);
    const message = room.messages.get(id) ?? (room.pinned?.id === id ? room.pinned : null);
    this.pins.hidden = !message;
    if (!message) return;
    const wide = this.phone.pinsOpen;
    if (this.board === message && this.pins.classList.contains("wide") === wide) return;
    this.board = message;
    this.pins.classList.toggle("wide", wide);
    const head = h("button", { type: "button", class: "pin-head", "aria-expanded": String(wide), onclick: () => this.togglePins() },
      icon("pin"), h("span", {}, h("b", {}, t("chat.pinned")), wide ? null : h("span", { class: "pin-gist" }, gist(message))), icon("down"));
    const focused = this.pins.contains(document.activeElement);
    this.pins.replaceChildren(head);
    if (wide) this.drawBoard(message);
    if (focused) head.focus({ preventScroll: true });
  }

  /** In whole lines, however many there is room for; more of them are below, and look so. */
  drawBoard(message) {
    const text = h("div", { class: "text" }, rich(message.text, message.entities, this.phone.follow));
    const look = () => text.classList.toggle("cut", text.scrollTop + text.clientHeight < text.scrollHeight - 2);
    text.addEventListener("scroll", look, { passive: true });
    this.pins.append(text);
    this.lookAtBoard = look;
    look();
  }

  togglePins() {
    this.phone.pinsOpen = !this.phone.pinsOpen;
    this.drawPins(store.open.get(this.chat));
  }

  /** Show a message that is here, for a moment in another colour. */
  jumpTo(id) {
    const node = this.nodes.get(id)?.querySelector(`.album [data-picture="${id}"]`) ?? this.nodes.get(id);
    if (!node) return;
    this.look(false);
    node.scrollIntoView({ block: "center" });
    pointAt(node);
  }

  pointAtPins() {
    if (!this.phone.pinsOpen) this.togglePins();
    pointAt(this.pins);
  }

  async more() {
    const [height, top] = [this.scroller.scrollHeight, this.scroller.scrollTop];
    this.look(false);
    await earlier(this.chat);
    requestAnimationFrame(() => requestAnimationFrame(() => {
      this.scroller.scrollTop = top + this.scroller.scrollHeight - height;
    }));
  }

  newest() {
    return store.rows.get(this.chat)?.last ?? 0;
  }

  /** At the end the newest messages are kept; whoever reads further up keeps what is there. */
  look(following) {
    if (this.following && !following) this.left = this.newest();
    this.following = following;
    reading(this.chat, this, following);
  }

  async follow() {
    this.touched = -AIMING;
    this.look(true);
    this.toEnd.hidden = true;
    await latest(this.chat);
    this.stick();
  }

  end() {
    return this.scroller.scrollHeight - this.scroller.clientHeight;
  }

  /** To the end, unless somebody is about to touch something: what they aim at doesn't run away. */
  stick() {
    if (this.held()) {
      reading(this.chat, this, false);
      this.later ??= setTimeout(() => this.letGo(), A_LOOK);
    } else if (this.scroller.scrollTop < this.end()) {
      this.scroller.scrollTop = this.end();
    }
  }

  /** The pointer moved over the messages just now, or a key was pressed in them, or a menu is open. */
  held() {
    return performance.now() - this.touched < AIMING || document.querySelector("body > .menu") !== null;
  }

  letGo() {
    this.later = null;
    if (!this.following || !this.element.isConnected) return;
    if (this.held()) this.stick();
    else this.follow();
  }

  scrolled() {
    const rest = this.end() - this.scroller.scrollTop;
    // What was added meanwhile is no reason: only who goes up wants to stay there.
    const up = this.scroller.scrollTop < this.top;
    this.top = this.scroller.scrollTop;
    if (rest < NEAR && !this.following) this.follow();
    else if (rest > NEAR * 2 && up && this.following) this.look(false);
    this.toEnd.hidden = this.following;
  }
}
