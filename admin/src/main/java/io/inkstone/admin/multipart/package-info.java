/**
 * Forms that carry files ({@code multipart/form-data}, RFC 7578). A {@link io.inkstone.admin.multipart.MultipartReader} goes
 * through the parts in their order and never holds more of one than a buffer, so that a file of any size goes straight to the disk.
 * As in every form, the first field is the token.
 */
@NullMarked
package io.inkstone.admin.multipart;

import org.jspecify.annotations.NullMarked;
