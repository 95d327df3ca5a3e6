package app.laurel.bot.reward.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.store.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntitlementDocumentTests {

    @ParameterizedTest
    @MethodSource("app.laurel.bot.reward.entitlement.EntitlementSamples#all")
    void keepsEachStanding(Entitlement entitlement) {
        var json = Json.write(EntitlementDocument.of(entitlement));
        assertThat(Json.read(json, EntitlementDocument.class).entitlement()).isEqualTo(entitlement);
    }
}
