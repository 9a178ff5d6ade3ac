/**
 * HTTP as all answers of the site have it: one spelling of each address, validators that spare a second transfer, headers
 * that keep browsers safe, a request id.
 *
 * <p>What the site writes itself (pages, feeds, sitemaps) is {@link io.inkstone.web.http.Content}: bytes that are known
 * before the answer begins.
 */
@NullMarked
package io.inkstone.web.http;

import org.jspecify.annotations.NullMarked;
