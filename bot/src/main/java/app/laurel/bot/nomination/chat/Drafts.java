package app.laurel.bot.nomination.chat;

import app.laurel.bot.chat.Turn;
import app.laurel.bot.nomination.OpenCalls.Award;
import app.laurel.bot.people.Match;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PeopleSearch;
import app.laurel.bot.people.Person;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads who is nominated, for what and why, from what somebody wrote. */
@Component
final class Drafts {

    private static final Pattern SURNAME = Pattern.compile("^\\p{Lu}[\\p{L}'’-]+");

    private final People people;
    private final PeopleSearch search;

    Drafts(People people, PeopleSearch search) {
        this.people = people;
        this.search = search;
    }

    /** A message such as "Ben Okafor for Customer Hero because he stayed". */
    Draft of(Turn turn, List<Award> awards) {
        var mentioned = turn.mentioned().stream()
                .flatMap(id -> people.find(id).stream())
                .toList();
        if (!mentioned.isEmpty()) {
            return reason(
                    mentioned.stream().reduce(Draft.empty(), Draft::with, (one, other) -> one), turn.text(), awards);
        }
        var text = Links.withoutWhom(turn.text());
        return text.isBlank() ? Draft.empty() : named(Draft.empty(), text, turn.person(), awards);
    }

    private Draft named(Draft draft, String text, Person asker, List<Award> awards) {
        var addressed = search.atStartOf(text, asker);
        var rest = addressed.rest();
        var name = text.strip()
                .substring(0, Math.max(0, text.strip().length() - rest.length()))
                .strip();
        return switch (addressed.match()) {
            case Match.Found(var person) ->
                misspelt(name, rest, asker)
                        .map(full -> nearly(draft, full, rest, asker, awards))
                        .orElseGet(() -> more(draft, draft.with(person), rest, asker, awards));
            case Match.Several(var candidates) -> reason(draft.unclear(name, candidates, false), rest, awards);
            case Match.Nobody(var near) -> reason(draft.unclear(name, near, true), rest, awards);
        };
    }

    /** A first name that is known, followed by a surname that almost is: "Ben Okafur". */
    private Optional<String> misspelt(String name, String rest, Person asker) {
        var surname = SURNAME.matcher(rest);
        return name.contains(" ") || !surname.find()
                ? Optional.empty()
                : Optional.of(name + " " + surname.group())
                        .filter(full -> search.find(full, asker) instanceof Match.Nobody(var near) && !near.isEmpty());
    }

    private Draft nearly(Draft draft, String full, String rest, Person asker, List<Award> awards) {
        var near = search.find(full, asker) instanceof Match.Nobody(var known) ? known : List.<Person>of();
        return reason(draft.unclear(full, near, true), SURNAME.matcher(rest).replaceFirst(""), awards);
    }

    private Draft more(Draft before, Draft draft, String rest, Person asker, List<Award> awards) {
        return Links.afterAnd(rest)
                // Somebody named once more begins no endless list.
                .filter(next -> !draft.equals(before) && !draft.isTooMany())
                .filter(next -> !(search.atStartOf(next, asker).match() instanceof Match.Nobody))
                .map(next -> named(draft, next, asker, awards))
                .orElseGet(() -> reason(draft, rest, awards));
    }

    private static Draft reason(Draft draft, String text, List<Award> awards) {
        for (var award : awards) {
            var rest = Links.afterAward(text, award.name());
            if (rest.isPresent()) {
                return reason(draft.award(award.id()), rest.get(), List.of());
            }
        }
        return draft.reason(Links.reason(text));
    }

    /** A form: people by their ids, or else by the names that were typed. */
    Draft of(NominationForm form, Person asker) {
        var draft = Draft.empty().award(form.award()).reason(form.reason());
        for (var id : form.people()) {
            draft = draft.isTooMany() ? draft : people.find(id).map(draft::with).orElse(draft);
        }
        return form.people().isEmpty() ? typed(draft, form.names(), asker) : draft;
    }

    private Draft typed(Draft draft, String names, Person asker) {
        var result = draft;
        for (var name :
                Links.names(names).stream().distinct().limit(Draft.MOST + 1L).toList()) {
            result = switch (search.find(name, asker)) {
                case Match.Found(var person) -> result.with(person);
                case Match.Several(var candidates) -> result.unclear(name, candidates, false);
                case Match.Nobody(var near) -> result.unclear(name, near, true);
            };
        }
        return result;
    }
}
