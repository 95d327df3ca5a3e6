package app.laurel.bot.store.cosmos;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.ExcludedPath;
import com.azure.cosmos.models.IncludedPath;
import com.azure.cosmos.models.IndexingMode;
import com.azure.cosmos.models.IndexingPolicy;
import com.azure.cosmos.models.PartitionKeyDefinition;
import com.azure.cosmos.models.PartitionKeyDefinitionVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which containers that somebody else has made Laurel can work with. */
class LayoutTests {

    @Test
    void worksWithWhatItWouldMakeItself() {
        for (var layout : List.of(Layout.DOCUMENTS, Layout.LEASES)) {
            assertThat(layout.fault(layout.definition())).isEmpty();
            assertThat(layout.isWasteful(layout.definition())).isFalse();
        }
    }

    @Test
    void needsItsPartitionKey() {
        assertThat(fault(container("/other", PartitionKeyDefinitionVersion.V2)))
                .contains("the partition key must be /p and is [/other]");
    }

    @Test
    void needsAKeyThatIsHashedAsAWhole() {
        assertThat(fault(container("/p", PartitionKeyDefinitionVersion.V1)))
                .contains("the partition key must be of version 2");
    }

    @ParameterizedTest
    @CsvSource({", off", "3600, 3600 seconds"})
    void needsDocumentsToExpireEachAtItsOwnTime(Integer seconds, String said) {
        var container = Layout.DOCUMENTS.definition().setDefaultTimeToLiveInSeconds(seconds);

        assertThat(fault(container))
                .contains("the default time to live must be on, without a default (-1), and is " + said);
    }

    /** Included, excluded, whether what is looked for is found by index, and whether more is than must be. */
    @ParameterizedTest
    @CsvSource({
        "/sort/?,       /*,      true,  false",
        "/*,            ,        true,  true",
        "/sort/*,       /*,      true,  true",
        "/sort/? /kind/?, /*,    true,  true",
        "/*,            /json/*, true,  true",
        "/*,            /sort/?, false, true",
        "/*,            /sort/*, false, true",
        "/kind/?,       /*,      false, true",
        ",              /*,      false, false",
    })
    void needsToFindDocumentsByIndex(String included, String excluded, boolean isFound, boolean isWasteful) {
        var container = Layout.DOCUMENTS.definition().setIndexingPolicy(policy(included, excluded));

        assertThat(fault(container)).isEqualTo(isFound ? Optional.empty() : notIndexed());
        assertThat(Layout.DOCUMENTS.isWasteful(container)).isEqualTo(isWasteful);
    }

    @Test
    void needsAnIndexThatIsKept() {
        var policy = policy("/sort/?", "/*").setIndexingMode(IndexingMode.NONE);

        assertThat(fault(Layout.DOCUMENTS.definition().setIndexingPolicy(policy)))
                .isEqualTo(notIndexed());
    }

    @Test
    void needsNoIndexWhereItReadsPointsOnly() {
        var everything = Layout.LEASES.definition().setIndexingPolicy(policy("/*", ""));

        assertThat(Layout.LEASES.fault(everything)).isEmpty();
        assertThat(Layout.LEASES.isWasteful(everything)).isTrue();
    }

    private static Optional<String> fault(CosmosContainerProperties container) {
        return Layout.DOCUMENTS.fault(container);
    }

    private static Optional<String> notIndexed() {
        return Optional.of("/sort/? must be indexed, consistently");
    }

    private static CosmosContainerProperties container(String key, PartitionKeyDefinitionVersion version) {
        var definition = new PartitionKeyDefinition().setPaths(List.of(key)).setVersion(version);
        return new CosmosContainerProperties("documents", definition).setDefaultTimeToLiveInSeconds(-1);
    }

    private static IndexingPolicy policy(String included, String excluded) {
        return new IndexingPolicy()
                .setIncludedPaths(paths(included).map(IncludedPath::new).toList())
                .setExcludedPaths(paths(excluded).map(ExcludedPath::new).toList());
    }

    private static Stream<String> paths(String text) {
        return Stream.ofNullable(text)
                .flatMap(paths -> Stream.of(paths.split(" ", -1)))
                .filter(path -> !path.isEmpty());
    }
}
