// Shows a picture of an article alone, as large as the screen allows. Without JavaScript pictures are simply pictures.

const text = document.body.dataset;
const pictures = [...document.querySelectorAll(".prose figure > :is(img, picture > img)")];
let shown = 0;

function button(name, label) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = name;
  made.setAttribute("aria-label", label);
  return made;
}

function makeDialog() {
  const dialog = document.createElement("dialog");
  dialog.className = "lightbox";
  const close = button("lightbox-close", text.close);
  close.textContent = "×";
  dialog.append(document.createElement("img"), close);
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) {
      event.preventDefault();
      show(dialog, (shown + step + pictures.length) % pictures.length);
    }
  });
  document.body.append(dialog);
  return dialog;
}

function show(dialog, index) {
  shown = index;
  const large = dialog.querySelector("img");
  large.src = pictures[index].getAttribute("src");
  large.alt = pictures[index].alt;
  dialog.setAttribute("aria-label", pictures[index].alt || text.enlarge);
}

function enlargeable(image, dialog) {
  const framed = image.closest("picture") ?? image;
  const opener = button("enlarge", image.alt ? `${text.enlarge}: ${image.alt}` : text.enlarge);
  framed.replaceWith(opener);
  opener.append(framed);
  opener.addEventListener("click", () => {
    show(dialog(), pictures.indexOf(image));
    dialog().showModal();
  });
}

let made;
const dialog = () => (made ??= makeDialog());
pictures.forEach((image) => enlargeable(image, dialog));
