package app.laurel.bot.chat.understanding;

import static java.util.function.Predicate.not;

import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.typed.Spoken;
import app.laurel.cards.Sayings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a typed text means. */
public final class Understanding {

    /** The word of the command that a greeting means. */
    public static final String HELLO = "hi";

    private static final String ROOM = "chat";

    private static final int MOST_COURTESIES = 10;

    private final Routes routes;
    private final Phrases phrases;
    private final Set<String> courtesies;

    public Understanding(Routes routes) {
        this.routes = routes;
        this.phrases = new Phrases(routes);
        this.courtesies =
                Sayings.everywhere(ROOM, "courtesies").map(Spoken::fold).collect(Collectors.toSet());
    }

    /**
     * What the text means.
     *
     * @param usable whether this person may use a command; others are never suggested
     */
    public Understood of(String text, Predicate<Routes.Command<?>> usable) {
        var spoken = Spoken.of(text);
        return id(text).or(() -> phrases.atStartOf(spoken).filter(meant -> !isMoreThanAGreeting(meant)))
                .or(() -> politely(spoken).flatMap(phrases::atStartOf))
                .or(() -> family(spoken, usable))
                .or(() -> phrases.inside(spoken))
                .or(() -> phrases.atStartOf(spoken))
                .or(() -> nearly(phrases.similar(usable).to(spoken)))
                .orElseGet(Understood.Unknown::new);
    }

    private static boolean isMoreThanAGreeting(Understood.Meant meant) {
        return meant.command().words().equals(HELLO) && !meant.rest().isEmpty();
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
    private Optional<Spoken> politely(Spoken spoken) {
        var rest = spoken;
        for (int taken = 0; taken < MOST_COURTESIES && isCourteous(rest); taken++) {
            rest = rest.without(1);
        }
        return isCourteous(spoken) ? Optional.of(rest) : Optional.empty();
    }

    private boolean isCourteous(Spoken spoken) {
        return spoken.size() > 1 && courtesies.contains(spoken.first(1));
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

    private static Optional<Understood> nearly(List<Guess> guesses) {
        return Optional.of(guesses).filter(not(List::isEmpty)).map(Understood.Nearly::new);
    }
}
