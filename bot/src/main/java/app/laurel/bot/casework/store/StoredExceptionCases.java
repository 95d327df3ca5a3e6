package app.laurel.bot.casework.store;

import app.laurel.bot.casework.ExceptionCase;
import app.laurel.bot.casework.ExceptionCases;
import app.laurel.bot.casework.ExceptionId;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.Role;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Trail;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Exceptions as documents, in the partition of the role that owns them. */
@Component
final class StoredExceptionCases implements ExceptionCases {

    private final Documents documents;
    private final Aggregates<ExceptionCase, ExceptionDocument> cases;

    StoredExceptionCases(Documents documents, Trail trail) {
        this.documents = documents;
        this.cases = new Aggregates<>(
                documents, trail, ExceptionDocument.class, ExceptionDocument::exception, ExceptionDocument::of);
    }

    @Override
    public Optional<ExceptionCase> find(Role owner, ExceptionId id) {
        return cases.find(key(owner, id));
    }

    @Override
    public List<ExceptionCase.Waiting> waiting(Role owner) {
        var waiting = Query.in(partition(owner), ExceptionDocument.class)
                .between(ExceptionDocument.WAITING, ExceptionDocument.WAITING + "~");
        return documents.all(waiting).stream()
                .map(stored -> stored.value().exception())
                .flatMap(found -> found instanceof ExceptionCase.Waiting one
                        ? Stream.of(one)
                        : Stream.<ExceptionCase.Waiting>of())
                .toList();
    }

    @Override
    public <R> R decide(
            Role owner,
            ExceptionId id,
            Actor actor,
            Function<Optional<ExceptionCase>, Decision<ExceptionCase, R>> rule) {
        return cases.decide(key(owner, id), actor, rule);
    }

    private static Key key(Role owner, ExceptionId id) {
        return new Key(partition(owner), id.value());
    }

    private static String partition(Role owner) {
        return "E|" + owner.code();
    }
}
