package app.laurel.bot.voting.chat;

import app.laurel.bot.nomination.Citation;
import app.laurel.bot.nomination.Nomination;
import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.nomination.Nominations;
import app.laurel.bot.store.Recent;
import app.laurel.bot.voting.Candidate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was written about nominees, as far as it fits on a card. */
@Component
final class Citations {

    private static final int AT_HAND = 1_000;

    private final Nominations nominations;
    // Who stands on a ballot was approved, and what is approved is not rewritten.
    private final Recent<Beginning, String> beginnings = new Recent<>(AT_HAND);

    private record Beginning(NominationId of, int most) {}

    Citations(Nominations nominations) {
        this.nominations = nominations;
    }

    /** Everything, the additions behind what they add to. */
    List<String> of(Candidate candidate) {
        return candidate.nominations().stream()
                .flatMap(id -> nominations.find(id).stream())
                .map(Citations::text)
                .toList();
    }

    /** The beginning of the first one. */
    String first(Candidate candidate, int most) {
        return candidate.nominations().stream()
                .findFirst()
                .map(id -> beginnings.get(new Beginning(id, most), this::read))
                .orElse("");
    }

    private String read(Beginning beginning) {
        return nominations
                .find(beginning.of())
                .map(nomination -> shortened(nomination.citation().text(), beginning.most()))
                .orElse("");
    }

    static String shortened(String text, int most) {
        var line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static String text(Nomination nomination) {
        return Stream.concat(Stream.of(nomination.citation()), nomination.amendments().stream())
                .map(Citation::text)
                .reduce((one, more) -> one + "\n\n" + more)
                .orElse("");
    }
}
