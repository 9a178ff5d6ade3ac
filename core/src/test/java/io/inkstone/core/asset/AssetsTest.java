package io.inkstone.core.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private final Assets assets = new Assets();

    @Test
    void aStyleSheetComesWithWhatItImports() {
        Asset sheet = assets.find("css/whole.css").orElseThrow();

        assertThat(new String(sheet.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("a { color: red; }\n\n\nbody { margin: 0; }\n");
    }

    @Test
    void aScriptImportsOthersByTheAddressesThatMayBeKeptForEver() {
        String part = assets.address("js/part.js");
        Asset script = assets.find("js/whole.js").orElseThrow();

        assertThat(new String(script.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("import { a } from \"" + part + "\";\nif (a) import(\"" + part + "\");\n");
    }

    @Test
    void anAddressChangesWithTheBytes() {
        assertThat(assets.address("css/whole.css")).matches("/assets/[0-9a-f]{16}/css/whole\\.css");
        assertThat(assets.find("css/whole.css").orElseThrow().hash())
                .isNotEqualTo(assets.find("css/part.css").orElseThrow().hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "css",
                "css/none.css",
                "../application.yml",
                "css/../css/part.css",
                "/css/part.css",
                "a.class"
            })
    void whatIsNoAssetIsNotFound(String name) {
        assertThat(assets.find(name)).isEmpty();
        assertThatThrownBy(() -> assets.address(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
