import { a } from "./part.js";
if (a) import("./part.js");
