# The portal with what it needs to read scans: tesseract with Vietnamese, and fonts with all marks. Build: docker compose build
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY pom.xml vankho ./
COPY .mvn .mvn
COPY src/main src/main
COPY frontend frontend
COPY config config
RUN --mount=type=cache,target=/root/.m2 ./vankho build && mv target/app/*-* /portal

FROM eclipse-temurin:25-jre
# LibreOffice draws pages of old office formats; it is large, so only when asked for: docker compose build --build-arg OFFICE=true
ARG OFFICE=false
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends curl tesseract-ocr tesseract-ocr-vie fonts-dejavu-core fonts-noto-core \
 $(if [ "$OFFICE" = true ]; then echo libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui; fi) \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home /srv/vankho vankho \
 && install -d -o vankho /srv/vankho
WORKDIR /opt/vankho
COPY --from=build /portal ./
COPY config/vocabulary config/vocabulary
ENV LANG=C.UTF-8 TZ=Asia/Ho_Chi_Minh VAADIN_USAGE_STATS_ENABLED=false \
    VANKHO_JAVA_OPTS="-Xmx512m -XX:+UseSerialGC"
USER vankho
VOLUME /srv/vankho
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 CMD curl -fsS http://127.0.0.1:8080/actuator/health || exit 1
# exec: signals go to the portal, which ends its work and stops
CMD exec java $VANKHO_JAVA_OPTS --enable-native-access=ALL-UNNAMED --add-modules jdk.incubator.vector -Djava.awt.headless=true \
    -jar /opt/vankho/vankho-*.jar --vankho.data=/srv/vankho --vankho.demo=false --server.address=0.0.0.0
