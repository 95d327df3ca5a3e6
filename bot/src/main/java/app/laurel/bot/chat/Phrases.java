package app.laurel.bot.chat;

import app.laurel.cards.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The words of commands, and the everyday ways of saying them in one language. */
final class Phrases {

    /** A phrase in the middle of a sentence is heard from this many words on. */
    private static final int CONTAINED = 3;

    private final Map<String, Routes.Command<?>> commands = new HashMap<>();
    private int longest = 1;

    Phrases(Routes routes, Locale language) {
        // English is understood by everybody; what the person's own language says wins over it.
        routes.commands().forEach(command -> addSayings(command, Locale.ENGLISH));
        routes.commands().forEach(command -> addSayings(command, language));
        routes.commands().forEach(this::addWords);
    }

    private void addSayings(Routes.Command<?> command, Locale language) {
        Words.of(command.room(), language).find(command.key("say")).ifPresent(sayings -> {
            for (var saying : sayings.split("\\|", -1)) {
                add(Spoken.of(saying).all(), command);
            }
        });
    }

    private void addWords(Routes.Command<?> command) {
        add(Spoken.of(command.words()).all(), command);
        if (!command.isSlash()) {
            add("/" + Spoken.of(command.words()).all(), command);
        }
    }

    private void add(String phrase, Routes.Command<?> command) {
        if (!phrase.isEmpty()) {
            commands.put(phrase, command);
            longest = Math.max(longest, phrase.split(" ", -1).length);
        }
    }

    /** The longest phrase that the text starts with. */
    Optional<Understood.Meant> atStartOf(Spoken spoken) {
        for (int count = Math.min(longest, spoken.size()); count > 0; count--) {
            var command = commands.get(spoken.first(count));
            if (command != null) {
                return Optional.of(new Understood.Meant(command, spoken.after(count)));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase anywhere in the text. */
    Optional<Understood.Meant> inside(Spoken spoken) {
        for (int count = Math.min(longest, spoken.size()); count >= CONTAINED; count--) {
            for (int from = 0; from + count <= spoken.size(); from++) {
                var command = commands.get(spoken.folded(from, from + count));
                if (command != null) {
                    return Optional.of(new Understood.Meant(command, ""));
                }
            }
        }
        return Optional.empty();
    }

    /** The texts that come close to what was said, the closest first. */
    Similar similar(Predicate<Routes.Command<?>> wanted) {
        var candidates = new HashMap<String, Routes.Command<?>>();
        commands.forEach((phrase, command) -> {
            if (wanted.test(command) && (command.isSlash() || !phrase.startsWith("/"))) {
                candidates.put(phrase, command);
            }
        });
        return new Similar(candidates);
    }
}
