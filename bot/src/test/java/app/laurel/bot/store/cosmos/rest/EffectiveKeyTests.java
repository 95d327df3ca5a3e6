package app.laurel.bot.store.cosmos.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.cosmos.implementation.routing.PartitionKeyInternal;
import com.azure.cosmos.implementation.routing.PartitionKeyInternalHelper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectiveKeyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "p",
                "L|employee:ana",
                "exactly 14 lo.",
                "exactly 15 long",
                "C|2026-11|é العربية 🎉 and more than sixteen bytes",
                "T|2026-11-28T13"
            })
    void liesWhereTheLibraryLooksForIt(String partition) {
        var library = PartitionKeyInternalHelper.getEffectivePartitionKeyForHashPartitioningV2(
                PartitionKeyInternal.fromObjectArray(List.of(partition), true));

        assertThat(EffectiveKey.of(partition)).isEqualTo(library);
    }
}
