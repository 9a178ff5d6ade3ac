package io.inkstone.importer.address;

import java.util.Map;

/**
 * What the site answered.
 *
 * @param count of the addresses that were asked for
 * @param overHttp how many of them over HTTP
 * @param unresolved those that lead nowhere, each with the reason
 */
record Proof(int count, int overHttp, Map<OldAddress, String> unresolved) {}
