package app.laurel.bot.chat;

import static java.util.function.Predicate.not;

import app.laurel.cards.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a typed text means. */
final class Understanding {

    private final Routes routes;
    private final Map<Locale, Phrases> phrases = new ConcurrentHashMap<>();

    Understanding(Routes routes) {
        this.routes = routes;
    }

    /**
     * What the text means.
     *
     * @param usable whether this person may use a command; others are never suggested
     */
    Understood of(String text, Locale language, Predicate<Routes.Command<?>> usable) {
        var spoken = Spoken.of(text);
        var table = phrases.computeIfAbsent(language, own -> new Phrases(routes, own));
        return id(text).or(() -> table.atStartOf(spoken).filter(meant -> !isMoreThanAGreeting(meant)))
                .or(() -> politely(spoken, language).flatMap(table::atStartOf))
                .or(() -> family(spoken, usable))
                .or(() -> table.inside(spoken))
                .or(() -> table.atStartOf(spoken))
                .or(() -> nearly(table.similar(usable).to(spoken)))
                .orElseGet(Understood.Unknown::new);
    }

    private static boolean isMoreThanAGreeting(Understood.Meant meant) {
        return meant.command().words().equals(Help.HELLO) && !meant.rest().isEmpty();
    }

    private Optional<Understood> id(String text) {
        var id = text.strip();
        return Stream.of(id, id.toUpperCase(Locale.ROOT))
                .flatMap(form -> routes.lookUps().stream()
                        .filter(lookUp -> lookUp.id().matcher(form).matches())
                        .map(lookUp -> (Understood) new Understood.Id(lookUp, form)))
                .findFirst();
    }

    /** The text without "hello", "please" and the like at its start, if there is more. */
    private static Optional<Spoken> politely(Spoken spoken, Locale language) {
        var courtesies = courtesies(language);
        var rest = spoken;
        while (rest.size() > 1 && courtesies.contains(rest.first(1))) {
            rest = rest.without(1);
        }
        return rest.size() == spoken.size() ? Optional.empty() : Optional.of(rest);
    }

    private static Set<String> courtesies(Locale language) {
        return Stream.of(Locale.ENGLISH, language)
                .flatMap(one -> Arrays.stream(
                        Words.of(Help.ROOM, one).say("say.courtesies").split("\\|", -1)))
                .map(Spoken::fold)
                .collect(Collectors.toSet());
    }

    private Optional<Understood> family(Spoken spoken, Predicate<Routes.Command<?>> usable) {
        if (spoken.size() == 0) {
            return Optional.empty();
        }
        var word = "/" + spoken.first(1).replace("/", "");
        var members = routes.commands().stream()
                .filter(command -> command.words().startsWith(word + " "))
                .toList();
        var mine = members.stream().filter(usable).toList();
        // Without the slash it is only a guess, so it takes somebody who may use one of them.
        var meant = spoken.first(1).startsWith("/") ? members : mine;
        return Optional.of(meant).filter(not(List::isEmpty)).map(found -> new Understood.Family(word, found));
    }

    private static Optional<Understood> nearly(List<String> texts) {
        return Optional.of(texts).filter(not(List::isEmpty)).map(Understood.Nearly::new);
    }
}
