/**
 * Slugs: the last part of an address, by which people and links know a post or a term.
 *
 * <p>Where an archive gives a file name, that is the slug; else it is made of the title, in pinyin or in the title's own
 * script. Its length is counted on the wire, where one Han character takes nine bytes.
 */
@NullMarked
package io.inkstone.core.slug;

import org.jspecify.annotations.NullMarked;
