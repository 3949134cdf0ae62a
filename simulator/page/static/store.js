// What the page knows, kept flat: every row of the chat list, and of open chats only a window of messages: the
// newest, or what somebody reads further up. Changes are gathered and told once a frame.

const NEWEST = 60;
const MOST_READ = 200;

export const store = {
  people: new Map(), phoneless: [], cards: new Map(), rows: new Map(), open: new Map(), played: new Set(),
  run: "", bot: null, zone: "Asia/Shanghai", cast: { people: {}, chats: {} },
  clock: null, line: null, troubles: null, figures: null,
};

const listeners = new Map();
let dirty = new Map();
let frame = 0;

/** Call `listener(changedIds)` in the next frame after `topic` changed; returns how to stop it. */
export function on(topic, listener) {
  if (!listeners.has(topic)) listeners.set(topic, new Set());
  listeners.get(topic).add(listener);
  return () => listeners.get(topic).delete(listener);
}

/** Mark `topic` (and which of its ids) as changed. */
export function touch(topic, id) {
  if (!dirty.has(topic)) dirty.set(topic, new Set());
  if (id !== undefined) dirty.get(topic).add(id);
  frame ||= document.hidden ? setTimeout(tell, 250) : requestAnimationFrame(tell);
}

function tell() {
  const now = dirty;
  dirty = new Map();
  frame = 0;
  for (const [topic, ids] of now) {
    for (const listener of listeners.get(topic) ?? []) listener(ids);
  }
}

async function ask(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

async function order(path, body) {
  const answer = await fetch(path, {
    method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body),
  });
  const value = await answer.json();
  if (!answer.ok) throw new Error(value.error);
  return value;
}

/** Do something in somebody's place; the new message's or query's id, or null. */
export async function act(does, who, more = {}) {
  if (does === "leave") store.played.delete(who);
  else store.played.add(who);
  touch("played");
  return (await order("/page/do", { does, who, ...more })).id;
}

export const command = (what, more = {}) => order("/page/order", { order: what, ...more });
export const commandsFor = (who, chat) => ask(`/page/commands?who=${who}&chat=${chat}`);

/** Everything anew: at the beginning, and after the stream was broken. */
export async function begin() {
  const all = await ask("/page/state");
  Object.assign(store, { run: all.run, bot: all.bot, zone: all.zone, cast: all.cast, phoneless: all.phoneless, played: new Set(all.played) });
  store.people = new Map(all.people.map((person) => [person.id, person]));
  store.cards = new Map(all.cards.map((card) => [card.id, card]));
  store.rows = new Map(all.chats.map((row) => [row.id, row]));
  takeParts(all);
  touch("rows");
  await Promise.all([...store.open.keys()].map((chat) => load(chat, true)));
}

function takeParts(parts) {
  for (const name of ["clock", "line", "troubles", "figures"]) {
    if (parts[name]) {
      store[name] = parts[name];
      touch(name);
    }
  }
}

/** Keep a chat's messages from now on; closed by as many `close` calls as there were of `open`. */
export async function open(chat) {
  const known = store.open.get(chat);
  if (known) {
    known.users += 1;
    return known.loading;
  }
  // `readers` look further up; `behind`: newer messages came than the window took in.
  const room = { users: 1, messages: new Map(), gone: new Set(), readers: new Set(), more: false, behind: false, pinned: null, loading: null };
  store.open.set(chat, room);
  room.loading = load(chat);
  return room.loading;
}

export function close(chat, reader) {
  const room = store.open.get(chat);
  room?.readers.delete(reader);
  if (room && (room.users -= 1) <= 0) store.open.delete(chat);
}

/** Whether `reader` is at the end of the chat, or reads what was said before. */
export function reading(chat, reader, atEnd) {
  const room = store.open.get(chat);
  if (!room) return;
  if (atEnd) room.readers.delete(reader);
  else room.readers.add(reader);
  trim(room, chat);
}

/** The window at the end of the chat again, if it isn't there. */
export async function latest(chat) {
  if (store.open.get(chat)?.behind) await load(chat, true);
}

async function load(chat, anew = false) {
  const page = await ask(`/page/chats/${chat}`);
  const room = store.open.get(chat);
  if (!room) return;
  if (anew) for (const id of room.messages.keys()) touch(`chat:${chat}`, id);
  const fresh = anew ? new Map() : room.messages;
  room.messages = fresh;
  room.behind = false;
  insert(room, page.messages, chat);
  room.more = page.more;
  for (const message of page.pinned) room.pinned = message;
  touch(`chat:${chat}`);
}

/** A pageful of what was said before. */
export async function earlier(chat) {
  const room = store.open.get(chat);
  const first = Math.min(...room.messages.keys());
  const page = await ask(`/page/chats/${chat}?before=${first}`);
  insert(room, page.messages, chat);
  room.more = page.more;
  touch(`chat:${chat}`);
}

/** Forget the oldest messages beyond what is kept, unless somebody reads them. */
function trim(room, chat) {
  if (room.readers.size || room.messages.size <= NEWEST) return;
  const ids = [...room.messages.keys()].sort((a, b) => a - b);
  for (const id of ids.slice(0, ids.length - NEWEST)) {
    room.messages.delete(id);
    touch(`chat:${chat}`, id);
  }
  room.more = true;
  room.gone.clear();
}

function insert(room, messages, chat) {
  for (const message of messages) {
    if (room.messages.has(message.id) || room.gone.has(message.id)) continue;
    room.messages.set(message.id, message);
    touch(`chat:${chat}`, message.id);
  }
}

/** One package of the stream. */
export function take(parts) {
  takeParts(parts);
  for (const row of parts.chats ?? []) {
    if (!store.cards.has(row.id)) meet(row.id);
    store.rows.set(row.id, row);
    touch("rows", row.id);
    if (store.open.has(row.id)) touch(`chat:${row.id}`);
  }
  for (const message of parts.messages ?? []) takeMessage(message);
  for (const [chat, id] of parts.gone ?? []) {
    const room = store.open.get(chat);
    if (!room) continue;
    room.messages.delete(id);
    room.gone.add(id);
    touch(`chat:${chat}`, id);
  }
  for (const notice of parts.notices ?? []) touch("notice", notice);
}

function takeMessage(message) {
  if (message.by !== store.bot.id) touch("said", message);
  else touch("bot-said", message);
  const room = store.open.get(message.chat);
  if (!room) return;
  const row = store.rows.get(message.chat);
  if (row?.pins.at(-1) === message.id) room.pinned = message;
  const oldest = room.messages.size ? Math.min(...room.messages.keys()) : 0;
  if (!room.messages.has(message.id)) {
    if (message.id < oldest) return;
    room.behind ||= room.readers.size > 0 && room.messages.size >= MOST_READ;
    if (room.behind) return;
  }
  room.messages.set(message.id, message);
  touch(`chat:${message.chat}`, message.id);
  trim(room, message.chat);
}

/** A private chat that didn't exist when the page was opened. */
export function meet(chat) {
  const person = store.people.get(chat);
  const card = { id: chat, type: "private", title: person?.name ?? String(chat), members: [chat], admins: [] };
  store.cards.set(chat, card);
  return card;
}

/** Listen for ever; `changed(connected)` is told when the line breaks and when it is there again. */
export function listen(changed) {
  const source = new EventSource("/page/stream");
  let broken = false;
  source.addEventListener("hello", () => {
    if (broken) begin();
    broken = false;
    changed(true);
  });
  source.addEventListener("message", (event) => take(JSON.parse(event.data)));
  source.addEventListener("error", () => {
    broken = true;
    changed(false);
  });
}
