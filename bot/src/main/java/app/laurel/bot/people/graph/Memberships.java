package app.laurel.bot.people.graph;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Who holds which role by the bank's groups and app roles; all of it is read, or nothing is said. */
final class Memberships {

    private final Graph graph;
    private final GraphProperties properties;

    Memberships(Graph graph, GraphProperties properties) {
        this.graph = graph;
        this.properties = properties;
    }

    /** Graph did not say who belongs to what. */
    static final class Unread extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Graph.Answer because;

        Unread(Graph.Answer because) {
            super("A group or an app role can't be read");
            this.because = because;
        }

        Graph.Answer because() {
            return because;
        }
    }

    Map<PersonId, Set<Role>> read() throws Unread {
        var roles = new HashMap<PersonId, Set<Role>>();
        for (var role : Role.values()) {
            for (var group : properties.groups().getOrDefault(role, List.of())) {
                members(group).forEach(person -> give(roles, person, role));
            }
            for (var person : assigned(role)) {
                give(roles, person, role);
            }
        }
        return roles;
    }

    private Set<PersonId> members(String group) throws Unread {
        var members = new HashSet<PersonId>();
        each(
                "/groups/" + group + "/transitiveMembers/microsoft.graph.user?$select=id&$top=999",
                member -> add(members, member.path("id")));
        return members;
    }

    private Set<PersonId> assigned(Role role) throws Unread {
        var wanted = Set.copyOf(properties.appRoles().getOrDefault(role, List.of()));
        var people = new HashSet<PersonId>();
        var groups = new HashSet<String>();
        if (!wanted.isEmpty() && properties.servicePrincipal().isPresent()) {
            each("/servicePrincipals/" + properties.servicePrincipal().get() + "/appRoleAssignedTo?$top=999", given -> {
                if (wanted.contains(given.path("appRoleId").asText())) {
                    if (given.path("principalType").asText().equals("Group")) {
                        groups.add(given.path("principalId").asText());
                    } else {
                        add(people, given.path("principalId"));
                    }
                }
            });
        }
        for (var group : groups) {
            people.addAll(members(group));
        }
        return people;
    }

    private void each(String path, Consumer<JsonNode> reader) throws Unread {
        var answer = graph.get(path);
        while (true) {
            if (!(answer instanceof Graph.Found(var page))) {
                throw new Unread(answer);
            }
            page.path("value").forEach(reader);
            var next = page.path("@odata.nextLink").asText("");
            if (next.isEmpty()) {
                return;
            }
            answer = graph.get(URI.create(next));
        }
    }

    private static void add(Set<PersonId> people, JsonNode id) {
        if (PersonId.isValid(id.asText(""))) {
            people.add(new PersonId(id.asText()));
        }
    }

    private static void give(Map<PersonId, Set<Role>> roles, PersonId person, Role role) {
        roles.computeIfAbsent(person, first -> EnumSet.noneOf(Role.class)).add(role);
    }
}
