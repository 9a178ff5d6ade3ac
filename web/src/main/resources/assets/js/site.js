// What scripts add to a page that is complete without them. Each part is fetched only where there is something for it.

const parts = [
  ["#search-q", () => import("./search.js")],
  [".prose pre:has(> code)", () => import("./copy.js")],
  [".prose pre:has(> code.language-mermaid)", () => import("./diagram.js")],
  [".prose figure:not(.diagram) > :is(img, picture)", () => import("./lightbox.js")],
];

for (const [place, load] of parts) {
  if (document.querySelector(place)) load();
}
