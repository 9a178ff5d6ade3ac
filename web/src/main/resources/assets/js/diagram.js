// Draws blocks of Mermaid. The library writes styles into the page, which the page's policy forbids; so it runs in a
// sandboxed frame of its own, and the page shows what it draws as a picture, once for each colour scheme.

const FRAME = "/assets/diagram.html";
const NEAR = "600px";
const LONGEST_ALT = 500;

const blocks = [...document.querySelectorAll(".prose pre:has(> code.language-mermaid)")];
const waiting = [];
let frame;
let ready = false;

function open() {
  frame = document.createElement("iframe");
  frame.className = "diagram-frame";
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.src = FRAME;
  document.body.append(frame);
}

function ask(number) {
  if (!frame) open();
  if (ready) {
    frame.contentWindow.postMessage({ number, source: blocks[number].textContent }, "*");
  } else {
    waiting.push(number);
  }
}

function picture(svg) {
  return "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg);
}

function show({ number, light, dark }) {
  const block = blocks[number];
  const figure = document.createElement("figure");
  figure.className = "diagram";
  const choice = document.createElement("picture");
  const atNight = document.createElement("source");
  atNight.media = "(prefers-color-scheme: dark)";
  atNight.srcset = picture(dark);
  const image = document.createElement("img");
  image.src = picture(light);
  image.alt = block.textContent.slice(0, LONGEST_ALT);
  choice.append(atNight, image);
  figure.append(choice);
  (block.closest(".copyable") ?? block).replaceWith(figure);
}

// Anything else that frames and extensions say is not for us.
addEventListener("message", ({ source, data }) => {
  if (!frame || source !== frame.contentWindow) return;
  if (data.ready) {
    ready = true;
    waiting.splice(0).forEach(ask);
  } else if (data.light) {
    show(data);
  }
});

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) {
        observer.unobserve(target);
        ask(blocks.indexOf(target));
      }
    }
  },
  { rootMargin: NEAR },
);
blocks.forEach((block) => observer.observe(block));
