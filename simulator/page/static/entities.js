// Telegram's entities as elements: a tree over UTF-16 offsets, which is how JavaScript counts, too.

import { h, t } from "./dom.js";
import { store } from "./store.js";

const SIMPLE = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", hashtag: "span", cashtag: "span",
};

/** The payload of a link that opens our bot (perhaps empty), or null. */
export function startPayload(url) {
  const found = /^(?:https?:\/\/)?t\.me\/(\w+)(?:\?start=([\w-]*))?$/.exec(url);
  return found && found[1].toLowerCase() === store.bot.username.toLowerCase() ? found[2] ?? "" : null;
}

/** Text with its entities, as nodes. `follow` = { start(payload), command(text), person(id) }. */
export function rich(text, entities, follow) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return span(text, 0, text.length, sorted, follow);
}

function span(text, from, to, entities, follow) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length;) {
    const entity = entities[i];
    const end = Math.min(entity.offset + entity.length, to);
    const inner = [];
    for (i += 1; i < entities.length && entities[i].offset < end; i += 1) inner.push(entities[i]);
    if (entity.offset < at) continue;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    nodes.push(element(entity, text.slice(entity.offset, end), span(text, entity.offset, end, inner, follow), follow));
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function element(entity, text, nodes, follow) {
  switch (entity.type) {
    case "text_link": return link(entity.url, nodes, follow);
    case "url": return link(text.startsWith("http") ? text : `https://${text}`, nodes, follow);
    case "bot_command": return h("button", { type: "button", class: "inline", onclick: () => follow.command(text) }, nodes);
    case "text_mention": return h("button", { type: "button", class: "inline", onclick: () => follow.person(entity.user.id) }, nodes);
    case "spoiler": return spoiler(nodes);
    case "email": case "mention": case "phone_number": return h("span", { class: "mention" }, nodes);
    default: return h(SIMPLE[entity.type] ?? "span", { class: entity.type }, nodes);
  }
}

function link(url, nodes, follow) {
  const payload = startPayload(url);
  if (payload !== null) {
    return h("button", { type: "button", class: "inline", onclick: () => follow.start(payload) }, nodes);
  }
  const safe = /^https?:\/\//i.test(url);
  return safe ? h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, nodes) : h("span", {}, nodes);
}

function spoiler(nodes) {
  const button = h("button", { type: "button", class: "spoiler", "aria-label": t("chat.spoiler") }, h("span", {}, nodes));
  button.addEventListener("click", () => {
    button.replaceWith(h("span", {}, nodes));
  });
  return button;
}
