package app.laurel.bot.chat.understanding;

import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.typed.Spoken;
import app.laurel.cards.Languages;
import app.laurel.cards.Sayings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The words of commands, and the everyday ways of saying them in all languages. */
final class Phrases {

    /** A phrase in the middle of a sentence is heard from this many words on. */
    private static final int CONTAINED = 3;

    private final Map<String, Routes.Command<?>> commands = new LinkedHashMap<>();
    private int longest = 1;

    Phrases(Routes routes) {
        routes.commands().forEach(this::addWords);
        routes.commands().forEach(this::addSayings);
    }

    private void addWords(Routes.Command<?> command) {
        addWord(Spoken.of(command.words()).all(), command);
    }

    private void addWord(String word, Routes.Command<?> command) {
        add(word, command);
        if (!command.isSlash()) {
            add("/" + word, command);
        }
    }

    // Whoever speaks French at work may well ask in English: each language is heard from everybody.
    private void addSayings(Routes.Command<?> command) {
        Sayings.everywhere(command.room(), command.key())
                .map(saying -> Spoken.of(saying).all())
                .forEach(phrase -> add(phrase, command));
        Languages.ALL.forEach(
                language -> addWord(Spoken.of(command.word(language)).all(), command));
    }

    private void add(String phrase, Routes.Command<?> command) {
        var other = commands.putIfAbsent(phrase, command);
        if (other != null && !other.equals(command)) {
            throw new IllegalStateException(
                    "\"%s\" means both %s and %s".formatted(phrase, other.words(), command.words()));
        }
        longest = Math.max(longest, phrase.split(" ", -1).length);
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
        var candidates = new LinkedHashMap<String, Routes.Command<?>>();
        commands.forEach((phrase, command) -> {
            if (wanted.test(command) && (command.isSlash() || !phrase.startsWith("/"))) {
                candidates.put(phrase, command);
            }
        });
        return new Similar(candidates);
    }
}
