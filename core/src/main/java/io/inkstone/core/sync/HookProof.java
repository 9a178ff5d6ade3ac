package io.inkstone.core.sync;

/**
 * What a call brings to prove that it knows the secret.
 *
 * @param signature as GitHub and Gitea send it in {@code X-Hub-Signature-256}; empty for none
 * @param token as GitLab sends it in {@code X-Gitlab-Token}; empty for none
 * @param body what was signed
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
public record HookProof(String signature, String token, byte[] body) {}
