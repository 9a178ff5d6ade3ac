package io.inkstone.importer.run;

import io.inkstone.core.importing.RemoteImageCopy;
import io.inkstone.importer.picture.FindPicture;
import io.inkstone.importer.picture.StoreDataPicture;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Every way in which a picture of a text comes into the library. */
@Singleton
class TextPictures {
    private final StoreAsset storeAsset;
    private final FindPicture findPicture;
    private final StoreDataPicture storeDataPicture;

    TextPictures(StoreAsset storeAsset, FindPicture findPicture, StoreDataPicture storeDataPicture) {
        this.storeAsset = storeAsset;
        this.findPicture = findPicture;
        this.storeDataPicture = storeDataPicture;
    }

    StoreAsset ofArchive() {
        return storeAsset;
    }

    boolean hasRemoteImages() {
        return findPicture.any();
    }

    @Nullable
    RemoteImageCopy ofRemoteImage(String written) {
        return findPicture.find(written);
    }

    @Nullable
    String ofData(String written, boolean dryRun) {
        return storeDataPicture.store(written, dryRun);
    }
}
