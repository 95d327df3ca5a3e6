package app.laurel.bot.store.cosmos;

import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.ExcludedPath;
import com.azure.cosmos.models.IncludedPath;
import com.azure.cosmos.models.IndexingMode;
import com.azure.cosmos.models.IndexingPolicy;
import com.azure.cosmos.models.PartitionKeyDefinition;
import com.azure.cosmos.models.PartitionKeyDefinitionVersion;
import java.util.List;
import java.util.Optional;

/**
 * What a container of Laurel's is like. {@code infra/cosmos.json} says the same to those who create it beforehand.
 *
 * @param indexed the one path that is looked for; empty where only points are read
 */
record Layout(String name, Optional<String> indexed) {

    static final Layout DOCUMENTS = new Layout("documents", Optional.of("/sort/?"));
    static final Layout LEASES = new Layout("leases", Optional.empty());

    private static final String KEY = "/" + Item.PARTITION;
    private static final String EVERYTHING = "/*";
    /** Documents expire, each at its own time, and those that name none never do. */
    private static final int EACH_ITS_OWN = -1;

    CosmosContainerProperties definition() {
        var key = new PartitionKeyDefinition().setPaths(List.of(KEY)).setVersion(PartitionKeyDefinitionVersion.V2);
        var indexing = new IndexingPolicy()
                .setIndexingMode(IndexingMode.CONSISTENT)
                .setIncludedPaths(indexed.stream().map(IncludedPath::new).toList())
                .setExcludedPaths(List.of(new ExcludedPath(EVERYTHING)));
        return new CosmosContainerProperties(name, key)
                .setIndexingPolicy(indexing)
                .setDefaultTimeToLiveInSeconds(EACH_ITS_OWN);
    }

    /** What Laurel could not work with, in words; empty where it can. */
    Optional<String> fault(CosmosContainerProperties found) {
        var key = found.getPartitionKeyDefinition();
        if (!List.of(KEY).equals(key.getPaths())) {
            return Optional.of("the partition key must be " + KEY + " and is " + key.getPaths());
        }
        if (key.getVersion() != PartitionKeyDefinitionVersion.V2) {
            // The first version looks at a hundred bytes only, and keys may be longer.
            return Optional.of("the partition key must be of version 2");
        }
        if (!Integer.valueOf(EACH_ITS_OWN).equals(found.getDefaultTimeToLiveInSeconds())) {
            return Optional.of("the default time to live must be on, without a default (-1), and is "
                    + Optional.ofNullable(found.getDefaultTimeToLiveInSeconds())
                            .map(seconds -> seconds + " seconds")
                            .orElse("off"));
        }
        return indexed.filter(path -> !isIndexed(path, found.getIndexingPolicy()))
                .map(path -> path + " must be indexed, consistently");
    }

    private static boolean isIndexed(String path, IndexingPolicy policy) {
        var included =
                policy.getIncludedPaths().stream().map(IncludedPath::getPath).toList();
        var excluded =
                policy.getExcludedPaths().stream().map(ExcludedPath::getPath).toList();
        // The most precise path that is named decides.
        return policy.getIndexingMode() == IndexingMode.CONSISTENT
                && List.of(path, path.replace("/?", EVERYTHING), EVERYTHING).stream()
                        .filter(one -> included.contains(one) || excluded.contains(one))
                        .findFirst()
                        .filter(included::contains)
                        .isPresent();
    }

    /** Whether each write costs more than it must, as more is indexed than anybody looks for. */
    boolean isWasteful(CosmosContainerProperties found) {
        return found.getIndexingPolicy().getIndexingMode() != IndexingMode.NONE
                && found.getIndexingPolicy().getIncludedPaths().stream()
                        .map(IncludedPath::getPath)
                        .anyMatch(path -> indexed.filter(path::equals).isEmpty());
    }

    /** How it is to be created, for whoever does. */
    String wanted() {
        return "the partition key %s (version 2), a default time to live of -1 and %s"
                .formatted(KEY, indexed.map(path -> path + " indexed alone").orElse("nothing indexed"));
    }
}
