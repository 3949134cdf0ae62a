// What lies above the page: a picture, a place to take, a bot's alert, the menu of a message.

import { avatar, eye, h, icon, t, withKeys } from "./dom.js";
import { store } from "./store.js";

const MOST_SHOWN = 60;

function modal(title, ...content) {
  const close = h("button", { type: "button", class: "plain", "aria-label": t("close"), onclick: () => dialog.close() }, icon("close"));
  const dialog = h("dialog", { "aria-label": title }, h("header", {}, h("h2", {}, title), close), ...content);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Pictures ({ url, alt, text }), one at a time, beginning with the one at `at`: as large as they are, to scroll. */
export function show(pictures, at = 0) {
  const all = pictures.length;
  const image = h("img", { class: "full" });
  const zoom = h("button", { type: "button", class: "zoom" }, image);
  const frame = h("div", { class: "frame" }, zoom);
  const text = h("p", { class: "caption" });
  const turn = (key, name, way) => h("button", { type: "button", class: `plain turn ${name}`, "aria-label": t(key), title: t(key), onclick: () => draw(at + way) }, icon("back"));
  const turns = all > 1 ? [turn("chat.before", "before", -1), turn("chat.after", "after", 1)] : [];
  const dialog = modal(t("chat.picture"), h("div", { class: "stand" }, frame, turns), text);
  const title = dialog.querySelector("h2");
  const draw = (place) => {
    at = (place + all) % all;
    image.src = pictures[at].url;
    image.alt = pictures[at].alt;
    text.textContent = all > 1 ? pictures[at].text : "";
    text.hidden = !text.textContent;
    if (all > 1) title.textContent = t("chat.picture_of", { n: at + 1, all });
    fit(dialog.classList.contains("fitted"));
  };
  // A narrow screen would begin with a corner; there it is a tap that enlarges.
  dialog.className = matchMedia("(max-width: 700px)").matches ? "viewer fitted" : "viewer";
  const fit = (fitted) => {
    dialog.classList.toggle("fitted", fitted);
    zoom.setAttribute("aria-label", `${image.alt} · ${t(fitted ? "chat.full_size" : "chat.fit")}`);
    zoom.title = t(fitted ? "chat.full_size" : "chat.fit");
  };
  zoom.addEventListener("click", () => fit(!dialog.classList.contains("fitted")));
  draw(at);
  title.setAttribute("aria-live", "polite");
  dialog.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (way && all > 1) draw(at + way);
  });
}

/** What a bot says with an alert: it stays until it is closed. */
export function alertBox(text) {
  const dialog = modal(store.bot.name, h("p", {}, text));
  dialog.append(h("button", { type: "button", class: "primary", onclick: () => dialog.close() }, "OK"));
}

/** What somebody is, in a few words. */
export function standing(person) {
  const role = person.role ? t(`role.${person.role}`) : "";
  return [role, person.flat || (role ? "" : t("role.guest"))].filter(Boolean).join(" · ");
}

/** Choose a place; `chosen(id)` gets a Telegram id, or null to only look on. */
export function choosePlace(chosen) {
  const list = h("ul", { class: "people" });
  const search = h("input", { type: "search", placeholder: t("place.search"), "aria-label": t("place.search"), autocomplete: "off", autofocus: withKeys() });
  const dialog = modal(t("place.title"), h("p", { class: "hint" }, t("place.hint")), search, list);
  const pick = (id) => {
    dialog.close();
    chosen(id);
  };
  const draw = () => list.replaceChildren(...choices(search.value.trim().toLowerCase(), pick));
  search.addEventListener("input", draw);
  draw();
  dialog.classList.add("places");
  dialog.addEventListener("keydown", (event) => walk(event, search, list));
}

/** From the search down the list and back; Enter in the search takes the first that was found. */
function walk(event, search, list) {
  const stops = [search, ...list.querySelectorAll("button")];
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = stops.indexOf(event.target);
  if (at < 0) return;
  if (event.key === "Enter" && at === 0 && search.value.trim()) stops[1]?.click();
  else if (way) stops[Math.min(Math.max(at + way, 0), stops.length - 1)].focus();
  else return;
  event.preventDefault();
}

function choices(wanted, pick) {
  const parts = Object.entries(store.cast.people);
  const rows = wanted ? [] : parts.map(([part, id]) => choice(store.people.get(id), pick, t(`part.${part}`)));
  const onlooker = h("li", {}, h("button", { type: "button", onclick: () => pick(null) },
    eye(),
    h("span", {}, h("b", {}, t("place.nobody")), h("small", {}, t("place.nobody_hint")))));
  if (!wanted) rows.unshift(onlooker, h("li", { class: "heading" }, t("place.suggested")));
  const found = [...store.people.values()].filter((p) => `${p.name} ${p.flat} ${p.flat.replaceAll(" ", "")} ${standing(p)}`.toLowerCase().includes(wanted));
  if (!wanted) rows.push(h("li", { class: "heading" }, t("place.everyone")));
  rows.push(...found.slice(0, MOST_SHOWN).map((person) => choice(person, pick)));
  if (found.length > MOST_SHOWN) rows.push(h("li", { class: "heading" }, t("place.more", { n: found.length - MOST_SHOWN })));
  if (wanted) rows.push(...silent(wanted));
  if (!rows.length) rows.push(h("li", { class: "heading" }, t("list.none")));
  return rows;
}

/** Who was meant, and can't be played: the household or the lead reports for them. */
function silent(wanted) {
  const found = store.phoneless.filter((p) => `${p.name} ${p.flat} ${p.flat.replaceAll(" ", "")}`.toLowerCase().includes(wanted));
  return found.slice(0, MOST_SHOWN).map((p) => h("li", { class: "heading" }, t("place.no_phone", { name: p.name, flat: p.flat })));
}

function choice(person, pick, part = "") {
  return h("li", {}, h("button", { type: "button", onclick: () => pick(person.id) },
    avatar(person.id, person.name),
    h("span", {}, h("b", {}, person.name), h("small", {}, standing(person))),
    part ? h("em", {}, part) : null));
}

const REACTIONS = ["👍", "❤", "🙏", "👌", "😁", "😢"];

/** A menu at `anchor` (or at the pointer): a row of reactions, then `items` as [icon, label, act]. */
export function menu(anchor, pointer, items, react) {
  const back = document.activeElement;
  const row = h("div", { class: "emoji", role: "group", "aria-label": t("menu.react") },
    REACTIONS.map((emoji) => h("button", { type: "button", role: "menuitem", onclick: () => run(() => react(emoji)) }, emoji)));
  const list = items.map(([name, label, act]) => h("button", { type: "button", role: "menuitem", onclick: () => run(act) }, icon(name), label));
  const box = h("div", { class: "menu", role: "menu", popover: "auto" }, react ? row : null, list);
  let acted = false;
  const run = (act) => {
    acted = true;
    box.hidePopover();
    act();
  };
  box.addEventListener("toggle", (event) => {
    if (event.newState === "closed") {
      box.remove();
      // An act may have led on to the field where one writes.
      const moved = acted && document.activeElement !== document.body;
      if (!moved && back?.isConnected) back.focus({ preventScroll: true });
    }
  });
  box.addEventListener("keydown", (event) => step(event, box));
  document.body.append(box);
  box.showPopover();
  place(box, anchor.getBoundingClientRect(), pointer);
  box.querySelector("button").focus();
}

function step(event, box) {
  const way = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (!way) return;
  event.preventDefault();
  const all = [...box.querySelectorAll("button")];
  all[(all.indexOf(document.activeElement) + way + all.length) % all.length].focus();
}

function place(box, anchor, pointer) {
  const x = pointer?.clientX || anchor.right;
  const y = pointer?.clientY || anchor.bottom;
  box.style.left = `${Math.max(8, Math.min(x, innerWidth - box.offsetWidth - 8))}px`;
  box.style.top = `${Math.max(8, Math.min(y, innerHeight - box.offsetHeight - 8))}px`;
}
