// One phone: the chats at the left, a conversation at the right, or one at a time where it is narrow.

import { ChatList } from "./chatlist.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { alertBox, choosePlace, menu, standing } from "./dialogs.js";
import { avatar, h, icon, t, toast, withKeys } from "./dom.js";
import { act, meet, on, store } from "./store.js";

export class Phone {
  /** `name` is unique on the page; `who` is a Telegram id or null, `changed()` is told of moves. */
  constructor(name, { who = null, chat = null, title = "", changed = () => {} }) {
    this.name = name;
    this.who = who;
    this.chat = null;
    this.pinsOpen = false;
    this.changed = changed;
    this.waiting = new Map();
    this.follow = { start: (payload) => this.start(payload), command: (text) => this.send(text), person: (id) => this.become(id), bot: () => (this.who === null ? this.choose() : this.show(this.who)) };
    this.composer = new Composer(this);
    this.list = new ChatList(this);
    this.bar = h("header", { class: "chat-head" });
    this.body = h("div", { class: "chat-body" });
    this.foot = h("div", { class: "chat-foot" });
    this.begin = h("button", { type: "button", class: "primary wide", onclick: () => this.start("") }, t("write.start"));
    this.pane = h("section", { class: "chat", "aria-label": t("chat.messages") }, this.bar, this.body, this.foot);
    this.element = h("section", { class: "phone", "aria-label": title || t("phone") }, title ? h("h2", { class: "phone-title" }, title) : null,
      h("div", { class: "screen" }, this.list.element, this.pane));
    on("notice", (notices) => notices.forEach((notice) => this.hear(notice)));
    on("played", () => this.drawFoot());
    on("rows", () => this.foot.firstChild === this.begin && this.drawFoot());
    this.list.draw();
    if (chat !== null) this.show(chat);
    else this.drawNothing();
  }

  // Where one looks

  /** Look at a chat. */
  show(chat) {
    if (!store.cards.has(chat)) meet(chat);
    this.conversation?.leave();
    this.chat = chat;
    this.conversation = new Conversation(this, chat);
    this.body.replaceChildren(this.conversation.element);
    this.element.classList.add("reading");
    this.composer.turnTo(chat);
    this.drawHead();
    this.drawFoot();
    this.list.read(chat);
    this.changed();
    return this.conversation.ready;
  }

  /** Look at what is pinned in a chat. */
  async showBoard(chat) {
    await this.show(chat);
    this.conversation.pointAtPins();
  }

  /** Back to the list, where only one of them is seen. */
  back() {
    this.element.classList.remove("reading");
    this.list.focus(this.chat);
  }

  /** Whether one may write in this chat. */
  get writes() {
    return this.foot.firstChild === this.composer.element;
  }

  /** To where one writes; where one may not, to the newest message, or to whom one could be. */
  focus() {
    if (this.writes) this.composer.field.focus();
    else if (!this.conversation?.rover.focus()) this.foot.querySelector("button")?.focus();
  }

  drawNothing() {
    this.bar.replaceChildren();
    this.body.replaceChildren(h("p", { class: "empty" }, t("chat.choose")));
    this.foot.replaceChildren();
  }

  drawHead() {
    const card = store.cards.get(this.chat);
    const title = this.titleOf(card);
    const mine = card.type === "private" && this.who === card.id;
    const sub = card.type === "private" ? t(mine ? "chat.bot" : "chat.private_of") : t("chat.members", { n: card.members.length });
    this.bar.replaceChildren(
      h("button", { type: "button", class: "plain back", "aria-label": t("chat.back"), onclick: () => this.back() }, icon("back")),
      avatar(mine ? 0 : card.id, title), h("div", { class: "titles" }, h("h3", {}, title), h("small", {}, sub)));
  }

  /** A private chat bears the bot's name for who is in it, and theirs for an onlooker. */
  titleOf(card) {
    if (card.type !== "private") return card.title;
    return this.who === card.id ? store.bot.name : `${card.title} ⇄ ${store.bot.name}`;
  }

  drawFoot() {
    if (this.chat === null) return;
    const focused = this.foot.contains(document.activeElement);
    const card = store.cards.get(this.chat);
    const inside = this.who !== null && (this.who === this.chat || card.members.includes(this.who));
    if (!inside) this.foot.replaceChildren(this.invitation(card));
    else if (this.chat === this.who && !store.rows.get(this.chat)?.last) {
      this.foot.replaceChildren(this.begin);
    } else if (this.foot.firstChild !== this.composer.element) {
      this.foot.replaceChildren(this.composer.element);
      this.composer.changed();
      if (focused) this.composer.field.focus();
    }
  }

  invitation(card) {
    const person = card.type === "private" ? store.people.get(card.id) : store.people.get(this.candidate(card));
    const take = person ? h("button", { type: "button", class: "primary", onclick: () => this.become(person.id, this.chat) }, t("place.take", { name: person.name })) : null;
    const other = h("button", { type: "button", class: "secondary", onclick: () => this.choose() }, t("place.other"));
    const name = store.people.get(this.who)?.name;
    return h("div", { class: "invitation" }, h("p", {}, name ? t("place.over", { name }) : t("place.invite")), h("div", {}, take, other));
  }

  /** Who of a group is the most worth being. */
  candidate(card) {
    return Object.values(store.cast.people).find((id) => card.members.includes(id)) ?? card.members.find((id) => store.people.has(id));
  }

  // Whose phone it is

  choose() {
    choosePlace((id) => this.become(id));
  }

  /** Take somebody's place (null: only look on), at `chat` or where they would look first. */
  async become(id, chat = null) {
    if (id === store.bot.id || (id !== null && !store.people.has(id))) return;
    const before = this.who;
    if (before !== null && before !== id && store.played.has(before)) act("leave", before);
    this.who = id;
    if (id !== null) await this.attempt(() => act("take", id));
    this.list.draw();
    const home = id === null ? this.chat : chat ?? this.home(id);
    this.show(home ?? [...store.cards.keys()][0]);
    if (id !== null) {
      const person = store.people.get(id);
      toast(t("place.taken", { name: person.name, standing: standing(person) }));
      if (withKeys()) this.focus();
    }
  }

  home(id) {
    const group = [...store.cards.values()].find((card) => card.type !== "private" && card.members.includes(id));
    return store.people.get(id).role || !group ? id : group.id;
  }

  // What one does

  async attempt(work) {
    try {
      return await work();
    } catch (error) {
      toast(t("trouble", { why: error.message }), { alert: true });
      return null;
    }
  }

  /** Act as oneself in the present chat; an onlooker is asked whose place to take. */
  do(does, more = {}) {
    if (this.who === null) {
      this.choose();
      return null;
    }
    return this.attempt(() => act(does, this.who, { chat: this.chat, ...more }));
  }

  send(text, reply) {
    this.conversation.follow();
    return this.do("say", { text, ...(reply ? { reply } : {}) });
  }

  edit(message, text) {
    return this.do("edit", { message: message.id, text });
  }

  react(message, emoji) {
    return this.do("react", { message: message.id, text: emoji });
  }

  /** So many photos of thermometers, with a caption if there is one. */
  photos(pictures, text, reply) {
    this.conversation.follow();
    return this.do("photo", { pictures, text, ...(reply ? { reply } : {}) });
  }

  voice() {
    return this.do("voice");
  }

  async start(payload) {
    if (this.who === null) return this.choose();
    if (this.chat !== this.who) await this.show(this.who);
    await this.attempt(() => act("start", this.who, { chat: this.who, text: payload }));
    this.drawFoot();
  }

  async tap(message, data, button) {
    button.classList.add("waiting");
    const query = await this.do("tap", { message: message.id, text: data });
    if (query === null) button.classList.remove("waiting");
    else this.waiting.set(query, button);
  }

  /** The bot answered a tap. */
  hear({ query, to, text, alert }) {
    const button = this.waiting.get(query);
    this.waiting.delete(query);
    button?.classList.remove("waiting");
    if (to !== this.who || !store.played.has(to) || !text) return;
    if (alert) alertBox(text);
    else toast(text);
  }

  jumpTo(id) {
    this.conversation.jumpTo(id);
  }

  /** What can be done with a message, or with `album`: several sent together, all at once. */
  menu(album, anchor, pointer = null) {
    const [message] = album;
    const own = message.by === this.who;
    const admin = this.who !== null && store.cards.get(this.chat).admins.includes(this.who);
    const worded = album.filter((one) => one.text);
    const items = [];
    if (this.who !== null) items.push(["reply", t("menu.reply"), () => this.composer.reply(message)]);
    if (own && worded.length) items.push(["pencil", t("menu.edit"), () => this.composer.edit(worded[0])]);
    if (own || admin) items.push(["trash", this.deletion(album), () => album.forEach((one) => this.do("delete", { message: one.id }))]);
    if (worded.length) items.push(["file", t("menu.copy"), () => navigator.clipboard?.writeText(worded.map((one) => one.text).join("\n"))]);
    if (!own && store.people.has(message.by)) items.push(["person", t("place.take", { name: message.name }), () => this.become(message.by, this.chat)]);
    menu(anchor, pointer, items, this.who === null ? null : (emoji) => this.react(worded[0] ?? message, emoji));
  }

  deletion(album) {
    if (album.length > 1) return t("menu.delete_all", { n: album.length });
    return t(album[0].album && album[0].photo ? "menu.delete_picture" : "menu.delete");
  }
}
