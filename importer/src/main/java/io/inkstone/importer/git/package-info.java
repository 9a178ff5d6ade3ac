/**
 * Repositories as sources. A repository is fetched into the data directory and the files of its newest commit are laid out
 * there as a folder, which is then imported like any other. Nothing that a repository holds is run or followed: no hook, no
 * filter, no link, no submodule; and nothing of the machine's own git configuration counts.
 */
@NullMarked
package io.inkstone.importer.git;

import org.jspecify.annotations.NullMarked;
