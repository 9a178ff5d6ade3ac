// Runs in the sandboxed frame, after the library: draws what the page sends. A diagram with a mistake is not answered, so
// that the page goes on showing its source.

const FONT = "system-ui, sans-serif";

const looks = {
  light: { theme: "neutral", themeVariables: { fontFamily: FONT } },
  dark: { theme: "dark", themeVariables: { fontFamily: FONT } },
};

async function draw(id, look, source) {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: "strict",
    suppressErrorRendering: true,
    fontFamily: FONT,
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    ...looks[look],
  });
  const { svg } = await mermaid.render(`${id}-${look}`, source);
  return withSize(svg);
}

// A picture needs a size of its own; the library would fill the page.
function withSize(svg) {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const [, , width, height] = root.getAttribute("viewBox").split(/[\s,]+/).map(Number);
  root.setAttribute("width", Math.ceil(width));
  root.setAttribute("height", Math.ceil(height));
  root.style.removeProperty("max-width");
  return new XMLSerializer().serializeToString(root);
}

let last = Promise.resolve();

addEventListener("message", ({ source: sender, data: { number, source } }) => {
  if (sender !== parent) return;
  last = last.then(async () => {
    try {
      const light = await draw(`diagram-${number}`, "light", source);
      const dark = await draw(`diagram-${number}`, "dark", source);
      parent.postMessage({ number, light, dark }, "*");
    } catch (mistake) {
      console.info(mistake.message);
    }
  });
});

parent.postMessage({ ready: true }, "*");
