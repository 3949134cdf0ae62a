// Two minutes: six things to see, each ticked off when it has happened.

import { hurry, order } from "./clock.js";
import { h, t } from "./dom.js";
import { keep, recall } from "./memory.js";
import { on, store } from "./store.js";

const STEPS = ["board", "place", "type", "edit", "kill", "summary"];

export class Guide {
  /** `phone` is where the steps lead. */
  constructor(phone) {
    this.phone = phone;
    this.chosen = null;
    this.mine = new Map();
    this.whileDead = new Set();
    this.root = document.getElementById("steps");
    on("said", (messages) => messages.forEach((message) => this.hear(message)));
    for (const topic of ["figures", "troubles", "played", "clock"]) on(topic, () => this.look());
    on("line", () => this.day !== store.line.begins && this.begin());
    this.begin();
  }

  /** A day to be played: what was ticked in it before, by this tab. `before` are the signs of earlier days. */
  begin() {
    const later = this.day !== undefined;
    this.day = store.line.begins;
    const { done, before } = recall(`guide ${this.day}`) ?? { done: [], before: later ? store.figures.acknowledged : 0 };
    this.before = before;
    this.done = new Set(done);
    this.draw();
  }

  hear(message) {
    if (!store.played.has(message.by)) return;
    const answered = (message.reactions ?? []).some(([, who]) => who === store.bot.id);
    if (store.troubles.dead && !answered && !this.mine.has(message.id)) this.whileDead.add(message.id);
    this.mine.set(message.id, { answered, edited: Boolean(message.edited) });
    if (answered) this.tick("type");
    if (answered && message.edited) this.tick("edit");
    if (answered && this.whileDead.has(message.id)) this.tick("kill");
  }

  look() {
    if (store.figures?.acknowledged > this.before + 20) this.tick("board");
    if (this.resident() !== null && store.played.has(this.phone.who)) this.tick("place");
    const summary = store.line?.stages.find((stage) => stage.name === "summary");
    if (summary && Date.parse(store.clock.now) > Date.parse(summary.at) + 60000) this.tick("summary");
    this.now();
  }

  /** The resident in whose place one sits, or null: an officer who lives nowhere here has nothing to report. */
  resident() {
    const { who } = this.phone;
    return store.people.get(who)?.flat ? who : null;
  }

  tick(step) {
    if (this.done.has(step)) return;
    this.done.add(step);
    keep(`guide ${this.day}`, { done: [...this.done], before: this.before });
    const item = this.root.querySelector(`[data-step="${step}"]`);
    item.classList.add("done");
    // After the edit comes what it was for: seeing who is told. Its buttons don't go away under the finger.
    if (step === "edit" && item.classList.contains("open")) this.chosen = step;
    else if (this.chosen === step) this.chosen = null;
    item.querySelector(".tick").setAttribute("aria-label", t("guide.done"));
    this.now();
  }

  /** What comes after the last that is done, else the first that was left out. */
  next() {
    const last = STEPS.findLastIndex((step) => this.done.has(step));
    return STEPS[last + 1] ?? STEPS.find((step) => !this.done.has(step));
  }

  /** The next to do is open, or whichever was opened by hand. */
  now() {
    const next = this.next();
    for (const item of this.root.children) {
      const { step } = item.dataset;
      item.classList.toggle("now", step === next);
      item.classList.toggle("open", step === (this.chosen ?? next));
      item.querySelector("h3 button").setAttribute("aria-expanded", String(step === (this.chosen ?? next)));
    }
  }

  choose(step) {
    this.chosen = this.chosen === step ? null : step;
    this.now();
  }

  draw() {
    this.root.replaceChildren(...STEPS.map((step, i) => h("li", { dataset: { step }, class: this.done.has(step) ? "done" : null },
      h("span", { class: "tick", role: "img", "aria-label": t(this.done.has(step) ? "guide.done" : "guide.open") }, String(i + 1)),
      h("div", {}, h("h3", {}, h("button", { type: "button", onclick: () => this.choose(step) }, t(`guide.${step}`))), h("p", {}, t(`guide.${step}_how`, this.names())), h("div", { class: "doings" }, this.doings(step))))));
    this.now();
  }

  names() {
    const { people } = store.cast;
    const name = (id) => store.people.get(id)?.name ?? "";
    return { resident: name(people.resident), lead: name(people.lead), officer: name(people.officer) };
  }

  doings(step) {
    const { people, chats } = store.cast;
    const name = (id) => store.people.get(id)?.name ?? "";
    const button = (label, act) => h("button", { type: "button", class: "secondary", onclick: () => this.leaveSheet(act) }, label);
    const home = this.phone.home(people.resident);
    switch (step) {
      case "board": return [button(t("guide.see_board"), () => this.phone.showBoard(chats.board ?? home))];
      case "place": return [button(t("place.take", { name: name(people.resident) }), () => this.phone.become(people.resident, home))];
      case "type": return [button(t("guide.type_it", { text: "36.5" }), () => this.type("36.5"))];
      case "edit": return [
        button(t("guide.edit_it", { text: "37.8" }), () => this.editLast("37.8")),
        people.lead ? button(t("guide.see", { who: t("part.lead") }), () => this.phone.show(people.lead)) : null,
        people.officer ? button(t("guide.see", { who: t("part.officer") }), () => this.phone.show(people.officer)) : null,
        button(t("guide.see_group"), () => this.phone.show(home)),
      ];
      case "kill": return [button(t("trouble.kill"), () => order("kill")), button(t("guide.type_it", { text: "37.6" }), () => this.type("37.6"))];
      default: return [button(t("guide.see_summary"), () => this.summary(chats.notification))];
    }
  }

  leaveSheet(act) {
    delete document.body.dataset.sheet;
    act();
  }

  /** Put words into the field of the resident's group; sending them is left to the visitor. */
  async type(text) {
    const { resident } = store.cast.people;
    if (this.resident() === null) await this.phone.become(resident, this.phone.home(resident));
    else if (this.phone.who !== this.phone.chat) await this.phone.show(this.phone.home(this.phone.who));
    this.phone.composer.write(text);
  }

  async editLast(text) {
    const who = this.resident();
    if (who === null) return this.type("36.5");
    await this.phone.show(this.phone.home(who));
    const room = store.open.get(this.phone.chat);
    const own = [...room.messages.values()].filter((message) => message.by === who && message.text).sort((a, b) => b.id - a.id)[0];
    if (!own) return this.type("36.5");
    this.phone.composer.edit(own);
    return this.phone.composer.write(text);
  }

  summary(chat) {
    const stage = store.line.stages.find((one) => one.name === "summary");
    if (Date.parse(stage.at) > Date.parse(store.clock.now)) {
      hurry(new Date(Date.parse(stage.at) + 120000).toISOString());
    }
    if (chat) this.phone.show(chat);
  }
}
