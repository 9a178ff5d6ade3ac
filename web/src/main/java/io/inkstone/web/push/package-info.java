/**
 * Tells search engines of news: which addresses are new or have changed, by IndexNow and by Baidu's own way.
 *
 * <p>It happens in the background, a minute or so after the fact, only where an editor has set a key. No write waits for it
 * or fails with it, and nothing is sent to any host but those two.
 */
@NullMarked
package io.inkstone.web.push;

import org.jspecify.annotations.NullMarked;
