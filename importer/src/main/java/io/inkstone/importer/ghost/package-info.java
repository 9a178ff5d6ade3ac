/**
 * Ghost's dialect: the JSON that its settings export, of every version, with the texts as Lexical, Mobiledoc, Markdown or HTML.
 * The file is read post by post, so that one of any size fits.
 */
@NullMarked
package io.inkstone.importer.ghost;

import org.jspecify.annotations.NullMarked;
