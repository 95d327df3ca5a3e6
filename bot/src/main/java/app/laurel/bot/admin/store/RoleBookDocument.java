package app.laurel.bot.admin.store;

import app.laurel.bot.admin.RoleBook;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The role book as it is kept.
 *
 * @param changes by person and role code, whether they hold it
 */
@Kind("roles")
record RoleBookDocument(Map<String, Map<String, Boolean>> changes) implements Document {

    static RoleBookDocument of(RoleBook book) {
        var changes = new TreeMap<String, Map<String, Boolean>>();
        book.changes().forEach((person, roles) -> {
            var codes = new TreeMap<String, Boolean>();
            roles.forEach((role, holds) -> codes.put(role.code(), holds));
            changes.put(person.value(), codes);
        });
        return new RoleBookDocument(changes);
    }

    RoleBook book() {
        var all = new HashMap<PersonId, Map<Role, Boolean>>();
        changes.forEach((person, codes) -> {
            var roles = new HashMap<Role, Boolean>();
            codes.forEach((code, holds) -> Role.of(code).ifPresent(role -> roles.put(role, holds)));
            all.put(new PersonId(person), roles);
        });
        return new RoleBook(all);
    }
}
