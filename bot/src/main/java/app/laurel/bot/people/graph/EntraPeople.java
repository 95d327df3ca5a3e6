package app.laurel.bot.people.graph;

import app.laurel.bot.people.Directory;
import app.laurel.bot.people.PeopleSource;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody whom Entra knows, page by page at first, and then what has changed. */
final class EntraPeople implements PeopleSource {

    private static final Logger LOG = LoggerFactory.getLogger(EntraPeople.class);
    private static final String SELECT =
            "id,displayName,mail,userPrincipalName,accountEnabled,userType,department,state,"
                    + "country,usageLocation,preferredLanguage,employeeHireDate,createdDateTime,manager";
    // A place is a link and what it leads to; with everybody, whoever has no manager there has none.
    private static final String EVERYBODY = "everybody ";
    private static final String CHANGES = "changes ";

    private final Graph graph;
    private final GraphProperties properties;
    private final Memberships memberships;
    private final Directory known;
    private final Regions regions = new Regions();
    private volatile String refusal = "";

    EntraPeople(Graph graph, GraphProperties properties, Directory known) {
        this.graph = graph;
        this.properties = properties;
        this.memberships = new Memberships(graph, properties);
        this.known = known;
    }

    @Override
    public Reading read(String place) {
        var all = !place.startsWith(CHANGES);
        var answer = place.isEmpty() ? graph.get(beginning()) : graph.get(link(place));
        return answer instanceof Graph.Found(var page) ? page(page, all) : instead(answer);
    }

    @Override
    public Duration rest() {
        return properties.every();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    /** Why nothing can be read until somebody has mended it; empty if it can. */
    Optional<String> refusal() {
        return Optional.of(refusal).filter(why -> !why.isEmpty());
    }

    private Reading page(JsonNode page, boolean all) {
        var people = new ArrayList<Person>();
        var gone = new HashSet<PersonId>();
        var unclear = new HashSet<PersonId>();
        for (var json : page.path("value")) {
            var user = new EntraUser(json);
            if (user.hasId() && user.isGone()) {
                gone.add(user.id());
            } else if (user.hasId()) {
                switch (manager(user, all)) {
                    case Manager.Told(var manager) ->
                        user.person(regions, manager, properties.birthdayAttribute(), rolesOf(user.id()))
                                .ifPresentOrElse(people::add, () -> unclear.add(user.id()));
                    case Manager.Untold(var because) -> {
                        return instead(because);
                    }
                }
            }
        }
        if (!unclear.isEmpty()) {
            LOG.warn("{} users have no name, address, country or date and are left out", unclear.size());
        }
        return reading(page, people, gone, unclear, all);
    }

    private Reading reading(
            JsonNode page, List<Person> people, Set<PersonId> gone, Set<PersonId> unclear, boolean all) {
        var next = page.path("@odata.nextLink").asText("");
        if (!next.isEmpty()) {
            return read(new Some(people, gone, unclear, (all ? EVERYBODY : CHANGES) + next));
        }
        var later = page.path("@odata.deltaLink").asText("");
        if (later.isEmpty()) {
            return instead(new Graph.Refused("a page leads nowhere", properties.every()));
        }
        try {
            return read(new Last(new Some(people, gone, unclear, CHANGES + later), memberships.read()));
        } catch (Memberships.Unread unread) {
            return instead(unread.because());
        }
    }

    private Reading read(Reading reading) {
        refusal = "";
        return reading;
    }

    private Reading instead(Graph.Answer answer) {
        return switch (answer) {
            case Graph.Busy(var pause) -> new Busy(pause);
            case Graph.Expired() -> new Expired();
            case Graph.Refused(var why, var pause) -> refused(why, pause);
            case Graph.Absent() -> refused("HTTP 404", properties.every());
            case Graph.Taken() -> refused("HTTP 409", properties.every());
            case Graph.Found found -> throw new IllegalStateException("Found is no refusal");
        };
    }

    private Reading refused(String why, Duration pause) {
        refusal = why;
        LOG.error("Microsoft Graph does not let Laurel read the people: {}", why);
        return new Busy(pause);
    }

    /** Whom somebody reports to. */
    private sealed interface Manager {

        record Told(Optional<PersonId> manager) implements Manager {}

        record Untold(Graph.Answer because) implements Manager {}
    }

    private Manager manager(EntraUser user, boolean all) {
        if (all || user.tellsManager()) {
            return new Manager.Told(user.manager());
        }
        return known.find(user.id())
                .or(() -> known.former(user.id()))
                .<Manager>map(before -> new Manager.Told(before.manager()))
                .orElseGet(() -> ask(user));
    }

    /** Somebody who turns up among the changes, as a guest who was hired, may have had a manager before. */
    private Manager ask(EntraUser user) {
        return switch (graph.get("/users/" + user.id() + "/manager?$select=id")) {
            case Graph.Found(var json) ->
                new Manager.Told(Optional.of(json.path("id").asText(""))
                        .filter(PersonId::isValid)
                        .map(PersonId::new));
            case Graph.Absent() -> new Manager.Told(Optional.empty());
            case Graph.Answer because -> new Manager.Untold(because);
        };
    }

    private Set<Role> rolesOf(PersonId person) {
        return known.find(person).map(Person::roles).orElse(Set.of());
    }

    private String beginning() {
        return "/users/delta?$select=" + SELECT
                + properties
                        .birthdayAttribute()
                        .map(one -> ",onPremisesExtensionAttributes")
                        .orElse("")
                + "&$top=999";
    }

    private static URI link(String place) {
        return URI.create(place.substring(place.indexOf(' ') + 1));
    }
}
