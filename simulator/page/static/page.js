// The page: one phone, or three side by side; the clock and the stage around them.

import { startClock } from "./clock.js";
import { t } from "./dom.js";
import { Guide } from "./guide.js";
import { keep, recall } from "./memory.js";
import { Phone } from "./phone.js";
import { startStage } from "./stage.js";
import { begin, listen, store } from "./store.js";

const asked = new URLSearchParams(location.search);
const phones = document.getElementById("phones");
const three = asked.get("view") === "three";
const number = (name) => (asked.has(name) ? Number(asked.get(name)) : null);

function startOne() {
  // An address without a place is that of the view: one sits where one sat.
  const seat = asked.has("as") || asked.has("chat") ? { who: number("as"), chat: number("chat") } : recall("seat");
  const who = store.people.has(seat?.who) ? seat.who : null;
  const phone = new Phone("one", { who, changed: () => remember(phone) });
  const chat = seat?.chat ?? store.cast.chats.board ?? [...store.cards.keys()][0] ?? null;
  const narrow = matchMedia("(max-width: 700px)").matches;
  phone.pinsOpen = !narrow;
  phones.append(phone.element);
  if (chat !== null) phone.show(chat);
  new Guide(phone);
  skipTo(phone);
}

/** The first stop of the Tab key leads to where one writes. */
function skipTo(phone) {
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    phone.focus();
  });
}

/** The address says where one is, so that a link or a reload comes back here. */
function remember(phone) {
  if (!phone) return;
  const address = new URL(location.href);
  if (phone.who === null) address.searchParams.delete("as");
  else address.searchParams.set("as", phone.who);
  address.searchParams.set("chat", phone.chat);
  history.replaceState(null, "", address);
  keep("seat", { who: phone.who, chat: phone.chat });
}

/** Three of them; what is done here counts for the guide, too, although there is no room to show it. */
function startThree() {
  const all = [];
  const { people, chats } = store.cast;
  const home = [...store.cards.values()].find((card) => card.type !== "private" && card.members.includes(people.resident));
  const places = { resident: home?.id, lead: people.lead, officer: people.officer, leadership: chats.leadership };
  for (const part of (asked.get("parts") ?? "resident,lead,leadership").split(",")) {
    const [who, chat] = [people[part], places[part]];
    if (who === undefined || chat === undefined) continue;
    const phone = new Phone(part, { who, title: t(`three.${part}`, { name: store.people.get(who).name }) });
    phone.pinsOpen = true;
    phones.append(phone.element);
    phone.show(chat);
    all.push(phone);
  }
  if (!all.length) return;
  new Guide(all[0]);
  skipTo(all[0]);
}

function startTools() {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const theme = document.getElementById("theme");
  const draw = () => {
    const now = root.dataset.theme ?? (dark.matches ? "dark" : "light");
    theme.setAttribute("aria-checked", String(now === "dark"));
    return now;
  };
  theme.addEventListener("click", () => {
    root.dataset.theme = draw() === "dark" ? "light" : "dark";
    localStorage.setItem("theme", root.dataset.theme);
    draw();
  });
  dark.addEventListener("change", draw);
  draw();
  const language = document.getElementById("language");
  language.addEventListener("click", () => {
    const address = new URL(location.href);
    address.searchParams.set("lang", language.lang.slice(0, 2));
    language.href = address.href;
  });
  for (const tab of document.querySelectorAll("[data-tab]")) {
    tab.addEventListener("click", () => openSheet(tab.dataset.tab));
  }
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.body.dataset.sheet) openSheet("");
  });
}

/** On a narrow screen: the guide or the stage, over the chats. */
function openSheet(name) {
  if (name && document.body.dataset.sheet !== name) document.body.dataset.sheet = name;
  else delete document.body.dataset.sheet;
  for (const tab of document.querySelectorAll("[data-tab]")) {
    tab.setAttribute("aria-expanded", String(document.body.dataset.sheet === tab.dataset.tab));
  }
}

startTools();
startClock();
startStage();
await begin();
document.body.classList.add(three ? "three" : "one");
if (three) startThree();
else startOne();
document.body.removeAttribute("aria-busy");
const offline = document.getElementById("offline");
listen((connected) => {
  offline.hidden = connected;
});
