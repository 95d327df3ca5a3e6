package app.laurel.bot.store.cosmos;

import com.azure.cosmos.CosmosAsyncContainer;
import com.azure.cosmos.models.CosmosItemRequestOptions;
import com.azure.cosmos.models.CosmosItemResponse;
import com.azure.cosmos.models.PartitionKey;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Small documents that instances agree by: each is created or replaced as it was read, or not at all. */
final class LeaseBook {

    private static final String WRITE = "write";
    private static final Set<Integer> REFUSED =
            Set.of(Trouble.CONFLICT, Trouble.PRECONDITION_FAILED, Trouble.NOT_FOUND);

    private final CosmosAsyncContainer container;
    private final Calls calls;

    LeaseBook(CosmosAsyncContainer container, Calls calls) {
        this.container = container;
        this.calls = calls;
    }

    Optional<Page> read(String partition, String id) {
        return calls.ask(() -> metered(container.readItem(id, new PartitionKey(partition), ObjectNode.class)))
                .map(answer -> new Page(
                        partition,
                        id,
                        answer.getItem(),
                        answer.getItem().path("_etag").asText()));
    }

    static Page blank(String partition, String id) {
        return new Page(partition, id, JsonNodeFactory.instance.objectNode(), "");
    }

    /**
     * Writes a page under the ETag it was read with; a blank one is created.
     *
     * @return the page as it is now; empty if somebody else was faster: read it again
     */
    Optional<Page> write(Page page) {
        var json = page.json().deepCopy().put("id", page.id()).put(Item.PARTITION, page.partition());
        // By this it is known again where nobody answered.
        json.put(WRITE, UUID.randomUUID().toString());
        for (var budget = calls.budget(); ; ) {
            try {
                var etag = calls.once(() -> put(page, json));
                return Optional.ofNullable(etag).map(now -> new Page(page.partition(), page.id(), json, now));
            } catch (RuntimeException fault) {
                var trouble = Trouble.of(fault);
                if (REFUSED.contains(trouble.status()) && !trouble.passes()) {
                    return read(page.partition(), page.id())
                            .filter(now ->
                                    now.text(WRITE).equals(json.path(WRITE).asText()));
                }
                if (!trouble.passes() || !budget.allowsAnother(trouble)) {
                    throw trouble.asFault();
                }
            }
        }
    }

    private Mono<String> put(Page page, ObjectNode json) {
        var key = new PartitionKey(page.partition());
        var options = new CosmosItemRequestOptions();
        var putting = page.etag().isEmpty()
                ? container.createItem(json, key, options)
                : container.replaceItem(json, page.id(), key, options.setIfMatchETag(page.etag()));
        return metered(putting).map(CosmosItemResponse::getETag);
    }

    private Mono<CosmosItemResponse<ObjectNode>> metered(Mono<CosmosItemResponse<ObjectNode>> call) {
        return calls.metered("lease", call, CosmosItemResponse::getRequestCharge);
    }

    /** A document as it was read; {@code etag} is empty for one that is not there yet. */
    record Page(String partition, String id, ObjectNode json, String etag) {

        String text(String field) {
            return json.path(field).asText();
        }

        /** A copy to write in. */
        Page with(String field, @Nullable String value) {
            return new Page(partition, id, json.deepCopy().put(field, value), etag);
        }
    }
}
