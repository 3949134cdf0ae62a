// Where one writes: Enter sends, Escape gives up an edit or an answer, "/" offers the bot's commands.

import { gist, nameOf } from "./bubble.js";
import { h, icon, t } from "./dom.js";
import { commandsFor } from "./store.js";

const MOST_PICTURES = 10;
const TALLEST = 140;

export class Composer {
  /** `phone` is told what is to be done: send(text), edit(message, text), photos(n, text), voice(), start(). */
  constructor(phone) {
    this.phone = phone;
    this.drafts = new Map();
    this.editing = null;
    this.replying = null;
    this.pictures = 0;
    this.offered = [];
    this.chosen = 0;
    const id = `commands-${phone.name}`;
    this.field = h("textarea", {
      rows: "1", maxlength: "4096", placeholder: t("write.hint"), "aria-label": t("write.hint"),
      role: "combobox", "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list",
    });
    this.about = h("div", { class: "about", hidden: true });
    this.tray = h("div", { class: "about", hidden: true });
    this.commands = h("div", { class: "commands", id, role: "listbox", "aria-label": t("write.commands"), hidden: true });
    this.submit = h("button", { type: "submit", class: "send", "aria-label": t("write.send"), title: t("write.send") }, icon("send"));
    const tool = (name, key, act) => h("button", { type: "button", class: "plain", "aria-label": t(key), title: t(key), onclick: act }, icon(name));
    this.form = h("form", { class: "composer" },
      tool("slash", "write.commands", () => this.slash()),
      tool("camera", "write.photo", () => this.attach(1)),
      tool("mic", "write.voice", () => phone.voice()),
      this.field, this.submit);
    this.element = h("div", { class: "writing" }, this.commands, this.about, this.tray, this.form);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.field.addEventListener("input", () => this.changed());
  }

  /** Another chat: keep what was written here, and what was written there. */
  turnTo(chat) {
    if (this.chat !== undefined && !this.editing) this.drafts.set(this.chat, this.field.value);
    this.chat = chat;
    this.clear();
    this.field.value = this.drafts.get(chat) ?? "";
    this.changed();
  }

  write(text) {
    this.field.value = text;
    this.changed();
    this.field.focus();
  }

  /** One photo more, or one fewer; they are sent together, and what is written is their caption. */
  attach(more) {
    if (this.editing) this.cancel();
    this.pictures = Math.max(0, Math.min(MOST_PICTURES, this.pictures + more));
    this.drawTray();
    this.changed();
    this.field.focus();
  }

  drawTray() {
    const tool = (name, key, act) => h("button", { type: "button", class: "plain", "aria-label": t(key), title: t(key), onclick: act }, icon(name));
    this.tray.hidden = this.pictures === 0;
    this.tray.replaceChildren(icon("camera"),
      h("span", { role: "status" }, h("b", {}, t("write.photos", { n: this.pictures })), h("span", {}, t("write.photos_hint"))),
      tool("minus", "write.fewer", () => this.attach(-1)), tool("close", "write.cancel", () => this.cancel()));
  }

  edit(message) {
    this.clear();
    this.editing = message;
    this.explain("pencil", t("write.editing"), gist(message));
    this.write(message.text);
  }

  reply(message) {
    if (this.editing) this.cancel();
    this.replying = message;
    this.explain("reply", nameOf(message), gist(message));
    this.field.focus();
  }

  explain(name, title, text) {
    this.about.replaceChildren(icon(name), h("span", {}, h("b", {}, title), h("span", {}, text)),
      h("button", { type: "button", class: "plain", "aria-label": t("write.cancel"), onclick: () => this.cancel() }, icon("close")));
    this.about.hidden = false;
  }

  cancel() {
    const wasEditing = this.editing;
    this.clear();
    if (wasEditing) this.write("");
    this.field.focus();
  }

  clear() {
    this.editing = this.replying = null;
    this.pictures = 0;
    this.about.hidden = this.tray.hidden = true;
  }

  send() {
    const text = this.field.value.trim();
    if (!text && !this.pictures) return;
    if (this.pictures) this.phone.photos(this.pictures, text, this.replying?.id);
    else if (this.editing) this.phone.edit(this.editing, text);
    else this.phone.send(text, this.replying?.id);
    this.clear();
    this.write("");
  }

  key(event) {
    if (event.isComposing || event.keyCode === 229) return;
    if (!this.commands.hidden && this.choose(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape" && !(this.about.hidden && this.tray.hidden)) {
      event.preventDefault();
      this.cancel();
    }
  }

  changed() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, TALLEST)}px`;
    this.field.style.overflowY = this.field.scrollHeight > TALLEST ? "auto" : "hidden";
    this.submit.classList.toggle("ready", this.field.value.trim() !== "" || this.pictures > 0);
    const begun = this.begun();
    if (begun !== null) this.offer(begun);
    else this.offered = [], this.drawCommands();
  }

  slash() {
    this.write("/");
  }

  async offer(begun) {
    this.keepOnly(begun);
    const { chat } = this;
    const all = await commandsFor(this.phone.who ?? 0, chat);
    // Who types fast is further by now, or somewhere else.
    const typed = this.begun();
    if (typed === null || chat !== this.chat) return;
    this.offered = all;
    this.keepOnly(typed);
    this.drawCommands(all.length === 0);
  }

  /** What stands after the slash; null when no command is being typed. */
  begun() {
    return /^\/(\w*)$/.exec(this.field.value)?.[1] ?? null;
  }

  /** Nothing is offered that doesn't go on from what is typed; what is typed wholly comes first. */
  keepOnly(begun) {
    const typed = begun.toLowerCase();
    this.offered = this.offered.filter((one) => one.command.startsWith(typed));
    this.offered.sort((a, b) => (b.command === typed) - (a.command === typed));
    this.chosen = 0;
    this.drawCommands();
  }

  drawCommands(none = false) {
    const rows = this.offered.map((one, i) => h("div", {
      class: "command", role: "option", id: `${this.commands.id}-${i}`, "aria-selected": String(i === this.chosen),
      onclick: () => this.take(one),
    }, h("b", {}, `/${one.command}`), h("span", {}, one.description)));
    if (none) rows.push(h("div", { class: "command" }, h("span", {}, t("write.no_commands"))));
    this.commands.replaceChildren(...rows);
    this.commands.hidden = rows.length === 0;
    this.field.setAttribute("aria-expanded", String(rows.length > 0));
    if (this.offered.length) this.field.setAttribute("aria-activedescendant", `${this.commands.id}-${this.chosen}`);
    else this.field.removeAttribute("aria-activedescendant");
  }

  choose(event) {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      this.write("");
    } else if (way && this.offered.length) {
      this.chosen = (this.chosen + way + this.offered.length) % this.offered.length;
      this.drawCommands();
      this.commands.children[this.chosen].scrollIntoView({ block: "nearest" });
    } else if (event.key === "Tab" && this.offered.length) {
      this.write(`/${this.offered[this.chosen].command} `);
    } else if (event.key === "Enter" && this.offered.length) {
      this.take(this.offered[this.chosen]);
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  take(one) {
    this.phone.send(`/${one.command}`);
    this.write("");
  }
}
