/**
 * WordPress's dialect: the files that its Tools → Export writes (WXR, of any version), also broken ones. Each item is read by
 * itself, so that one broken item costs only itself and a file of any size fits.
 */
@NullMarked
package io.inkstone.importer.wordpress;

import org.jspecify.annotations.NullMarked;
