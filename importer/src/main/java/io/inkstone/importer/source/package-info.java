/**
 * Archives as they come: a folder, a file, a zip, a tar. An archive is opened once; its files have plain relative paths
 * with {@code /}, composed (NFC), and nothing that an archive says can make us read or write outside of it.
 */
@NullMarked
package io.inkstone.importer.source;

import org.jspecify.annotations.NullMarked;
