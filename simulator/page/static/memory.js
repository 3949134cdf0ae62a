// What outlives a reload or another view, in this tab alone, and as long as the demo that it speaks of.

import { store } from "./store.js";

const keyOf = (name) => `${name} ${store.run}`;

/** What was kept under this name, or null. */
export function recall(name) {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(name)));
  } catch {
    return null;
  }
}

/** Keep a value that JSON can hold; nowhere, where the browser forbids it. */
export function keep(name, value) {
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // Then a reload begins anew, as it did before.
  }
}
