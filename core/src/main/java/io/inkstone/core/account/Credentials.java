package io.inkstone.core.account;

/**
 * What somebody shows to be let in.
 *
 * @param email as typed, which may be no address at all
 * @param address of the machine from which they come
 */
public record Credentials(String email, Password password, String address) {}
