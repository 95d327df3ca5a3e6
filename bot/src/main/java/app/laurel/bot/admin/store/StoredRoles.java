package app.laurel.bot.admin.store;

import app.laurel.bot.admin.RoleBook;
import app.laurel.bot.admin.Roles;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.people.RoleChanges;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Trail;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Grants and revocations in one document, read at each use: what was approved holds at once, on each instance. */
@Component
final class StoredRoles implements Roles, RoleChanges {

    private static final Key KEY = new Key("S|roles", "book");

    private final Aggregates<RoleBook, RoleBookDocument> books;

    StoredRoles(Documents documents, Trail trail) {
        this.books = new Aggregates<>(
                documents, trail, RoleBookDocument.class, RoleBookDocument::book, RoleBookDocument::of);
    }

    @Override
    public RoleBook book() {
        return books.find(KEY).orElse(RoleBook.EMPTY);
    }

    @Override
    public <R> R decide(Actor actor, Function<RoleBook, Decision<RoleBook, R>> rule) {
        return books.decide(KEY, actor, before -> rule.apply(before.orElse(RoleBook.EMPTY)));
    }

    @Override
    public Set<Role> apply(PersonId person, Set<Role> fromDirectory) {
        return book().apply(person, fromDirectory);
    }

    @Override
    public Set<PersonId> granted(Role role) {
        return book().granted(role);
    }
}
