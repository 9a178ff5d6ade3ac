# The service as an image: unprivileged, and content with a read-only root file system.
#   mvn package -DskipTests && docker build -t inkstone .
# BASE needs Java 25, glibc and bash; for the pictures of posts that have none also fontconfig and a Han font, or they go without.
# PostgreSQL comes from INKSTONE_DATABASE_URL, or embedded on the volume /data.
ARG BASE=eclipse-temurin:25-jre
FROM ${BASE}

COPY --chown=65532:65532 web/target/inkstone /opt/inkstone

# The embedded PostgreSQL wants a name for its user. Some bases have no tool for that, so it is written by hand.
RUN echo 'inkstone:x:65532:65532::/data:/bin/sh' >>/etc/passwd \
    && echo 'inkstone:x:65532:' >>/etc/group \
    && mkdir -p /data \
    && chown 65532:65532 /data

USER 65532:65532
ENV INKSTONE_DATA=/data HOME=/data

# Makes the start cache (docs/adr/0004-start-cache.md) inside the image; the service starts without it too, slower.
RUN /opt/inkstone/inkstone rehearse

VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
# Asks the management port with what bash has, so that the base needs no curl.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["bash", "-c", "port=${INKSTONE_MANAGEMENT_PORT:-8081} && exec 3<>/dev/tcp/127.0.0.1/${port##*:} && printf 'GET /readyz HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ code _ <&3 && [ \"$code\" = 200 ]"]
ENTRYPOINT ["/opt/inkstone/inkstone"]
CMD ["serve"]
