package app.laurel.bot.people.graph;

import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A user as Graph describes one. */
record EntraUser(JsonNode json) {

    PersonId id() {
        return new PersonId(json.path("id").asText());
    }

    boolean hasId() {
        return PersonId.isValid(json.path("id").asText(""));
    }

    /** Whether this is none of the bank's working people: deleted, disabled, or a guest. */
    boolean isGone() {
        return json.has("@removed")
                || !json.path("accountEnabled").asBoolean(true)
                || json.path("userType").asText("").equalsIgnoreCase("Guest");
    }

    /** Whether this tells whom they report to; if it does not, that has not changed. */
    boolean tellsManager() {
        return json.has("manager@delta") || json.has("manager");
    }

    Optional<PersonId> manager() {
        var manager = json.path("manager").path("id").asText("");
        for (var change : json.path("manager@delta")) {
            manager = change.has("@removed") ? "" : change.path("id").asText("");
        }
        return Optional.of(manager).filter(PersonId::isValid).map(PersonId::new).filter(id -> !id.equals(id()));
    }

    /** The person, if enough is known of them. */
    Optional<Person> person(
            Regions regions, Optional<PersonId> manager, Optional<String> birthdayAttribute, Set<Role> roles) {
        var name = text("displayName");
        var email = text("mail").or(() -> text("userPrincipalName"));
        var country = text("country")
                .flatMap(Regions::country)
                .or(() -> text("usageLocation").flatMap(Regions::country));
        var hired = text("employeeHireDate").or(() -> text("createdDateTime")).flatMap(EntraUser::day);
        if (name.isEmpty() || email.isEmpty() || country.isEmpty() || hired.isEmpty()) {
            return Optional.empty();
        }
        var state = text("state").orElse("");
        var region = regions.of(country.get(), state);
        return Optional.of(new Person(
                id(),
                name.get(),
                email.get(),
                manager,
                text("department").orElse(""),
                state,
                country.get(),
                country.get().currency(),
                text("preferredLanguage").flatMap(EntraUser::language).or(region::language),
                region.timeZone(),
                hired.get(),
                birthdayAttribute.flatMap(this::birthday),
                roles));
    }

    private Optional<String> text(String field) {
        return Optional.of(json.path(field).asText("").strip()).filter(text -> !text.isEmpty() && !text.equals("null"));
    }

    /** A day and month, with or without a year before it. */
    private Optional<MonthDay> birthday(String attribute) {
        var text = json.path("onPremisesExtensionAttributes").path(attribute).asText("");
        try {
            return text.length() < 5
                    ? Optional.empty()
                    : Optional.of(MonthDay.parse("--" + text.substring(text.length() - 5)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> language(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build());
        } catch (IllformedLocaleException none) {
            return Optional.empty();
        }
    }
}
