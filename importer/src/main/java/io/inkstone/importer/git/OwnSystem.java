package io.inkstone.importer.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/** Keeps the machine's own git configuration out: what git does here must not depend on whose account it is. */
final class OwnSystem extends SystemReader.Delegate {
    private OwnSystem(SystemReader machine) {
        super(machine);
    }

    /** For the whole process; nothing else in it uses git. */
    static synchronized void use() {
        if (!(SystemReader.getInstance() instanceof OwnSystem)) {
            SystemReader.setInstance(new OwnSystem(SystemReader.getInstance()));
        }
    }

    @Override
    public @Nullable String getenv(String variable) {
        return variable.startsWith("GIT_") || variable.startsWith("XDG_") ? null : super.getenv(variable);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    /** A configuration that lies nowhere. */
    private static final class Nothing extends FileBasedConfig {
        Nothing(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // There is nothing to load.
        }

        @Override
        public void save() {
            // What the library measures about the disk is measured again next time.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
