package app.laurel.bot.reward.store;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.overview.LateAlarms;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Write;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** One document for each person and mark; one instance at a time gives alarm, and if two do, the later counts. */
@Component
final class LateAlarmDocuments implements LateAlarms {

    private final Documents documents;

    LateAlarmDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Set<EntitlementRef> told(PersonId person, int hours) {
        return documents
                .read(key(person, hours), Told.class)
                .map(stored -> stored.value().rewards().stream()
                        .map(EntitlementRef::parse)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    @Override
    public void keep(PersonId person, int hours, Set<EntitlementRef> told) {
        var key = key(person, hours);
        var next = new Told(told.stream().map(EntitlementRef::toString).sorted().toList());
        var write = documents
                .read(key, Told.class)
                .map(before -> Write.replace(before, next))
                .orElseGet(() -> Write.create(key.id(), next));
        documents.commit(Batch.in(key.partition(), write));
    }

    private static Key key(PersonId person, int hours) {
        return new Key("S|late", "late:" + hours + ":" + person);
    }

    @Kind("late-told")
    private record Told(List<String> rewards) implements Document {
        private Told {
            rewards = List.copyOf(rewards);
        }
    }
}
