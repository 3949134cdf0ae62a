// One message as an element. It is built anew when the message changes; nothing in it is kept.

import { pictures } from "./album.js";
import { avatar, dayOf, h, icon, t, timeOf } from "./dom.js";
import { rich, startPayload } from "./entities.js";
import { store } from "./store.js";

/** Who a message is from, as a name to show. */
export const nameOf = (message) => (message.by === store.bot.id ? store.bot.name : message.name);

/** The first words of a message, for rows and quotes. */
export function gist(message) {
  if (message.text) return message.text.replace(/\s+/g, " ");
  if (message.photo) return t("chat.photo");
  if (message.voice) return t("chat.voice");
  return message.file ? t("chat.file") : "";
}

/** The element of `message` for `phone` (who looks, and what a click does); `album` is all that was sent with it. */
export function bubble(message, phone, album = [message]) {
  if (message.service) return notice(message);
  const own = message.by === phone.who;
  const fromBot = message.by === store.bot.id;
  const box = h(
    "article", { class: "bubble", tabindex: "-1", "aria-label": t("chat.message_of", { name: nameOf(message), time: timeOf(message.at, store.zone) }) },
    own ? null : h("div", { class: "from", dataset: { hue: Math.abs(message.by * 47) % 12 } }, nameOf(message)),
    message.forward ? h("div", { class: "forward" }, t("chat.forwarded", { name: message.forward })) : null,
    message.reply ? quote(message, phone) : null,
    media(album),
    h("div", { class: "line" }, album.map((one) => words(one, phone)), footer(album, phone)),
  );
  if (album.length === 1 && message.photo) fit(box, message.photo);
  const item = h("li", { class: own ? "message own" : "message", dataset: { id: message.id, album: message.album ?? "" } });
  if (fromBot) item.classList.add("of-bot");
  if (!own) item.append(face(message, phone));
  item.append(h("div", { class: "stack" }, box, keyboard(message, phone)));
  item.append(h("button", {
    type: "button", class: "more", "aria-haspopup": "menu",
    "aria-label": t("chat.more", { name: nameOf(message) }), onclick: (event) => phone.menu(album, event.currentTarget),
  }, icon("more")));
  const more = item.querySelector(".more");
  item.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a")) return;
    event.preventDefault();
    phone.menu(meant(event, album), more, event);
  });
  // As in Telegram's apps; not at the end of a drag that marked some words.
  box.addEventListener("click", (event) => {
    if (!event.target.closest("button, a") && getSelection().isCollapsed) phone.menu(album, more, event);
  });
  return item;
}

const TALLEST = 440;
const NARROWEST = 240;

/** The bubble is as wide as its picture, and the words keep to that. */
function fit(box, { w, h: height }) {
  box.classList.add("pictured");
  box.style.setProperty("--picture", `${Math.round(Math.max(NARROWEST, Math.min(w, (TALLEST * w) / height)))}px`);
}

/** Which of an album somebody points at: one picture, or all of it. */
function meant(event, album) {
  const id = Number(event.target.closest("[data-picture]")?.dataset.picture);
  return album.length > 1 && id ? album.filter((one) => one.id === id) : album;
}

const words = (message, phone) => (message.text ? h("div", { class: "text" }, rich(message.text, message.entities, phone.follow)) : null);

function face(message, phone) {
  if (message.by === store.bot.id) {
    return h("button", { type: "button", class: "face", "aria-label": t("chat.to_bot"), title: t("chat.to_bot"), onclick: () => phone.follow.bot() }, avatar(0, "", true));
  }
  return h("button", {
    type: "button", class: "face", "aria-label": t("place.take", { name: message.name }), title: t("place.take", { name: message.name }),
    onclick: () => phone.follow.person(message.by),
  }, avatar(message.by, message.name, true));
}

function notice(message) {
  const { kind, names = [] } = message.service;
  const values = { name: nameOf(message), who: names.join("、") };
  return h("li", { class: "notice", dataset: { id: message.id } }, h("span", {}, t(`notice.${kind}`, values)));
}

/** A line between two days. */
export const dayLine = (seconds) => h("li", { class: "notice day" }, h("span", {}, dayOf(seconds, store.zone)));

function quote(message, phone) {
  const { id, name } = message.reply;
  const author = name === store.bot.name ? store.bot.name : name;
  return h(
    "button", { type: "button", class: "quote", onclick: () => phone.jumpTo(id) },
    h("b", {}, author), h("span", {}, gist(message.reply)),
  );
}

function media(album) {
  const photos = album.filter((one) => one.photo);
  const rest = album.filter((one) => !one.photo).map(medium);
  return photos.length ? [pictures(photos, nameOf(photos[0])), ...rest] : rest;
}

function medium(message) {
  if (message.voice) {
    const bars = Array.from({ length: 24 }, (_, i) => {
      const bar = h("i");
      bar.style.height = `${4 + Math.abs(Math.sin(message.id * 7 + i * 1.7)) * 14}px`;
      return bar;
    });
    return h("div", { class: "voice", role: "img", "aria-label": t("chat.voice_of", { n: message.voice.seconds }) },
      icon("mic"), h("span", { class: "bars" }, bars), h("span", {}, `0:0${message.voice.seconds}`));
  }
  if (!message.file) return null;
  const { url, name, size } = message.file;
  return h("a", { class: "document", href: url, download: name },
    icon("file"), h("span", {}, h("b", {}, name), h("small", {}, t("chat.download", { size: sizeOf(size) }))));
}

const sizeOf = (bytes) => (bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`);

function footer(album, phone) {
  const [message] = album;
  const stamps = h("span", { class: "stamp" },
    album.some((one) => one.edited) ? h("span", {}, t("chat.edited")) : null,
    h("time", { datetime: new Date(message.at * 1000).toISOString() }, timeOf(message.at, store.zone)));
  return h("div", { class: "foot" }, album.flatMap((one) => reactions(one, phone)), stamps);
}

function reactions(message, phone) {
  const counted = new Map();
  for (const [emoji, who] of message.reactions ?? []) counted.set(emoji, [...(counted.get(emoji) ?? []), who]);
  return [...counted].map(([emoji, who]) => {
    const mine = who.includes(phone.who);
    const names = who.map((id) => (id === store.bot.id ? store.bot.name : store.people.get(id)?.name ?? "?")).join("、");
    return h("button", {
      type: "button", class: mine ? "reaction mine" : "reaction", title: names, "aria-pressed": String(mine),
      "aria-label": t("chat.reaction", { emoji, names }), onclick: () => phone.react(message, mine ? "" : emoji),
    }, h("span", {}, emoji), who.length > 1 ? h("b", {}, String(who.length)) : null);
  });
}

function keyboard(message, phone) {
  if (!message.buttons) return null;
  const rows = message.buttons.map((row) => h("div", { class: "keys-row" }, row.map((button) => key(button, message, phone))));
  return h("div", { class: "keys", role: "group", "aria-label": t("chat.buttons") }, rows);
}

function key(button, message, phone) {
  if (!button.url) {
    return h("button", {
      type: "button", class: "key", onclick: (event) => phone.tap(message, button.callback_data, event.currentTarget),
    }, button.text);
  }
  const payload = startPayload(button.url);
  if (payload !== null) {
    return h("button", { type: "button", class: "key link", onclick: () => phone.follow.start(payload) }, button.text);
  }
  return h("a", { class: "key link", href: button.url, target: "_blank", rel: "noopener noreferrer" }, button.text);
}
