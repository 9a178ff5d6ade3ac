package io.inkstone.core.asset;

/**
 * A file of the interface.
 *
 * @param name below {@code assets/}, for example {@code css/site.css}
 * @param hash of the bytes, 16 hexadecimal digits
 */
// The array is never changed, and copying it for each request would be waste.
@SuppressWarnings("ArrayRecordComponent")
public record Asset(String name, String hash, String contentType, byte[] bytes) {
    /** Its address for as long as its bytes do not change. */
    public String address() {
        return "/assets/" + hash + "/" + name;
    }
}
