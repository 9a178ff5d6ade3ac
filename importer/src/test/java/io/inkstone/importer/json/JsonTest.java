package io.inkstone.importer.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void whatIsMissingOrOfAnotherKindIsMissing() {
        JsonObject object = Json.objectOf("{\"a\":1,\"b\":\" \",\"c\":[{\"d\":true},3],\"e\":null}");

        assertThat(object.text("a")).isEqualTo("1");
        assertThat(object.text("b")).isNull();
        assertThat(object.objects("c")).singleElement().matches(inner -> inner.isYes("d"));
        assertThat(object.object("e")).isEqualTo(JsonObject.EMPTY);
        assertThat(object.number("b", 7)).isEqualTo(7);
    }

    @Test
    void whatIsNoJsonIsNothing() {
        assertThat(Json.readOrNull("{broken")).isNull();
        assertThat(Json.objectOf("[1]")).isEqualTo(JsonObject.EMPTY);
        assertThat(Json.readOrNull("[".repeat(100_000))).isNull();
    }
}
