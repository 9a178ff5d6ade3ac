// Gives each block of code a button that copies it. Without a clipboard (plain http) there are no buttons.

const SHOWN_FOR = 2000;

const words = document.body.dataset;

function add(block) {
  const box = document.createElement("div");
  box.className = "copyable";
  block.replaceWith(box);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = words.copy;
  // Told by screen readers when it changes.
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", () => copy(block, button));
  box.append(block, button);
}

async function copy(block, button) {
  await navigator.clipboard.writeText(block.textContent.replace(/\n$/, ""));
  button.textContent = words.copied;
  setTimeout(() => (button.textContent = words.copy), SHOWN_FOR);
}

if (navigator.clipboard) {
  document.querySelectorAll(".prose pre:has(> code)").forEach(add);
}
