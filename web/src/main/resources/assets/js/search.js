// Suggests titles and tags while one types, in the browser's own list. Without it the form works all the same.

const PAUSE = 150;

const field = document.querySelector("#search-q");
const list = document.createElement("datalist");
list.id = "search-suggestions";
field.after(list);
field.setAttribute("list", list.id);

let timer;
let asked = "";

async function suggest() {
  const typed = field.value.trim();
  if (typed === asked) return;
  asked = typed;
  if (!typed) return list.replaceChildren();
  const answer = await fetch(`/search/suggestions.json?q=${encodeURIComponent(typed)}`);
  if (!answer.ok || typed !== asked) return;
  const { posts, tags } = await answer.json();
  list.replaceChildren(...[...tags, ...posts].map((text) => new Option(text, text)));
}

field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(suggest, PAUSE);
});
