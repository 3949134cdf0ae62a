// The chats of a phone: those of a person, or all of them for an onlooker; unread marks and a search.

import { gist } from "./bubble.js";
import { choosePlace, standing } from "./dialogs.js";
import { avatar, eye, h, icon, t, timeOf, withKeys } from "./dom.js";
import { on, store } from "./store.js";

const MOST_SHOWN = 40;
const RESORT_EVERY = 2000;

export class ChatList {
  constructor(phone) {
    this.phone = phone;
    this.seen = new Map([...store.rows].map(([id, row]) => [id, row.last]));
    this.nodes = new Map();
    this.order = [];
    this.place = h("button", { type: "button", class: "place", onclick: () => choosePlace((id) => phone.become(id)) });
    this.search = h("input", { type: "search", placeholder: t("list.search"), "aria-label": t("list.search"), autocomplete: "off" });
    this.list = h("ul", { class: "rows" });
    this.element = h("nav", { class: "chats", "aria-label": t("list.title") }, this.place,
      h("div", { class: "search" }, icon("search"), this.search), this.list);
    this.search.addEventListener("input", () => this.draw());
    this.element.addEventListener("keydown", (event) => this.key(event));
    on("rows", (ids) => this.update(ids));
    on("played", () => this.drawPlace());
  }

  /** Everything anew: another person, another search. */
  draw() {
    this.drawPlace();
    this.order = this.choose();
    this.nodes.clear();
    const wanted = this.search.value.trim();
    const rows = this.order.slice(0, MOST_SHOWN).map((id) => this.row(id));
    const rest = this.order.length - rows.length;
    if (rest > 0) rows.push(h("li", { class: "heading" }, t("list.more", { n: rest })));
    if (!rows.length) rows.push(h("li", { class: "heading" }, wanted ? t("list.none") : t("list.empty")));
    this.list.replaceChildren(...rows);
    this.sortedAt = performance.now();
    this.stop();
  }

  /** One stop of the Tab key: the chat that is open, else the first. */
  stop() {
    if (this.list.querySelector(".row[tabindex='0']")) return;
    const first = this.list.querySelector(".row");
    if (first) first.tabIndex = 0;
  }

  /** The arrows go from the search down the rows, and back. */
  key(event) {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [this.search, ...this.list.querySelectorAll(".row")];
    const at = stops.indexOf(event.target);
    if (!way || at < 0) return;
    event.preventDefault();
    stops[Math.min(Math.max(at + way, 0), stops.length - 1)].focus();
  }

  /** Only rows that changed; the order only now and then, so that nothing jumps under the finger. */
  update(ids) {
    if (ids.size === 0 || ids.has(this.phone.chat)) this.read(this.phone.chat);
    const unknown = [...ids].some((id) => !this.nodes.has(id) && id > 0);
    const late = performance.now() - (this.sortedAt ?? 0) > RESORT_EVERY;
    if (ids.size === 0 || (unknown && late && !this.list.contains(document.activeElement))) {
      this.draw();
      return;
    }
    for (const id of ids) {
      const old = this.nodes.get(id);
      if (!old) continue;
      const focused = old.contains(document.activeElement);
      old.replaceWith(this.row(id));
      if (focused) this.nodes.get(id).firstChild.focus();
    }
  }

  choose() {
    const { who } = this.phone;
    const wanted = this.search.value.trim().toLowerCase();
    const groups = [];
    const alone = [];
    for (const card of store.cards.values()) {
      if (!this.concerns(card, who)) continue;
      if (wanted && !`${this.phone.titleOf(card)} ${gistOf(card.id)}`.toLowerCase().includes(wanted)) continue;
      (card.type === "private" ? alone : groups).push(card.id);
    }
    alone.sort((a, b) => (store.rows.get(b)?.at ?? 0) - (store.rows.get(a)?.at ?? 0));
    if (who !== null && !wanted && !alone.includes(who)) alone.push(who);
    return [...groups, ...alone];
  }

  concerns(card, who) {
    if (who === null) return card.type !== "private" || (store.rows.get(card.id)?.last ?? 0) > 0;
    return card.id === who || (card.type !== "private" && card.members.includes(who));
  }

  row(id) {
    const { phone } = this;
    const card = store.cards.get(id) ?? { id, type: "private", title: store.people.get(id)?.name ?? "", members: [id] };
    const row = store.rows.get(id);
    const mine = card.type === "private" && phone.who === id;
    const unread = id === phone.chat ? 0 : Math.max(0, (row?.last ?? 0) - (this.seen.get(id) ?? 0));
    const title = phone.titleOf(card);
    const author = row?.by && card.type !== "private" && row.by !== store.bot.id ? `${row.name}: ` : "";
    const button = h("button", {
      type: "button", class: id === phone.chat ? "row here" : "row", "aria-current": id === phone.chat ? "true" : null,
      tabindex: id === phone.chat ? "0" : "-1", onclick: (event) => this.open(id, event.detail === 0),
    },
    avatar(mine ? 0 : id, title),
    h("span", { class: "row-top" }, h("b", {}, title), row?.at ? h("time", {}, timeOf(row.at, store.zone)) : null),
    h("span", { class: "row-low" }, h("span", {}, row ? author + gist(row) : t("list.press_start")),
      unread ? h("em", { "aria-label": t("list.unread", { n: unread }) }, unread > 99 ? "99+" : String(unread)) : null));
    const item = h("li", {}, button);
    this.nodes.set(id, item);
    return item;
  }

  /** Look at a chat, and be ready to write there; `byKey`: whoever can't write there can read with the arrows. */
  async open(id, byKey) {
    await this.phone.show(id);
    if (byKey || (withKeys() && this.phone.writes)) this.phone.focus();
  }

  /** All of a chat has been seen. */
  read(id) {
    const before = this.current;
    this.current = id;
    this.seen.set(id, store.rows.get(id)?.last ?? 0);
    for (const one of new Set([before, id])) {
      const old = this.nodes.get(one);
      if (old && before !== id) old.replaceWith(this.row(one));
    }
    this.stop();
  }

  focus(id) {
    this.nodes.get(id)?.firstChild.focus();
  }

  drawPlace() {
    const person = store.people.get(this.phone.who);
    const state = person && !store.played.has(person.id) ? t("place.looking") : standing(person ?? { role: "", flat: t("place.nobody_hint") });
    this.place.replaceChildren(
      person ? avatar(person.id, person.name) : eye(),
      h("span", {}, h("b", {}, person ? person.name : t("place.nobody")), h("small", {}, state)),
      h("em", {}, t("place.change")));
  }
}

const gistOf = (id) => (store.rows.has(id) ? gist(store.rows.get(id)) : "");
